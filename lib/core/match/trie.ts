/** A trie of token numbers. Its edges live in one open-addressing table keyed by node, gap and token. */

export const ROOT = 0;

export class Trie {
  private nodes = 1;
  private edges = 0;
  /** Node and gap, token, child: three numbers an edge. A free place has the child 0, which is the root. */
  private table = new Int32Array(3 * 1024);
  private mask = 1023;

  /** The node reached from `node` over `gap` (0 to 7) and `token`, or -1. */
  child(node: number, gap: number, token: number): number {
    const { table } = this;
    const place = this.placeOf((node << 3) | gap, token);
    return (table[place + 2] ?? 0) || -1;
  }

  /** The same, made where it is missing. */
  grow(node: number, gap: number, token: number): number {
    const key = (node << 3) | gap;
    const place = this.placeOf(key, token);
    const known = this.table[place + 2] ?? 0;
    if (known !== 0) return known;
    const child = this.nodes++;
    this.write(place, key, token, child);
    if (++this.edges * 2 > this.mask) this.widen();
    return child;
  }

  private placeOf(key: number, token: number): number {
    const { table, mask } = this;
    let slot = Math.imul(key ^ Math.imul(token, 0x9e3779b1), 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const place = slot * 3;
      if (table[place + 2] === 0 || (table[place] === key && table[place + 1] === token)) return place;
      slot = (slot + 1) & mask;
    }
  }

  private write(place: number, key: number, token: number, child: number): void {
    this.table[place] = key;
    this.table[place + 1] = token;
    this.table[place + 2] = child;
  }

  private widen(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += 3) {
      const child = old[at + 2] ?? 0;
      if (child === 0) continue;
      const key = old[at] ?? 0;
      const token = old[at + 1] ?? 0;
      this.write(this.placeOf(key, token), key, token, child);
    }
  }
}
