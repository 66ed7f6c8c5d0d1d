/** Evidence from given names, and from what makes the name a longer one. */
import { add, WEIGHT } from './evidence';
import type { Generation } from './generation';
import { ownGivenName } from './given-fit';
import type { LongerName } from './longer-name';
import type { NamesBehind } from './names-behind';
import { isInitial } from './names-beside';
import { type Bearer, givenText, type Place } from './places';
import { isOftenShared } from './shared-names';

/** Those in front of the name. */
export function weighGivenNames(bearer: Bearer, place: Place): void {
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
    // The card may have its initial.
    const known = names.every(({ fold }) => nameWords.has(fold) || nameWords.has(fold.slice(0, 1)));
    add(bearer, known ? WEIGHT.givenName : WEIGHT.givenNameAndOther, { kind: 'given-name', given: own.text });
    return;
  }
  if (names.length === 0 && run.names.every((initial) => startsOne(initial.fold, bearer, place))) return;
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

export function weighGeneration(bearer: Bearer, { word, text }: Generation): void {
  if (bearer.profile.nameWords.has(word)) add(bearer, WEIGHT.generation, { kind: 'name-here' });
  else add(bearer, WEIGHT.otherGeneration, { kind: 'longer-name', text });
}

/** Begins a given name of the bearer with this letter? */
function startsOne(initials: string, { profile }: Bearer, { form }: Place): boolean {
  const letter = initials.slice(0, 1);
  const surname = form.split(' ');
  return profile.names.some((words) =>
    words.some((word) => word.startsWith(letter) && !surname.includes(word)),
  );
}
