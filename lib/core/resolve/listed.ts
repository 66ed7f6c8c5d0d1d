/** Evidence from the card itself: it lists the bare name that stands here as a name of its own. */
import { knownAs } from '../match/known-as';
import type { Reason } from '../model/mention';
import { add, WEIGHT } from './evidence';
import { isCalendarWord } from './function-words';
import { isGivenName } from './given-names';
import { bases } from './lexicon';
import { type Bearer, isCalled, type Place } from './places';

/**
 * Whoever adds "Putin" to a card says that the word alone means him; a surname that was only taken from a full name says
 * no such thing. It counts where one bearer alone lists the name, and nothing beside it speaks for somebody else. Against
 * a relative whom the article names in full it is not enough, but then neither is sure.
 */
export function weighListed(place: Place): void {
  if (isPartOfTitle(place)) return;
  const listing = place.bearers.filter((bearer) => isListed(bearer, place));
  const [one] = listing;
  if (!one || listing.length > 1) return;
  if (place.given?.certainty === 'possible') forgive(one);
  if (one.why.some(isAgainst)) return;
  const others = place.bearers.length - 1;
  add(one, WEIGHT.listed + Math.min(MOST_OTHERS, others) * WEIGHT.listedAmong, { kind: 'listed' });
  // A word with a capital within a sentence is the name that the card lists; days and months always have one.
  if (isWithinSentence(place) && one.why.some(({ kind }) => kind === 'common-word') && isEveryday(place.form))
    add(one, -WEIGHT.everydayWord);
}

const BODIES = new Set(
  'ministry department court courts house hall halls temple bureau office ministere ministerio ministero ministerium'.split(
    ' ',
  ),
);
const OF = new Set('of for de des du del della di do da des von der'.split(' '));

/** "Ministry of Justice", "Courts of Justice": an everyday word behind another noun with a capital. */
function isPartOfTitle({ before: { words, toSentenceEdge }, form }: Place): boolean {
  const [of, noun] = words;
  if (!of || !noun?.capital) return false;
  // "Critics of Trump" has a capital for another reason.
  if (toSentenceEdge && words.length === 2 && !BODIES.has(noun.fold)) return false;
  return OF.has(of.fold) && isEveryday(form);
}

/** Of this many one may still be the one whom the name alone brings to mind. */
const MOST_OTHERS = 15;

function isWithinSentence({ before, manner, surface }: Place): boolean {
  return before.words.length > 0 && !manner.titleCase && /^\p{Lu}/u.test(surface);
}

function isEveryday(form: string): boolean {
  const known = knownAs(form);
  return known.word !== undefined && !known.place && !known.givenName && !isCalendarWord(form);
}

/** Where capitals say little, the word in front ("Aggressionspolitik Erdogans") is hardly a name. */
function forgive(bearer: Bearer): void {
  const kept = bearer.why.filter(({ kind }) => kind !== 'other-given-name');
  if (kept.length < bearer.why.length) bearer.sum -= WEIGHT.otherGivenPossible;
  bearer.why = kept;
}

/**
 * Who is called by the surname alone in one language is so in others, unless it is a word there: that much the capital
 * letter tells, where there are any. In Arabic and Hebrew nothing does.
 */
function isListed({ entity, full, profile, kind, why }: Bearer, { form, surface }: Place): boolean {
  if (entity.kind !== 'person' || full) return false;
  if (isCalled(profile, form)) return true;
  if (!profile.bySurname || kind !== 'surname' || !/^\p{Lu}/u.test(surface)) return false;
  return !why.some((reason) => reason.kind === 'common-word') && !bases(form).some(isGivenName);
}

const AGAINST: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'longer-name',
  'not-alive',
  'other-given-name',
  'other-named-full',
  'title-other-time',
  'title-unknown',
]);

function isAgainst(reason: Reason): boolean {
  return AGAINST.has(reason.kind);
}
