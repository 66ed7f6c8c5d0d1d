/** Where an article names somebody beyond doubt: the places that speak for the bare surnames around them. */
import type { Article } from '../model/article';
import { type Entity, type EntityId, shown } from '../model/entity';
import { foldForm } from './choices';
import { isInPassing } from './kin';
import { givenText, type Place } from './places';
import type { Profile } from './profile';

export interface Anchor {
  /** Positions in reading order; -1 is the headline that came with the article. */
  order: number;
  paragraph: number;
  block: number;
  text: string;
  /** By the whole name; otherwise by a title. */
  full: boolean;
  /** Several bear the name, and only the surroundings tell which of them is meant. */
  surrounded?: boolean;
  /** Where it stands; the headline is nowhere. */
  place: Place | undefined;
}

interface Partner {
  /** Folded. */
  given: string;
  anchor: Anchor;
}

export class Anchors {
  readonly #named = new Map<EntityId, Anchor[]>();
  readonly #strangers = new Map<string, Anchor[]>();
  /** Strangers who are named as somebody's relatives: "his wife Michal Herzog". */
  readonly #relatives = new Map<string, Anchor[]>();
  /** Given names that share a surname with the next: of "Bill and Hillary Clinton", by surname, Bill. */
  readonly #partners = new Map<string, Partner[]>();
  /** Where a form stands for the first time without a name in front, in running text. */
  readonly #bare = new Map<string, number>();
  readonly #headline: string;

  constructor(article: Article) {
    this.#headline = ` ${foldForm(article.title ?? '')} `;
  }

  /** The entity is surely meant at the place, by what stands there. */
  name(place: Place, id: EntityId, full: boolean): void {
    const whole = place.bearers.some((bearer) => bearer.id === id && bearer.full);
    push(this.#named, id, anchorAt(place, full, whole ? '' : givenText(place)));
  }

  /** Of several who bear the whole name that stands there it is this one, by all that the article says. */
  nameBySurroundings(place: Place, id: EntityId): void {
    push(this.#named, id, { ...anchorAt(place, true, ''), surrounded: true });
  }

  /** Somebody of this surname whom the base does not know. Called in reading order. */
  stranger(place: Place): void {
    const list = isInPassing(place) ? this.#relatives : this.#strangers;
    push(list, place.form, anchorAt(place, true, givenText(place)));
  }

  /** Of "Bill and Hillary Clinton" the place has Hillary, and speaks for a Bill Clinton as well. */
  partner(place: Place, given: string): void {
    const surname = place.form.slice(place.form.lastIndexOf(' ') + 1);
    const partner = { given, anchor: anchorAt(place, true, '') };
    const list = this.#partners.get(surname);
    if (list) list.push(partner);
    else this.#partners.set(surname, [partner]);
  }

  /** A surname alone. Called in reading order. */
  bare({ form, order }: Place): void {
    if (!this.#bare.has(form)) this.#bare.set(form, order);
  }

  /** The place from which on the article speaks of somebody by the surname alone. */
  bareFrom(form: string): number {
    return this.#bare.get(form) ?? Number.POSITIVE_INFINITY;
  }

  /** Where somebody of a name like one of these is named together with another of the surname. */
  partnered(surname: string, { names }: Profile): readonly Anchor[] {
    const partners = this.#partners.get(surname) ?? [];
    const isOne = ({ given }: Partner) =>
      names.some((words) => words[0] === given && words.at(-1) === surname);
    return partners.filter(isOne).map(({ anchor }) => anchor);
  }

  /** All who are surely named, in the order in which they first are. */
  ids(): Iterable<EntityId> {
    return this.#named.keys();
  }

  named(id: EntityId): readonly Anchor[] | undefined {
    return this.#named.get(id);
  }

  /** Relatives of others only where there is nobody else. */
  strangers(form: string): readonly Anchor[] | undefined {
    return this.#strangers.get(form) ?? this.#relatives.get(form);
  }

  /** The name with which the headline that came with the article names the entity. */
  inHeadline(entity: Entity): string | undefined {
    if (this.#headline.length < 5) return undefined;
    const names = [entity.name, ...shown(entity.aliases).map((alias) => alias.text)];
    return names.find((name) => {
      const form = foldForm(name);
      return form.includes(' ') && this.#headline.includes(` ${form} `);
    });
  }
}

export function headlineAnchor(text: string): Anchor {
  return { order: -1, paragraph: -1, block: -1, text, full: true, place: undefined };
}

/** The last one before a place; where none is before it, the first one after it. Anchors are in reading order. */
export function nearestTo(anchors: readonly Anchor[], order: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1] ?? anchors[0];
}

/** Is `a` nearer than `b`? What stands before the place is nearer than anything behind it. */
export function isNearer(a: Anchor, b: Anchor, order: number): boolean {
  if (a.order < order !== b.order < order) return a.order < order;
  return a.order < order ? a.order > b.order : a.order < b.order;
}

function anchorAt(place: Place, full: boolean, given: string): Anchor {
  const { order, paragraph, block, surface } = place;
  const text = given ? `${given} ${surface}` : surface;
  return { order, paragraph, block: block.id, text, full, place };
}

function push(map: Map<string, Anchor[]>, key: string, anchor: Anchor): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [anchor]);
    return;
  }
  list.push(anchor);
  if ((list.at(-2)?.order ?? 0) > anchor.order) list.sort((a, b) => a.order - b.order);
}
