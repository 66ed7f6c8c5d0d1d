/**
 * The first pass over a text, window by window: where tokens begin, and their hashes. It has no branch that depends on the
 * text, so the processor never guesses wrong where a word ends; and its arrays are constants of the module, which the
 * engine knows the address of. Each of the two makes it nearly twice as fast.
 *
 * Its tokens are those of `tokenize.ts`, except around halves of characters, sound marks that stand alone, and quotation
 * marks inside Hebrew words.
 */
import { GOES_ON, OPENS_AT, Seen, unitAdds, unitFactors, unitInfos } from './scan-table';

/** UTF-16 units that are read in one go. */
export const WINDOW = 4096;

// Neither imported nor exported by these names: such variables are looked up at each use.
const infos = unitInfos;
const factors = unitFactors;
const adds = unitAdds;
const opensAt = OPENS_AT;
const goesOnBits = GOES_ON;
const begins = new Int32Array(WINDOW + 2);
const hashes = new Int32Array(WINDOW + 2);
const seen = new Int32Array(1);

/** Token n of the window, counted from 1, begins at `scannedFrom[n - 1]`; `scannedSum[n]` is its hash, not finished. */
export const scannedFrom = begins;
export const scannedSum = hashes;
/** All that stood in the window (`Seen`). */
export const scannedSeen = seen;

/** Finds the tokens that begin in a window; answers with their number. */
export function scan(text: string, start: number, end: number): number {
  let count = 0;
  let hash = 0;
  let open = 0;
  let all = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const info = infos[unit] as number;
    const goesOn = info & open;
    const opened = info & ((goesOn - 1) >> 31);
    const first = opened >>> 31;
    // Written again and again until a beginning makes it stay.
    begins[count] = at;
    count += first;
    open = goesOn | ((opened >> opensAt) & goesOnBits);
    hash = (Math.imul(hash & (first - 1), factors[unit] as number) + (adds[unit] as number)) | 0;
    hashes[count] = hash;
    all |= info;
  }
  seen[0] = all;
  return count;
}

/** Where a window that begins at `start` ends: between two tokens, if there is such a place. */
export function windowEnd(text: string, start: number): number {
  const most = start + WINDOW;
  if (most >= text.length) return text.length;
  for (let at = most; at > start + WINDOW / 2; at--) if (isApart(text, at)) return at;
  return most;
}

/** Does no token go on over `at`, whatever stands before? */
export function isApart(text: string, at: number): boolean {
  const info = infos[text.charCodeAt(at)] as number;
  return (info & (GOES_ON | Seen.odd)) === 0;
}
