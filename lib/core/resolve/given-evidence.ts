/** Evidence from given names, and from what makes the name a longer one. */
import { namesOfCase } from './case-forms';
import { add, WEIGHT } from './evidence';
import { type Generation, isToldApart } from './generation';
import { type IsName, ownGivenName } from './given-fit';
import { isGivenName } from './given-names';
import { kindAt, LETTER } from './letters';
import type { LongerName } from './longer-name';
import { mayBeSameName } from './name-forms';
import { areSpelledAlike } from './name-spellings';
import type { GivenBehind, NamesBehind } from './names-behind';
import { type GivenRun, isInitial, letterOf } from './names-beside';
import { type Bearer, givenText, type Place } from './places';
import type { Profile } from './profile';
import { isOftenShared } from './shared-names';
import type { Word } from './words';

/** Those in front of the name. */
export function weighGivenNames(bearer: Bearer, place: Place): void {
  const run = place.given;
  if (!run) return;
  if (bearer.full) {
    weighBeforeFull(bearer, place, run);
    return;
  }
  const names = run.names.filter((name) => !isInitial(name));
  const own = givenNameOf(bearer, names, place);
  if (own) {
    add(bearer, own.weight, { kind: 'given-name', given: own.text });
    return;
  }
  if (names.length === 0 && weighInitials(bearer, place, run.names)) return;
  const weight = {
    known: WEIGHT.otherGivenKnown,
    likely: WEIGHT.otherGivenLikely,
    first: WEIGHT.otherGivenFirst,
    'first-noun': WEIGHT.otherGivenFirstNoun,
    possible: WEIGHT.otherGivenPossible,
  }[run.certainty];
  add(bearer, weight, { kind: 'other-given-name', given: givenText(place) });
}

export function weighLongerName(bearer: Bearer, { text, hyphened }: LongerName, { form }: Place): void {
  const reason = { kind: 'longer-name', text } as const;
  if (!bearer.full || !form.includes(' '))
    add(bearer, hyphened ? WEIGHT.hyphenedAnother : WEIGHT.longerName, reason);
  else if (hyphened)
    add(bearer, hyphened === 'another' ? WEIGHT.hyphenedAnother : WEIGHT.hyphenedPerhaps, reason);
}

export function weighNamesBehind(bearer: Bearer, { text, names }: NamesBehind, place: Place): void {
  if (bearer.full) return;
  const own = names.every((name) =>
    name.length > 1 ? bearer.profile.nameWords.has(name) : startsOne(name, bearer, place),
  );
  if (!own) add(bearer, WEIGHT.otherGivenKnown, { kind: 'other-given-name', given: text });
  else if (names.some((name) => name.length > 1) && !isOftenShared(`${names[0]} ${place.form}`))
    add(bearer, WEIGHT.givenName, { kind: 'given-name', given: text });
}

/** The family first: "Kishida Fumio". */
export function weighGivenBehind(bearer: Bearer, { text, to }: GivenBehind, place: Place): void {
  add(bearer, WEIGHT.givenName, { kind: 'given-name', given: text });
  const next = place.block.found.find(({ from }) => from >= place.found.to);
  if (!next || next.from >= to) bearer.to = to;
}

export function weighGeneration(bearer: Bearer, { word, text }: Generation): void {
  if (bearer.profile.nameWords.has(word)) add(bearer, WEIGHT.generation, { kind: 'name-here' });
  else add(bearer, WEIGHT.otherGeneration, { kind: 'longer-name', text });
}

/**
 * Initials alone, nearest to the surname first; false where they are not the bearer's. In Cyrillic the second of two is
 * that of the father's name, which few cards have.
 */
function weighInitials(bearer: Bearer, place: Place, initials: readonly Word[]): boolean {
  const outer = initials.at(-1);
  if (!outer || !startsOne(letterOf(outer), bearer, place)) return false;
  const letters = initials
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{Lu}]/gu, '').length;
  const count = letters + Number(bearer.kind === 'initials');
  if (CYRILLIC.test(place.form) && count === 2) {
    const weight = WEIGHT.initialsHere - (bearer.kind === 'initials' ? WEIGHT.initialHere : 0);
    add(bearer, weight, { kind: 'given-name', given: outer.text });
    return true;
  }
  if (letterOf(outer).length > 1) add(bearer, WEIGHT.initialHere, { kind: 'given-name', given: outer.text });
  return initials.every((initial) => startsOne(letterOf(initial), bearer, place));
}

const CYRILLIC = /^[\u0400-\u052f]/;

/** In front of a whole name, or of one that lacks the first given name. */
function weighBeforeFull(bearer: Bearer, place: Place, { names, certainty }: GivenRun): void {
  const own = names.find((name) =>
    isInitial(name)
      ? startsOne(letterOf(name), bearer, place)
      : isOneOf(name.fold, bearer.profile, areSpelledAlike),
  );
  if (own && bearer.kind === 'initials') {
    add(bearer, WEIGHT.firstBeforeLater, { kind: 'given-name', given: own.text });
  } else if (!own && certainty === 'known' && !names.some(isInitial)) {
    add(bearer, WEIGHT.otherGivenBeforeFull, { kind: 'other-given-name', given: givenText(place) });
  }
}

/** Which of the words is a given name of the bearer's, and what that says. */
function givenNameOf(
  { profile }: Bearer,
  words: readonly Word[],
  place: Place,
): { text: string; weight: number } | undefined {
  const { block, found, manner, form } = place;
  const hasEnding = (kindAt(block.text, found.to) & LETTER) !== 0 || !profile.parts.has(form);
  // "Maria Draghi" is a woman, and no genitive of Mario: the surname has no ending.
  const casesIn = (word: string) => (hasEnding || !isGivenName(word) ? namesOfCase(word, manner.lang) : []);
  const isName: IsName = (word, name) => word === name || casesIn(word).includes(name);
  const exact = ownGivenName(words, profile.names, form, isName);
  if (exact) {
    const isKnown = words.every(({ fold }) => isOneOf(fold, profile, isName));
    const known = isToldApart(profile) ? WEIGHT.givenNameOfYounger : WEIGHT.givenName;
    return { text: exact.text, weight: isKnown ? known : WEIGHT.givenNameAndOther };
  }
  // With a common surname it is as well somebody else.
  if (isOftenShared(`${words.at(-1)?.fold} ${form}`)) return undefined;
  const isAlike: IsName = (word, name) =>
    [word, ...casesIn(word)].some((base) => areSpelledAlike(base, name));
  const alike = ownGivenName(words, profile.names, form, isAlike);
  if (alike) return { text: alike.text, weight: WEIGHT.givenNameSpelled };
  const other = ownGivenName(words, profile.names, form, mayBeSameName);
  return other && { text: other.text, weight: WEIGHT.givenNameForm };
}

/** The card may have its initial. */
function isOneOf(word: string, { nameWords }: Profile, isName: IsName): boolean {
  if (nameWords.has(word) || nameWords.has(word.slice(0, 1))) return true;
  return [...nameWords].some((name) => isName(word, name));
}

/** Begins a given name of the bearer with this letter? */
function startsOne(letter: string, { profile }: Bearer, { form }: Place): boolean {
  const surname = form.split(' ');
  return profile.names.some((words) =>
    words.some((word) => word.startsWith(letter) && !surname.includes(word)),
  );
}
