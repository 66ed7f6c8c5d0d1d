/** A name that an article says again in the same words: it means the same person, so what was doubted of it stays so. */
import type { EntityId } from '../model/entity';
import type { Reason } from '../model/mention';
import { add } from './evidence';
import { type Bearer, givenText, type Place } from './places';
import { sureOf } from './verdict';

interface Doubt {
  sum: number;
  reason: Reason;
}

/** Reasons that are only the name itself. */
const NAME_ONLY: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'name-here',
  'given-name',
  'weak-form',
  'chosen-before',
]);

export class Repeated {
  readonly #doubts = new Map<string, Map<EntityId, Doubt>>();

  /**
   * "Senator John Smith ... John Smith": behind a title that no card of a John Smith knows, the name alone does not make
   * one of them sure, until something else does. Called in reading order; counts for names with a given name.
   */
  weigh(place: Place): void {
    const key = `${givenText(place)} ${place.form}`.trim();
    if (!key.includes(' ')) return;
    const doubts = this.#doubts.get(key);
    for (const bearer of place.bearers) {
      const doubt = doubts?.get(bearer.id);
      if (doubt && bearer.sum > doubt.sum && isNameOnly(bearer))
        add(bearer, doubt.sum - bearer.sum, doubt.reason);
    }
    if (sureOf(place)) this.#doubts.delete(key);
    else this.#keep(key, place.bearers);
  }

  #keep(key: string, bearers: readonly Bearer[]): void {
    const doubts = this.#doubts.get(key) ?? new Map<EntityId, Doubt>();
    for (const { id, sum, why } of bearers) {
      const reason = why.find(({ kind }) => kind === 'title-unknown');
      if (reason) doubts.set(id, { sum, reason });
    }
    if (doubts.size > 0) this.#doubts.set(key, doubts);
  }
}

function isNameOnly({ why }: Bearer): boolean {
  return why.every(({ kind }) => NAME_ONLY.has(kind));
}
