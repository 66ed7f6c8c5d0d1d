/**
 * A Bloom filter over first hashes, three bits in one word for each: it says "no" to nearly everything that a text has,
 * with one look into memory.
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
  private readonly shift: number;

  constructor(private readonly words: Int32Array) {
    this.shift = 32 - Math.log2(words.length);
  }

  has(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.words[hash >>> this.shift] as number) & bits) === bits;
  }

  add(hash: number): void {
    const at = hash >>> this.shift;
    this.words[at] = (this.words[at] as number) | bitsOf(hash);
  }
}

function bitsOf(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10));
}
