/** Medians of repeated work. */

export interface Timing {
  median: number;
  low: number;
  high: number;
  times: number;
}

/** Milliseconds of `work`, run `times` times after `warmUp` runs that do not count. */
export async function timed(times: number, work: () => unknown, warmUp = 2): Promise<Timing> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return timingOf(taken);
}

export function timingOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return {
    median: middle,
    low: sorted[0] ?? Number.NaN,
    high: sorted.at(-1) ?? Number.NaN,
    times: sorted.length,
  };
}
