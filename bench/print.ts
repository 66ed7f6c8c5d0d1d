/** One line for each measurement, with its goal where there is one. */
import type { Timing } from './clock';

export function print(what: string, { median, low, high, times }: Timing, goal?: number): void {
  const range = `${ms(low)} to ${ms(high)}, ${times} runs`;
  const met = goal === undefined ? '' : `  goal ${goal} ms: ${median <= goal ? 'reached' : 'NOT REACHED'}`;
  console.log(`${what.padEnd(58)} ${ms(median).padStart(9)}   (${range})${met}`);
}

export function printFact(what: string, fact: string): void {
  console.log(`${what.padEnd(58)} ${fact.padStart(9)}`);
}

/** A benchmark whose work came out wrong measured nothing. */
export function insist(count: number, expected: number, what: string): void {
  if (count !== expected) throw new Error(`${what}: ${count} found, ${expected} were there.`);
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
