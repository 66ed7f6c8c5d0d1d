/**
 * A form, or the beginning of one, is a pair of numbers: a hash over its tokens, and one over its tokens and the gaps
 * between them. The first knows no gaps, so that it can be made before they have been looked at. The state of one token
 * is its own two hashes.
 */

export function stepFirst(first: number, hash: number): number {
  const sum = (Math.imul(first, 0x85ebca6b) + hash) | 0;
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

export function stepSecond(second: number, gap: number, hash: number): number {
  const sum = (Math.imul(second ^ (gap + 1), 0xcc9e2d51) + hash) | 0;
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x1b873593);
  return mixed ^ (mixed >>> 14);
}

/** Gaps of texts go up to 7; these begin other things than forms. */
const LINK = 8;
const ENTITY = 9;
const ALONE = 10;
const PROPER = 11;

/** What the filter is asked of a token that begins forms: is it a whole one, and is it one where it has a capital? */
export function aloneFirst(hash: number): number {
  return stepFirst(hash, ALONE);
}
export function properFirst(hash: number): number {
  return stepFirst(hash, PROPER);
}

/** Where the words that a token stands for are kept. */
export function linkFirst(hash: number): number {
  return stepFirst(hash, LINK);
}
export function linkSecond(hash: number): number {
  return stepSecond(hash, LINK, 0);
}

/** Where the links are kept that an entity made. */
export function entityFirst(entity: number): number {
  return stepFirst(entity, ENTITY);
}
export function entitySecond(entity: number): number {
  return stepSecond(entity, ENTITY, 0);
}

/** Several states side by side, each once; reused. */
export class States {
  count = 0;
  first = new Int32Array(16);
  second = new Int32Array(16);

  add(first: number, second: number): void {
    for (let at = 0; at < this.count; at++) {
      if (this.first[at] === first && this.second[at] === second) return;
    }
    if (this.count === this.first.length) {
      this.first = longer(this.first);
      this.second = longer(this.second);
    }
    this.first[this.count] = first;
    this.second[this.count] = second;
    this.count++;
  }
}

function longer(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
