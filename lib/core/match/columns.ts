/** What was gathered of all forms before they are sorted: columns of numbers that grow. */

const ROOM = 1024;

export class Columns {
  count = 0;
  first: Int32Array<ArrayBuffer>;
  second: Int32Array<ArrayBuffer>;
  /** A bearer (its number above its flags), or a link. */
  row: Int32Array<ArrayBuffer>;
  /** Where the spelling of the form stands, or -1. */
  spelling: Int32Array<ArrayBuffer>;

  constructor() {
    this.first = new Int32Array(ROOM);
    this.second = new Int32Array(ROOM);
    this.row = new Int32Array(ROOM);
    this.spelling = new Int32Array(ROOM);
  }

  add(first: number, second: number, row: number, spelling: number): void {
    if (this.count === this.first.length) {
      this.first = longer(this.first);
      this.second = longer(this.second);
      this.row = longer(this.row);
      this.spelling = longer(this.spelling);
    }
    const at = this.count++;
    this.first[at] = first;
    this.second[at] = second;
    this.row[at] = row;
    this.spelling[at] = spelling;
  }
}

/** Numbers a row has where rows lie one after the other, so that all of a row is in one line of the cache. */
export const ROW = 4;
export const RowCell = { first: 0, second: 1, row: 2, spelling: 3 } as const;

/** A list of numbers that grows. */
export class Numbers {
  count = 0;
  private list = new Int32Array(256);

  add(value: number): void {
    if (this.count === this.list.length) this.list = longer(this.list);
    this.list[this.count++] = value;
  }

  at(index: number): number {
    return this.list[index] as number;
  }

  set(index: number, value: number): void {
    this.list[index] = value;
  }

  all(): Int32Array {
    return this.list.subarray(0, this.count);
  }
}

function longer(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
