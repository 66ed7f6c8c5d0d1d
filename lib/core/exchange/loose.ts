/** Helpers to read JSON that somebody else wrote: nothing is taken for granted, nothing throws. */

export type Loose = Record<string, unknown>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list as it is, one thing as a list of one, nothing as none: JSON-LD allows each of them everywhere. */
export function listIn(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** ISO 8601 in UTC; undefined where it is no moment. */
export function momentIn(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A list of names or tags: trimmed, without empty ones and without repetitions, none longer than `longest`. */
export function linesIn(values: readonly unknown[], longest: number): string[] {
  const lines = values.flatMap((value) => textIn(value)?.trim().slice(0, longest) || []);
  return [...new Set(lines)];
}
