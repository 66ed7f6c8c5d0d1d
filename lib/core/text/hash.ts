/**
 * Two independent hashes of a folded token. The first is made of every token while a text is read; the second only
 * where a name may stand. Together they stand for the token in the compiled index, which keeps no text.
 *
 * The first is a polynomial that begins with 0, so that the hash of a word without letters in front or at its end follows
 * from that of the whole word.
 */

export const FACTOR = 0x9e3779b1 | 0;

/** FACTOR to the power of the index. */
const powers = new Int32Array(128);
powers[0] = 1;
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1] as number, FACTOR);

export function power(exponent: number): number {
  if (exponent < powers.length) return powers[exponent] as number;
  return Math.imul(power(exponent >> 1), power((exponent + 1) >> 1));
}

/** FACTOR to the power of the index, negative: it is odd, so there is a number that undoes it. */
const inverses = new Int32Array(32);
inverses[0] = 1;
for (let at = 1; at < inverses.length; at++) inverses[at] = Math.imul(inverses[at - 1] as number, 0x0e8b2f51);

/** What undoes a multiplication with `power(exponent)`; up to 31. */
export function inverse(exponent: number): number {
  return inverses[exponent] as number;
}

/** `hash` after more units, not finished. */
export function roll(hash: number, folded: string): number {
  let rolled = hash;
  for (let at = 0; at < folded.length; at++) rolled = (Math.imul(rolled, FACTOR) + folded.charCodeAt(at)) | 0;
  return rolled;
}

/** Spreads what the last units did over all bits. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

export function hashOf(folded: string): number {
  return finish(roll(0, folded));
}

export function secondHashOf(folded: string): number {
  let hash = SECOND_SEED;
  for (let at = 0; at < folded.length; at++) hash = secondStep(hash, folded.charCodeAt(at));
  return secondFinish(hash);
}

export const SECOND_SEED = 0x2545f491;

/** The second hash after one more unit. */
export function secondStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

export function secondFinish(hash: number): number {
  return Math.imul(hash, 0x297a2d39) ^ (hash >>> 14);
}
