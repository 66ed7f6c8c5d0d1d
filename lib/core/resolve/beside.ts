/** Evidence that stands right beside a name: the name itself, titles, given names, the time. */
import { knownAs } from '../match/known-as';
import type { Article } from '../model/article';
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { type Entity, shown } from '../model/entity';
import { isDate } from './calendar';
import { foldForm } from './choices';
import { add, WEIGHT } from './evidence';
import { isCalendarWord } from './function-words';
import { type Generation, generationBehind } from './generation';
import { ownGivenName } from './given-fit';
import { longerName } from './longer-name';
import { isInitial } from './names-beside';
import { type Bearer, givenText, type Place } from './places';
import { sentenceYear } from './sentence-year';
import {
  bestFit,
  hasTitle,
  NO_TITLES,
  type Titles,
  titlesBeside,
  type When,
  weighTitle,
} from './title-evidence';
import { isOnly } from './titles';

export function weighBeside(place: Place, article: Article): void {
  const date = article.date?.value;
  const persons = place.bearers.some((bearer) => bearer.entity.kind === 'person');
  const titles = persons ? titlesBeside(place) : NO_TITLES;
  const when: When = { date, year: hasTitle(titles) ? sentenceYear(place) : undefined };
  const fits = place.bearers.map((bearer) => bestFit(bearer, titles, when));
  if (titles.direct && fits.some((fit) => fit?.phrase === titles.direct)) place.given = undefined;
  const titled = hasTitle(titles) || fits.some((fit) => fit !== undefined);
  const generation = persons ? generationBehind(place) : undefined;
  const longer = persons && !generation ? longerName(place) : undefined;
  const whole = place.bearers.filter((bearer) => bearer.full);
  const only = whole.length === 1 ? whole[0] : undefined;
  const dated = persons && !titled ? isDate(place) : undefined;
  for (const [at, bearer] of place.bearers.entries()) {
    weighForm(bearer, place, titled);
    if (bearer.entity.kind !== 'person') {
      weighThing(bearer, place, titles, persons);
      continue;
    }
    if (dated)
      add(bearer, dated === 'surely' ? WEIGHT.dateHere : WEIGHT.datePossible, { kind: 'common-word' });
    weighGivenNames(bearer, place);
    if (generation) weighGeneration(bearer, generation);
    if (longer && (!bearer.full || !place.form.includes(' '))) {
      add(bearer, WEIGHT.longerName, { kind: 'longer-name', text: longer });
    }
    weighTitle(bearer, fits[at], titles, only === bearer);
    if (date) weighLife(bearer, date, fits[at]?.fit.past ?? false);
  }
}

/** The form that stands here: a whole name, or only a part of one. */
function weighForm(bearer: Bearer, place: Place, titled: boolean): void {
  if (bearer.full) add(bearer, WEIGHT.nameHere, { kind: 'name-here' });
  else if (bearer.kind === 'initials') {
    const initials = place.surface.match(/(?<!\p{L})\p{Lu}\p{Ll}?\./gu)?.length ?? 0;
    add(bearer, initials > 1 ? WEIGHT.initialsHere : WEIGHT.initialHere, { kind: 'weak-form' });
  } else {
    const ordinary = titled ? 0 : ordinariness(bearer, place);
    add(bearer, ordinary, { kind: ordinary < 0 ? 'common-word' : 'weak-form' });
  }
  if (bearer.full && isCommonNoun(bearer, place)) {
    add(bearer, WEIGHT.smallLetter, { kind: 'common-word' });
  }
}

/** The article, written onto a word in front of which names have none: "السلام" is the peace, and no Salam. */
const DEFINITE = /(?:ال|(?<![א-ת])[ולבמש]?ה)$/u;
const LONGEST_DEFINITE = 4;

/** A surname alone that is also a place, a given name or an everyday word: "Israel", "James", "Day". */
function ordinariness({ entity }: Bearer, place: Place): number {
  if (entity.kind !== 'person' || place.given) return 0;
  const { form, block, found } = place;
  place.knownAs ??= knownAs(form);
  const known = place.knownAs;
  if (known.word && DEFINITE.test(block.text.slice(Math.max(0, found.from - LONGEST_DEFINITE), found.from)))
    return WEIGHT.definiteWord;
  if (known.place || known.givenName) return WEIGHT.placeOrGivenName;
  return (known.word || isCalendarWord(form)) && !isExact(entity, form) ? WEIGHT.everydayWord : 0;
}

/** The card wants the name in just this case, so the word with a small letter is none of it. */
function isExact(entity: Entity, form: string): boolean {
  return shown(entity.aliases).some((alias) => alias.caseSensitive && foldForm(alias.text) === form);
}

/** A place or an organization is hardly meant where a title or a given name stands in front of it. */
function weighThing(bearer: Bearer, place: Place, titles: Titles, shared: boolean): void {
  const named = place.given?.certainty === 'known';
  const titled = titles.before?.hasHead === true && !isOnly(titles.before.items[0], 'c');
  if (shared && (named || titled || isAged(place)))
    add(bearer, WEIGHT.personExpected, { kind: 'common-word' });
  else if (shared && (place.given?.certainty === 'likely' || place.given?.certainty === 'first')) {
    add(bearer, WEIGHT.personPossible, { kind: 'other-given-name', given: givenText(place) });
  } else if (named && !place.form.includes(' ')) {
    add(bearer, WEIGHT.personExpected, { kind: 'other-given-name', given: givenText(place) });
  }
}

/** "Ford, 71, will recover": somebody has an age. */
function isAged({ block, found }: Place): boolean {
  return /^(?:,? aged|,) \d{1,3}(?=[,.;)]| years)/.test(block.text.slice(found.to, found.to + 16));
}

/** One word with a small letter, where the name is written with a capital. Entities of no kind may be such words. */
function isCommonNoun(bearer: Bearer, place: Place): boolean {
  if (bearer.entity.kind === 'other' || place.form.includes(' ') || !/^\p{Ll}/u.test(place.surface))
    return false;
  const written = [bearer.entity.name, ...shown(bearer.entity.aliases).map((alias) => alias.text)];
  return !written.some((name) => foldForm(name) === place.form && /^\p{Ll}/u.test(name));
}

function weighGivenNames(bearer: Bearer, place: Place): void {
  const run = place.given;
  if (!run) return;
  const { nameWords } = bearer.profile;
  if (bearer.full) {
    if (run.certainty === 'known' && !run.names.some((name) => isInitial(name) || nameWords.has(name.fold))) {
      add(bearer, WEIGHT.otherGivenBeforeFull, { kind: 'other-given-name', given: givenText(place) });
    }
    return;
  }
  const names = run.names.filter((name) => !isInitial(name));
  const own = ownGivenName(names, bearer.profile.names, place.form);
  if (own) {
    add(bearer, WEIGHT.givenName, { kind: 'given-name', given: own.text });
    return;
  }
  if (names.length === 0 && run.names.every((initial) => startsOne(initial.fold, nameWords))) return;
  const weight = {
    known: WEIGHT.otherGivenKnown,
    likely: WEIGHT.otherGivenLikely,
    first: WEIGHT.otherGivenFirst,
    'first-noun': WEIGHT.otherGivenFirstNoun,
    possible: WEIGHT.otherGivenPossible,
  }[run.certainty];
  add(bearer, weight, { kind: 'other-given-name', given: givenText(place) });
}

function weighGeneration(bearer: Bearer, { word, text }: Generation): void {
  if (bearer.profile.nameWords.has(word)) add(bearer, WEIGHT.generation, { kind: 'name-here' });
  else add(bearer, WEIGHT.otherGeneration, { kind: 'longer-name', text });
}

function startsOne(initials: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (word.startsWith(initials.slice(0, 1))) return true;
  return false;
}

/** Years before the first and after the last role in which somebody may still be in the news. */
const BEFORE_ROLE = 75;
const AFTER_ROLE = 60;

/** The dead may well be called former holders of their office. */
function weighLife(bearer: Bearer, date: PartialDate, former: boolean): void {
  const { birth, death, firstYear, lastYear } = bearer.profile;
  const year = Number(date.slice(0, 4));
  if (birth ? firstDay(birth) > lastDay(date) : firstYear !== undefined && firstYear - BEFORE_ROLE > year) {
    add(bearer, WEIGHT.unborn, { kind: 'not-alive', date });
  } else if (bearer.full || former) {
    return;
  } else if (
    death ? lastDay(death) < firstDay(date) : lastYear !== undefined && lastYear + AFTER_ROLE < year
  ) {
    add(bearer, WEIGHT.dead, { kind: 'not-alive', date });
    bearer.late = true;
  }
}
