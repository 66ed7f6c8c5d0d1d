/** From weighed evidence to a mention: sure, ambiguous or nothing. */
import { type PartialDate, runsAt } from '../model/date';
import { shown } from '../model/entity';
import type { Mention, Reason } from '../model/mention';
import type { Choices } from './choices';
import { asCandidate, EXCLUDED, LEAD, SURE, WEIGHT } from './evidence';
import { isInitial } from './names-beside';
import type { Bearer, Place } from './places';
import type { ResolveInput } from './resolve';

/** More candidates than this help nobody. */
const MOST_CANDIDATES = 12;

/** What the user chose here: a mention, null for "nobody", undefined where nothing was chosen. */
export function chosenMention(
  place: Place,
  choices: Choices,
  input: ResolveInput,
): Mention | null | undefined {
  if (choices.none) return undefined;
  const { block, found } = place;
  const chosen = choices.for(place.surface, block.text.slice(0, found.from), block.text.slice(found.to));
  if (!chosen) return undefined;
  if (chosen.entity === null) return null;
  if (!input.entity(chosen.entity)) return undefined;
  const why: Mention['why'] = [{ kind: 'chosen', scope: chosen.scope }];
  const others = place.bearers.filter((bearer) => bearer.id !== chosen.entity).map(asCandidate);
  const candidates = [{ id: chosen.entity, score: 1, why }, ...others].slice(0, MOST_CANDIDATES);
  return { from: found.from, to: found.to, state: 'sure', entity: chosen.entity, candidates, why };
}

/** The one who is surely meant, by the evidence weighed so far. */
export function sureOf(place: Place): Bearer | undefined {
  let best: Bearer | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const bearer of place.bearers) {
    if (!best || bearer.sum > best.sum) {
      second = best ? best.sum : second;
      best = bearer;
    } else if (bearer.sum > second) second = bearer.sum;
  }
  return best && best.sum >= SURE && best.sum - second >= LEAD ? best : undefined;
}

/** By the whole name, or by surname and a given name; otherwise it was a title that made it sure. */
export function namedInFull(bearer: Bearer): boolean {
  return bearer.full || bearer.why.some((reason) => reason.kind === 'given-name');
}

/** Another given name stands before the surname, and it is nobody's here. */
export function isStranger(place: Place): boolean {
  const persons = place.bearers.filter(({ entity }) => entity.kind === 'person');
  return (
    place.given !== undefined &&
    (place.given.certainty === 'known' || place.given.certainty === 'likely') &&
    persons.length > 0 &&
    persons.every((bearer) => !bearer.full && bearer.why.some((reason) => reason.kind === 'other-given-name'))
  );
}

/** The given names and initials in front of a surname belong to the mention of their bearer. */
function beginningOf(place: Place, sure: Bearer): number {
  const { given, found } = place;
  if (!given || sure.why.some((reason) => reason.kind === 'other-given-name')) return found.from;
  const own = sure.why.find((reason) => reason.kind === 'given-name')?.given;
  // "Senator J. John Smith": in front of a whole name only what belongs to it.
  if (sure.full && !own) return found.from;
  const first = given.names.find((name) => name.text === own) ?? given.names.findLast(isInitial);
  return first?.from ?? found.from;
}

/** What tells that a bare surname is a name here. Surroundings do not: the month stands in articles about politics too. */
const TELLING: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'name-here',
  'full-name',
  'titled-elsewhere',
  'given-name',
  'title',
  'title-other-time',
  'title-unknown',
  'chosen-before',
  'listed',
  'together',
]);

/** A bare surname that is also a word, a place or a given name is just that, if nothing says more. */
function isPlainWord({ why }: Bearer): boolean {
  return why.some(({ kind }) => kind === 'common-word') && !why.some(({ kind }) => TELLING.has(kind));
}

/** It is another name that stands here, or another thing. */
const OTHERWISE: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'common-word',
  'longer-name',
  'other-given-name',
]);

/**
 * Only the time speaks against the bearer: the father, who held the office before. Beside somebody who is sure the
 * reader is told of him, and why he is not meant.
 */
function isOfAnotherTime({ why }: Bearer): boolean {
  return (
    why.some(({ kind }) => kind === 'title-other-time' || kind === 'not-alive') &&
    !why.some(({ kind }) => OTHERWISE.has(kind))
  );
}

/** Of more bearers than this the reader chooses by hand in any case. */
const MOST_RANKED = 50;

/** Best first; of equals those first who held an office on that day. */
function ranking(bearers: readonly Bearer[], date: PartialDate | undefined): Bearer[] {
  const ranked = [...bearers].sort((a, b) => b.sum - a.sum);
  const isEven = ranked.some((bearer, at) => bearer.sum === ranked[at + 1]?.sum);
  if (!date || !isEven || ranked.length > MOST_RANKED) return ranked;
  const inOffice = new Set(
    ranked.filter(({ entity }) => shown(entity.roles).some((role) => runsAt(role, date) === 'yes')),
  );
  return ranked.sort((a, b) => b.sum - a.sum || Number(inOffice.has(b)) - Number(inOffice.has(a)));
}

/** The mention as it is reported; undefined where the evidence is against everybody. */
export function decide(place: Place, date: PartialDate | undefined): Mention | undefined {
  const only = place.bearers.length === 1 ? place.bearers[0] : undefined;
  if (only) {
    only.sum += WEIGHT.onlyBearer;
    only.why.push({ kind: 'only-bearer' });
  }
  const sure = sureOf(place);
  const ranked = ranking(
    place.bearers.filter((bearer) => bearer.sum > EXCLUDED || (sure && isOfAnotherTime(bearer))),
    date,
  );
  const [best] = ranked;
  if (!best || ranked.every(isPlainWord)) return undefined;
  const from = sure ? beginningOf(place, sure) : place.found.from;
  const { to } = sure ?? place.found;
  const candidates = ranked.slice(0, MOST_CANDIDATES).map(asCandidate);
  if (sure) return { from, to, state: 'sure', entity: sure.id, candidates, why: sure.why };
  const why = [...best.why];
  if (ranked.length > 1) why.push({ kind: 'several-bearers', count: ranked.length });
  return { from, to, state: 'ambiguous', entity: null, candidates, why };
}
