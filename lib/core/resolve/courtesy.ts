/** A courtesy title that tells a man from a woman: "Mrs. Clinton" is not Bill Clinton. */
import type { Gender } from '../match/given-names';
import { add, WEIGHT } from './evidence';
import { itemsOf } from './lexicon';
import type { Bearer, Place } from './places';
import type { Word } from './words';

export interface Courtesy {
  /** As it is written. */
  text: string;
  gender: Gender;
}

const TELLING: Readonly<Record<string, Gender>> = { 'x:men': 'm', 'x:women': 'f' };

/** The title in front of the name and its given names. "Mr. and Mrs. Clinton" are two. */
export function courtesyBefore({ before, given, manner }: Place): Courtesy | undefined {
  const [word, and, other] = before.words.slice(given?.length ?? 0);
  const gender = word && genderIn(word, manner.lang);
  if (!word || !gender || (and && other && and.fold.length < 4 && genderIn(other, manner.lang)))
    return undefined;
  return { text: word.text, gender };
}

/** Weighs against whom the title cannot mean. */
export function weighCourtesy(bearer: Bearer, { text, gender }: Courtesy): void {
  if (bearer.full || !bearer.profile.gender || bearer.profile.gender === gender) return;
  bearer.otherGender = true;
  add(bearer, WEIGHT.otherGender, { kind: 'other-given-name', given: text });
}

/** "M." is a title in French only, and "г." in Russian. */
function genderIn(word: Word, lang: string | undefined): Gender | undefined {
  if (word.fold.length === 1 && !/^(?:fr|ru)\b/.test(lang ?? '')) return undefined;
  for (const { readings } of itemsOf([word])) {
    for (const [concept = ''] of readings) if (TELLING[concept]) return TELLING[concept];
  }
  return undefined;
}
