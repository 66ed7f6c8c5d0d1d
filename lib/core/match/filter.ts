/**
 * A Bloom filter over first hashes, three bits in one word for each and three in another: the first word says "no" to
 * nearly everything that a text has, and of what is left the second to nineteen in twenty. The other is one of eight in
 * the same line of the cache: were it always the next one, two crowded words would stand side by side, and it would be
 * wrong twice as often.
 */

/** 2 KB: smaller ones say "perhaps" too often. */
const LEAST_BITS = 9;
/** Up to here a filter has a word for each key: it is small anyway, and wrong half as often. */
const SMALL = 2 ** 17;
const KEYS_A_WORD = 3;

/** The logarithm of how many words a filter for `keys` keys has. */
export function filterBits(keys: number): number {
  const words = Math.max(Math.min(keys, SMALL), keys / KEYS_A_WORD);
  return Math.max(LEAST_BITS, Math.ceil(Math.log2(words + 1)));
}

export class Filter {
  /** How far a hash is shifted to say which word it has. */
  readonly shift: number;

  constructor(readonly words: Int32Array) {
    this.shift = 32 - Math.log2(words.length);
  }

  has(hash: number): boolean {
    return isIn(this.words, this.shift, hash);
  }

  add(hash: number): void {
    const at = hash >>> this.shift;
    const mixed = Math.imul(hash, MIX);
    this.words[at] = (this.words[at] as number) | bits(mixed);
    const other = at ^ away(mixed);
    this.words[other] = (this.words[other] as number) | moreBits(mixed);
  }
}

/** The same for loops that keep the parts of a filter in variables. */
export function isIn(words: Int32Array, shift: number, hash: number): boolean {
  const at = hash >>> shift;
  const mixed = Math.imul(hash, MIX);
  const first = bits(mixed);
  if (((words[at] as number) & first) !== first) return false;
  const second = moreBits(mixed);
  return ((words[at ^ away(mixed)] as number) & second) === second;
}

/** The upper bits of a hash say which words it has, and tell nothing within them; so it is mixed once more. */
const MIX = 0x9e3779b1;

function away(mixed: number): number {
  return (mixed & 14) | 1;
}

function bits(mixed: number): number {
  return (1 << (mixed >>> 27)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 17));
}

function moreBits(mixed: number): number {
  return (1 << (mixed >>> 12)) | (1 << (mixed >>> 7)) | (1 << (mixed >>> 2));
}
