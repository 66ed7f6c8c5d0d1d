/** Evidence from the rest of the article: who of those that bear a surname is named in full, and how near. */
import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import { shown } from '../model/entity';
import { givenText } from './beside';
import { foldForm } from './choices';
import { add, WEIGHT } from './evidence';
import type { Bearer, Place } from './places';

interface Anchor {
  order: number;
  block: number;
  text: string;
  full: boolean;
}

/** Where each entity is surely named, and where strangers of a surname are. */
export class Anchors {
  readonly #named = new Map<EntityId, Anchor[]>();
  readonly #strangers = new Map<string, Place[]>();
  readonly #headline: string;

  constructor(article: Article) {
    this.#headline = ` ${foldForm(article.title ?? '')} `;
  }

  /** `bearer` is surely meant at `place`, by what stands there. */
  name(place: Place, bearer: Bearer): void {
    const full = bearer.full || bearer.why.some((reason) => reason.kind === 'given-name');
    const anchor = { order: place.order, block: place.block.id, text: place.surface, full };
    const list = this.#named.get(bearer.id);
    if (list) list.push(anchor);
    else this.#named.set(bearer.id, [anchor]);
  }

  /** Somebody of this surname whom the base does not know. */
  stranger(place: Place): void {
    const list = this.#strangers.get(place.form);
    if (list) list.push(place);
    else this.#strangers.set(place.form, [place]);
  }

  /** Adds to the bearers of a place what the rest of the article says. */
  weigh(place: Place): void {
    const persons = place.bearers.filter((bearer) => bearer.entity.kind === 'person');
    const named = persons.flatMap((bearer) => {
      const anchor = this.#nearest(bearer, place.order);
      return anchor ? [{ bearer, anchor }] : [];
    });
    const nearest = named.reduce<(typeof named)[number] | undefined>(
      (best, one) => (!best || nearer(one.anchor, best.anchor, place.order) ? one : best),
      undefined,
    );
    if (!nearest) {
      this.#weighStrangers(place, persons);
      return;
    }
    const { anchor } = nearest;
    for (const bearer of persons) {
      if (bearer !== nearest.bearer) {
        bearer.why.push({ kind: 'other-named', entity: nearest.bearer.id });
      } else if (anchor.full) {
        add(bearer, WEIGHT.fullName, { kind: 'full-name', text: anchor.text, block: anchor.block });
      } else {
        add(bearer, WEIGHT.titledElsewhere, {
          kind: 'titled-elsewhere',
          text: anchor.text,
          block: anchor.block,
        });
      }
    }
  }

  #nearest(bearer: Bearer, order: number): Anchor | undefined {
    const anchors = this.#named.get(bearer.id);
    if (anchors) return lastBefore(anchors, order) ?? anchors[0];
    return this.#inHeadline(bearer);
  }

  #inHeadline(bearer: Bearer): Anchor | undefined {
    if (this.#headline.length < 5) return undefined;
    const names = [bearer.entity.name, ...shown(bearer.entity.aliases).map((alias) => alias.text)];
    const name = names.find((one) => {
      const form = foldForm(one);
      return form.includes(' ') && this.#headline.includes(` ${form} `);
    });
    return name === undefined ? undefined : { order: -1, block: -1, text: name, full: true };
  }

  #weighStrangers(place: Place, persons: readonly Bearer[]): void {
    const stranger = this.#strangers.get(place.form)?.[0];
    if (!stranger) return;
    for (const bearer of persons) {
      if (bearer.full) continue;
      add(bearer, WEIGHT.strangerElsewhere, { kind: 'other-given-name', given: givenText(stranger) });
    }
  }
}

/** Anchors stand in reading order. */
function lastBefore(anchors: readonly Anchor[], order: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1];
}

/** The nearest before the place; where none is before it, the first after it. */
function nearer(a: Anchor, b: Anchor, order: number): boolean {
  if (a.order < order !== b.order < order) return a.order < order;
  return a.order < order ? a.order > b.order : a.order < b.order;
}
