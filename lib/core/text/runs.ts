/**
 * The first pass over a text, window by window: where runs of plain units begin and end, and a running hash there. It has
 * no branch that depends on the text, so the processor never guesses wrong where a word ends; and its arrays are
 * constants of the module, which the engine knows the address of. Each of the two makes it nearly twice as fast.
 */
import { FACTOR } from './hash';
import { plainUnits } from './units';

/** UTF-16 units that are read in one go; a run that goes on beyond is given in two pieces. */
export const WINDOW = 4096;

// Neither imported nor exported by these names: such variables are looked up at each use.
const units = plainUnits;
const offsets = new Int32Array(WINDOW + 2);
const sums = new Int32Array(WINDOW + 2);

/** Run n is `edgeAt[2n]` up to `edgeAt[2n + 1]`; `edgeSum` is the hash of all units of the window before that. */
export const edgeAt = offsets;
export const edgeSum = sums;

/** Finds the runs that begin in the window at `start`; answers with their number. */
export function findRuns(text: string, start: number): number {
  const end = Math.min(start + WINDOW, text.length);
  let edges = 0;
  let hash = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    // Written again and again until an edge makes it stay.
    offsets[edges] = at;
    sums[edges] = hash;
    edges += (unit ^ before) >>> 31;
    before = unit;
    hash = (Math.imul(hash, FACTOR) + (unit & 0xffff)) | 0;
  }
  offsets[edges] = end;
  sums[edges] = hash;
  return (edges + 1) >> 1;
}
