/** A compiled index, opened: what stands for a form, for a word, for an entity. Only counts of links change in it. */
import type { EntityId } from '../model/entity';
import { type Bearer, Bearers } from './bearing';
import { demandIn, FLAG_BITS, kindOf, SPELLED } from './demand';
import { idAt, numberOf } from './ids';
import { bucketOf, type Layout, LIST } from './layout';
import { entityFirst, entitySecond, linkFirst, linkSecond, type States } from './state';

const NOTHING = -1;
/** Forms whose bearers are kept ready. */
const MOST_READY = 20_000;

export class Compiled {
  /** Entities that were taken out, or replaced. */
  private readonly gone = new Set<number>();
  /** Bearers of forms that were found before, by what their entries say. */
  private readonly ready = new Map<number, Bearers | undefined>();
  /** Numbers of ids, where these do not ascend. */
  private numbers: Map<EntityId, number> | undefined;

  constructor(private readonly layout: Layout) {}

  get hasLinks(): boolean {
    return this.layout.header.links > 0;
  }

  bearersAt(first: number, second: number): Bearers | undefined {
    const value = this.valueAt(first, second);
    if (value === NOTHING) return undefined;
    const known = this.ready.get(value);
    if (known !== undefined || this.ready.has(value)) return known;
    if (this.ready.size >= MOST_READY) this.ready.clear();
    const list = this.bearersIn(value);
    const bearers = list.length > 0 ? new Bearers(list) : undefined;
    this.ready.set(value, bearers);
    return bearers;
  }

  /** Adds the words that a token may stand for. */
  addBases(first: number, second: number, bases: States): void {
    const { lists } = this.layout;
    this.eachIn(this.valueAt(linkFirst(first), linkSecond(second)), (link) => {
      if ((lists[link] as number) > 0)
        bases.add((lists[link + 1] as number) | 0, (lists[link + 2] as number) | 0);
    });
  }

  /** Takes an entity out; false if it was not in. */
  remove(id: EntityId): boolean {
    const number = this.numberOf(id);
    if (number < 0 || this.gone.has(number)) return false;
    this.gone.add(number);
    this.ready.clear();
    const { lists } = this.layout;
    this.eachIn(this.valueAt(entityFirst(number), entitySecond(number)), (link) => {
      lists[link] = (lists[link] as number) - 1;
    });
    return true;
  }

  /** What the entry of a form says; `NOTHING` if there is none. */
  private valueAt(first: number, second: number): number {
    const { buckets, seconds, values, header } = this.layout;
    const bucket = bucketOf(first, header.buckets);
    const end = buckets[bucket + 1] as number;
    for (let at = buckets[bucket] as number; at < end; at++) {
      if (seconds[at] === second) return values[at] as number;
    }
    return NOTHING;
  }

  private bearersIn(value: number): Bearer[] {
    if (value < LIST) return this.isGone(value) ? [] : [this.bearer(value, '')];
    const { lists } = this.layout;
    const bearers: Bearer[] = [];
    const start = value - LIST + 1;
    const end = start + (lists[start - 1] as number);
    for (let at = start; at < end; at++) {
      const row = lists[at] as number;
      const spelling = row & SPELLED ? this.spellingAt(lists[++at] as number) : '';
      if (!this.isGone(row)) bearers.push(this.bearer(row, spelling));
    }
    return bearers;
  }

  private isGone(row: number): boolean {
    return this.gone.has(row >> FLAG_BITS);
  }

  private bearer(row: number, spelling: string): Bearer {
    return {
      owner: { entity: this.idOf(row >> FLAG_BITS), kind: kindOf(row) },
      demand: demandIn(row),
      spelling,
    };
  }

  private eachIn(value: number, use: (number: number) => void): void {
    if (value === NOTHING) return;
    const { lists } = this.layout;
    const start = value - LIST + 1;
    const end = start + (lists[start - 1] as number);
    for (let at = start; at < end; at++) use(lists[at] as number);
  }

  private spellingAt(at: number): string {
    const { spellings } = this.layout;
    const end = at + 1 + (spellings[at] as number);
    let text = '';
    for (let unit = at + 1; unit < end; unit++) text += String.fromCharCode(spellings[unit] as number);
    return text;
  }

  private idOf(number: number): EntityId {
    return idAt(number, this.layout.idBlocks, this.layout.ids);
  }

  private numberOf(id: EntityId): number {
    const { entities, ascending } = this.layout.header;
    if (ascending) return numberOf(id, entities, this.layout.idBlocks, this.layout.ids);
    if (!this.numbers) {
      this.numbers = new Map();
      for (let number = 0; number < entities; number++) this.numbers.set(this.idOf(number), number);
    }
    return this.numbers.get(id) ?? NOTHING;
  }
}
