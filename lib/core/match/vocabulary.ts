/** The folded tokens of all forms, each with a number: an open-addressing table over one pool of units. */

export class Vocabulary {
  private pool = new Uint16Array(4096);
  private poolEnd = 0;
  /** Where token n begins in the pool; token n ends where n + 1 begins. */
  private starts = new Uint32Array(1024);
  private count = 0;
  /** Token number + 1 by hash; 0 is free. A power of two long. */
  private slots = new Uint32Array(2048);

  /** The number of the token in `units[from, to)`, or -1. */
  find(units: Uint16Array, from: number, to: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hash(units, from, to) & mask; ; slot = (slot + 1) & mask) {
      const token = (slots[slot] ?? 0) - 1;
      if (token < 0 || this.same(token, units, from, to)) return token;
    }
  }

  /** The number of a folded token, or -1. */
  findText(folded: string): number {
    return this.find(
      Uint16Array.from(folded, (char) => char.charCodeAt(0)),
      0,
      folded.length,
    );
  }

  /** The number of the token, given to it now if it is new. */
  add(units: Uint16Array, from: number, to: number): number {
    const known = this.find(units, from, to);
    if (known >= 0) return known;
    const token = this.count++;
    this.makeRoom(to - from);
    this.starts[token] = this.poolEnd;
    this.pool.set(units.subarray(from, to), this.poolEnd);
    this.poolEnd += to - from;
    this.starts[token + 1] = this.poolEnd;
    if (this.count * 2 > this.slots.length) this.rehash();
    else this.place(token);
    return token;
  }

  private same(token: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[token] ?? 0;
    if ((this.starts[token + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.pool[start + at - from] !== units[at]) return false;
    return true;
  }

  private place(token: number): void {
    const mask = this.slots.length - 1;
    let slot = hash(this.pool, this.starts[token] ?? 0, this.starts[token + 1] ?? 0) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = token + 1;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let token = 0; token < this.count; token++) this.place(token);
  }

  private makeRoom(units: number): void {
    if (this.poolEnd + units > this.pool.length) {
      const old = this.pool;
      this.pool = new Uint16Array(Math.max(old.length * 2, this.poolEnd + units));
      this.pool.set(old);
    }
    if (this.count + 1 > this.starts.length) {
      const old = this.starts;
      this.starts = new Uint32Array(old.length * 2);
      this.starts.set(old);
    }
  }
}

/** FNV-1a over units, with a last mix so that the low bits depend on all of them. */
function hash(units: Uint16Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let at = from; at < to; at++) h = Math.imul(h ^ (units[at] ?? 0), 0x01000193);
  return h ^ (h >>> 15);
}
