/** Writes the entries of an index and its lists, bucket by bucket. */
import { Numbers, ROW, RowCell } from './columns';
import { FLAG_BITS } from './demand';
import { type Gathering, Row } from './gather';
import { LIST } from './layout';
import { entityFirst, entitySecond } from './state';

const NONE = -1;

export class EntryWriter {
  /** As they stand in the index; only the first `count` count. */
  readonly seconds: Int32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
  count = 0;
  readonly lists = new Numbers();
  /** The first and the last row of each form of the bucket, and of each row the next one of the same form. */
  private heads = new Int32Array(64);
  private tails = new Int32Array(64);
  private readonly next: Int32Array;

  constructor(private readonly gathered: Gathering) {
    for (const number of gathered.links.all()) this.lists.add(number);
    if (gathered.replaced.size > 0) this.takeBackLinks();
    // What the columns had stands in the order of buckets by now, so their room is free.
    const { first, second, row } = gathered.columns;
    this.next = row;
    this.seconds = second;
    this.values = new Uint32Array(first.buffer);
  }

  /** Writes a bucket: the rows `from` up to `to` of what was put in the order of buckets. */
  write(rows: Int32Array, from: number, to: number): void {
    const { next } = this;
    if (to - from > this.heads.length) {
      this.heads = new Int32Array(to - from);
      this.tails = new Int32Array(to - from);
    }
    const { heads, tails } = this;
    let forms = 0;
    for (let row = from; row < to; row++) {
      const second = secondOf(rows, row);
      next[row] = NONE;
      let form = 0;
      while (form < forms && secondOf(rows, heads[form] as number) !== second) form++;
      if (form === forms) heads[forms++] = row;
      else next[tails[form] as number] = row;
      tails[form] = row;
    }
    for (let form = 0; form < forms; form++) this.writeForm(rows, heads[form] as number);
  }

  private writeForm(rows: Int32Array, head: number): void {
    const { lists, next } = this;
    // Most forms have one bearer, who needs no list.
    if (next[head] === NONE && spellingOf(rows, head) === Row.bearer && this.gathered.replaced.size === 0) {
      this.add(secondOf(rows, head), rowOf(rows, head));
      return;
    }
    const start = lists.count;
    lists.add(0);
    let last = NONE;
    for (let at = head; at !== NONE; at = next[at] as number) {
      const number = rowOf(rows, at);
      const spelling = spellingOf(rows, at);
      const spelled = spelling >= 0;
      if (number === last || this.isReplaced(number, spelling)) continue;
      lists.add(number);
      if (spelled) lists.add(spelling);
      last = spelled ? NONE : number;
    }
    const words = lists.count - start - 1;
    if (words === 0) {
      lists.count = start;
    } else if (words === 1 && spellingOf(rows, head) === Row.bearer) {
      this.add(secondOf(rows, head), lists.at(start + 1));
      lists.count = start;
    } else {
      lists.set(start, words);
      this.add(secondOf(rows, head), start | LIST);
    }
  }

  private add(second: number, value: number): void {
    this.seconds[this.count] = second;
    this.values[this.count++] = value;
  }

  private isReplaced(row: number, spelling: number): boolean {
    const { replaced } = this.gathered;
    if (replaced.size === 0 || spelling < Row.bearer) return false;
    return replaced.has(row >> FLAG_BITS);
  }

  private takeBackLinks(): void {
    const { columns, replaced } = this.gathered;
    const gone = new Map([...replaced].map((number) => [entityFirst(number), entitySecond(number)]));
    for (let at = 0; at < columns.count; at++) {
      if (columns.spelling[at] !== Row.entity) continue;
      if (gone.get(columns.first[at] as number) !== columns.second[at]) continue;
      const link = columns.row[at] as number;
      this.lists.set(link, this.lists.at(link) - 1);
    }
  }
}

function secondOf(rows: Int32Array, at: number): number {
  return rows[at * ROW + RowCell.second] as number;
}

function rowOf(rows: Int32Array, at: number): number {
  return rows[at * ROW + RowCell.row] as number;
}

function spellingOf(rows: Int32Array, at: number): number {
  return rows[at * ROW + RowCell.spelling] as number;
}
