/** Writes the entries of an index and its lists, bucket by bucket. */
import { Numbers } from './columns';
import { FLAG_BITS } from './demand';
import { type Gathering, Row } from './gather';
import { LIST } from './layout';
import { entityFirst, entitySecond } from './state';

const NONE = -1;

export class EntryWriter {
  /** Pairs, as they stand in the index. */
  readonly entries = new Numbers();
  readonly lists = new Numbers();
  /** The rows of each form of the bucket, chained. */
  private readonly next: Int32Array;
  private readonly heads: number[] = [];
  private readonly tails: number[] = [];

  constructor(private readonly gathered: Gathering) {
    this.next = new Int32Array(gathered.columns.count);
    for (const number of gathered.links.all()) this.lists.add(number);
    if (gathered.replaced.size > 0) this.takeBackLinks();
  }

  /** Writes the bucket whose rows are `order[from, to)`. */
  write(order: Uint32Array, from: number, to: number): void {
    const { heads, tails, next } = this;
    const { second } = this.gathered.columns;
    heads.length = 0;
    tails.length = 0;
    for (let at = from; at < to; at++) {
      const row = order[at] as number;
      next[row] = NONE;
      let form = 0;
      while (form < heads.length && second[heads[form] as number] !== second[row]) form++;
      if (form === heads.length) heads.push(row);
      else next[tails[form] as number] = row;
      tails[form] = row;
    }
    for (const head of heads) this.writeForm(head);
  }

  private writeForm(head: number): void {
    const { row, second, spelling } = this.gathered.columns;
    const { entries, lists, next } = this;
    const start = lists.count;
    lists.add(0);
    let last = NONE;
    for (let at = head; at !== NONE; at = next[at] as number) {
      const number = row[at] as number;
      const spelled = (spelling[at] as number) >= 0;
      if (number === last || this.isReplaced(at)) continue;
      lists.add(number);
      if (spelled) lists.add(spelling[at] as number);
      last = spelled ? NONE : number;
    }
    const words = lists.count - start - 1;
    if (words === 0) {
      lists.count = start;
      return;
    }
    entries.add(second[head] as number);
    if (words === 1 && spelling[head] === Row.bearer) {
      // Most forms have one bearer, who needs no list.
      entries.add(lists.at(start + 1));
      lists.count = start;
    } else {
      lists.set(start, words);
      entries.add(start | LIST);
    }
  }

  private isReplaced(at: number): boolean {
    const { replaced, columns } = this.gathered;
    if (replaced.size === 0 || (columns.spelling[at] as number) < Row.bearer) return false;
    return replaced.has((columns.row[at] as number) >> FLAG_BITS);
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
