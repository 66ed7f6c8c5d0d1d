/** Gathers all forms of a base, and the links of its words, for sorting. */
import type { Entity, EntityId } from '../model/entity';
import { Columns, Numbers } from './columns';
import { FLAG_BITS, FORM_KINDS, SPELLED } from './demand';
import { formsOf } from './forms';
import { IdWriter } from './ids';
import type { WordForms } from './inflect/inflect';
import { LINK_WORDS, MOST_ENTITIES } from './layout';
import { Paths } from './paths';
import { entityFirst, entitySecond, linkFirst, linkSecond, properFirst } from './state';

/** What a row is, where it has no spelling. */
export const Row = { bearer: -1, link: -2, entity: -3 } as const;

/** A power of two. */
const LATELY = 2 ** 14;

export class Gathering {
  readonly columns = new Columns();
  /** First hashes that no row has, and that must pass the filter. */
  readonly passing = new Numbers();
  /** The last to come for each slot: many forms begin alike. The 1 in the slot of 0 says that 0 has not come yet. */
  private readonly lately = new Int32Array(LATELY).fill(1, 0, 1);
  readonly spellings = new Numbers();
  readonly idWriter = new IdWriter();
  /** Numbers of entities that came again. */
  readonly replaced = new Set<number>();
  /** Links, `LINK_WORDS` numbers each, as they stand in the index. */
  readonly links = new Numbers();
  forms = 0;
  ascending = true;
  private readonly paths = new Paths();
  private readonly linkOf = new Map<string, number>();
  /** Filled from the first id on that is not greater than the one before. */
  private readonly numbers = new Map<EntityId, number>();
  // What `begin` and `end` need to know of the form that is being read.
  private row = 0;
  private text = '';

  put(entity: Entity): void {
    const number = this.enter(entity.id);
    const { forms, words } = formsOf(entity);
    for (const { text, kind, demand } of forms) {
      this.forms++;
      this.text = text;
      this.row = (number << FLAG_BITS) | FORM_KINDS.indexOf(kind);
      this.paths.read(text, demand, this);
    }
    if (words.length > 0) this.putLinks(number, words);
  }

  pass(first: number): void {
    const slot = first & (LATELY - 1);
    if (this.lately[slot] === first) return;
    this.lately[slot] = first;
    this.passing.add(first);
  }

  end(first: number, second: number, demand: number): void {
    const spelling = demand & SPELLED ? this.spell(this.text) : Row.bearer;
    this.columns.add(first, second, this.row | demand, spelling);
  }

  private enter(id: EntityId): number {
    const number = this.idWriter.count;
    if (number >= MOST_ENTITIES) throw new RangeError(`An index holds at most ${MOST_ENTITIES} entities.`);
    const isGreater = this.idWriter.add(id);
    if (this.ascending && isGreater) return number;
    if (this.ascending) {
      this.ascending = false;
      for (const known of this.idWriter.read(number)) this.numbers.set(known, this.numbers.size);
    }
    const earlier = this.numbers.get(id);
    if (earlier !== undefined) this.replaced.add(earlier);
    this.numbers.set(id, number);
    return number;
  }

  private putLinks(entity: number, words: readonly WordForms[]): void {
    for (const link of new Set(words.flatMap((word) => this.linkNumber(word) ?? []))) {
      const at = link * LINK_WORDS;
      this.links.set(at, this.links.at(at) + 1);
      this.columns.add(entityFirst(entity), entitySecond(entity), at, Row.entity);
    }
  }

  /** Many entities share a word and its forms, so each pair is kept once. */
  private linkNumber({ word, others }: WordForms): number | undefined {
    const key = `${word} ${others.join(' ')}`;
    const known = this.linkOf.get(key);
    if (known !== undefined) return known;
    const base = this.paths.tokenOf(word);
    if (!base) return undefined;
    const link = this.links.count / LINK_WORDS;
    this.linkOf.set(key, link);
    this.links.add(0);
    this.links.add(base.first);
    this.links.add(base.second);
    for (const other of others) {
      const token = this.paths.tokenOf(other);
      if (!token || (token.first === base.first && token.second === base.second)) continue;
      this.pass(token.first);
      this.pass(properFirst(token.first));
      this.columns.add(linkFirst(token.first), linkSecond(token.second), link * LINK_WORDS, Row.link);
    }
    return link;
  }

  private spell(text: string): number {
    const at = this.spellings.count;
    this.spellings.add(text.length);
    for (let unit = 0; unit < text.length; unit++) this.spellings.add(text.charCodeAt(unit));
    return at;
  }
}
