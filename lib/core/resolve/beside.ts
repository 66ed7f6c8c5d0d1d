/** Evidence that stands right beside a name: the name itself, titles, given names, the time. */
import { knownAs } from '../match/known-as';
import type { Article } from '../model/article';
import { ageBeside, weighAge } from './age';
import { isDate } from './calendar';
import type { Holder } from './counterpart';
import { courtesyBefore, weighCourtesy } from './courtesy';
import { isCredit, weighCredit } from './credit';
import { add, WEIGHT } from './evidence';
import { generationBehind } from './generation';
import {
  weighGeneration,
  weighGivenBehind,
  weighGivenNames,
  weighLongerName,
  weighNamesBehind,
} from './given-evidence';
import { isGivenName } from './given-names';
import { weighLife } from './life';
import { longerName } from './longer-name';
import { givenBehind, namesBehind } from './names-behind';
import { occupationBefore, weighOccupation } from './occupation';
import { ordinariness, weighSpelling } from './ordinary';
import { owningCountry, weighOwningCountry } from './owning-country';
import type { Bearer, Place } from './places';
import { sentenceYear } from './sentence-year';
import { isOftenShared } from './shared-names';
import { weighThing } from './things';
import { bestFit, hasTitle, NO_TITLES, titlesBeside, type When, weighTitle } from './title-evidence';

/** `holder`: who was surely named last with an office, if it was near. */
export function weighBeside(place: Place, article: Article, holder?: Holder): void {
  const date = article.date?.value;
  const persons = place.bearers.some((bearer) => bearer.entity.kind === 'person');
  const titles = persons ? titlesBeside(place) : NO_TITLES;
  const when: When = { date, year: hasTitle(titles) ? sentenceYear(place) : undefined };
  const fits = place.bearers.map((bearer) => bestFit(bearer, titles, when, holder));
  if (titles.direct && fits.some((fit) => fit?.phrase === titles.direct)) place.given = undefined;
  const titled = hasTitle(titles) || fits.some((fit) => fit !== undefined);
  const generation = persons ? generationBehind(place) : undefined;
  const longer = persons && !generation ? longerName(place) : undefined;
  const whole = place.bearers.filter((bearer) => bearer.full);
  const only = whole.length === 1 ? whole[0] : undefined;
  const behind = persons ? namesBehind(place) : undefined;
  const named = only && (isOftenShared(place.form) ? 'shared' : 'whole');
  const occupation = named === 'shared' ? occupationBefore(place) : undefined;
  const credit = persons && isCredit(place);
  const age = persons && date ? ageBeside(place) : undefined;
  const courtesy = persons ? courtesyBefore(place) : undefined;
  const country = persons && !titled && date ? owningCountry(place) : undefined;
  // "Prince George" has a given name there.
  const isMister = courtesy !== undefined && !knownAs(place.form).givenName;
  const dated = persons && !titled ? isDate(place) : undefined;
  for (const [at, bearer] of place.bearers.entries()) {
    weighForm(bearer, place, titled || isMister);
    if (bearer.entity.kind !== 'person') {
      weighThing(bearer, place, titles, persons);
      continue;
    }
    if (dated)
      add(bearer, dated === 'surely' ? WEIGHT.dateHere : WEIGHT.datePossible, { kind: 'common-word' });
    weighGivenNames(bearer, place);
    if (country && date) weighOwningCountry(bearer, country, date);
    if (courtesy) weighCourtesy(bearer, courtesy);
    if (behind) weighNamesBehind(bearer, behind, place);
    if (generation) weighGeneration(bearer, generation);
    const own = givenBehind(place, bearer);
    if (own) weighGivenBehind(bearer, own, place);
    else if (longer) weighLongerName(bearer, longer, place);
    weighTitle(bearer, fits[at], titles, named && bearer.full ? named : 'part');
    if (occupation && !titled) weighOccupation(bearer, occupation);
    if (credit) weighCredit(bearer);
    if (age !== undefined && date) weighAge(bearer, age, date);
    weighLife(bearer, date, fits[at]?.fit.past ?? false);
  }
}

/** The form that stands here: a whole name, or only a part of one. Behind a title, "Mr." or another, it is a name. */
function weighForm(bearer: Bearer, place: Place, titled: boolean): void {
  if (bearer.full) add(bearer, fullness(bearer, place), { kind: 'name-here' });
  else if (bearer.kind === 'initials') {
    const initials =
      (place.surface.match(/(?<!\p{L})\p{Lu}\p{Ll}?\./gu)?.length ?? 0) + addBehind(bearer, place);
    add(bearer, initials > 1 ? WEIGHT.initialsHere : WEIGHT.initialHere, { kind: 'weak-form' });
  } else {
    const ordinary = titled ? 0 : ordinariness(bearer, place);
    // What may be a given name in front weighs for itself.
    add(bearer, place.given ? 0 : ordinary, { kind: ordinary < 0 ? 'common-word' : 'weak-form' });
  }
  weighSpelling(bearer, place);
}

/** "Путин В.В.": the second initial is that of the father's name, which the card may lack. */
function addBehind(bearer: Bearer, { surface, block, found }: Place): number {
  if (!/^[\u0400-\u052f].*\.$/su.test(surface)) return 0;
  const second = /^ ?[\u0400-\u042f]\./.exec(block.text.slice(found.to, found.to + 3));
  if (second) bearer.to = found.to + second[0].length;
  return second ? 1 : 0;
}

function fullness(bearer: Bearer, place: Place): number {
  if (bearer.kind !== 'initials') return WEIGHT.nameHere;
  return isLaterName(bearer, place) ? WEIGHT.laterNameHere : WEIGHT.shorterNameHere;
}

/** Does the name lack a given name here that the card has in front? "Díaz" of Isabel Díaz Ayuso is none. */
function isLaterName({ profile }: Bearer, { form }: Place): boolean {
  const here = form.split(' ');
  const [first = ''] = here;
  if (!isGivenName(first)) return false;
  const names = profile.names.filter((words) => words.includes(first));
  const isMissing = (word: string) => isGivenName(word) && !here.includes(word);
  return names.length > 0 && names.every((words) => words.slice(0, words.indexOf(first)).some(isMissing));
}
