/**
 * The oblique cases of names in languages that inflect them, made when the index is built, so that finding them costs
 * nothing. A form too many is harmless as long as it is no other word.
 */
import type { NameLanguage, PersonName } from '../person-name';
import { type Gender, gendersOf } from './gender';
import { type Inflecting, inflectingOf } from './languages';
import { decline, type Paradigm } from './paradigm';

const NONE: readonly string[] = [];
const SHORTEST_WORD = 3;
/** Spellings of one case of one name. */
const MOST_SPELLINGS = 6;

/** A person's name in each case, every word of it: "Владимира Путина", "Владимиру Путину". */
export function inflectPerson(name: string, language: NameLanguage): readonly string[] {
  const tables = inflectingOf(name, language);
  if (tables.length === 0) return NONE;
  const words = name.split(/\s+/);
  return inGenders(name, words, gendersOf(words), tables);
}

/** A surname alone, in the gender that the given names tell. */
export function inflectSurname(
  { given }: PersonName,
  surname: string,
  language: NameLanguage,
): readonly string[] {
  const tables = inflectingOf(surname, language);
  if (tables.length === 0) return NONE;
  return inGenders(surname, surname.split(/\s+/), gendersOf([...given, surname]), tables);
}

function inGenders(
  name: string,
  words: readonly string[],
  genders: readonly Gender[],
  languages: readonly Inflecting[],
): readonly string[] {
  if (words.some(isAcronym)) return NONE;
  const forms = languages.flatMap((tables) =>
    genders.flatMap((gender) =>
      joined(words, (word) => (word.length < SHORTEST_WORD ? undefined : decline(word, tables[gender]))),
    ),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

/** Any other name: adjectives in front and the first noun; what follows is a genitive already. */
export function inflectThing(name: string, language: NameLanguage): readonly string[] {
  const languages = inflectingOf(name, language);
  const words = languages.length > 0 ? name.split(/\s+/) : NONE;
  if (words.length === 0 || words.some(isAcronym) || name.length < SHORTEST_WORD) return NONE;
  const noun = words.findIndex((word) => !ADJECTIVE.test(word));
  const last = noun < 0 ? words.length - 1 : noun;
  const forms = languages.flatMap((tables) =>
    thingTables(words, last, tables).flatMap((table) =>
      joined(words, (word, at) => (at > last ? undefined : decline(word, table))),
    ),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

const ADJECTIVE = /(ая|яя|ый|ий|ой|ое|ее)$/i;

/** Adjectives tell the gender, else the end of the noun does. Plurals are left alone. */
function thingTables(words: readonly string[], noun: number, { m, f, n }: Inflecting): string[] {
  if (n === undefined) return [];
  const telling = words[0] ?? '';
  if (noun > 0 || ADJECTIVE.test(telling))
    return [/[ая]я$/i.test(telling) ? f : /[ое]е$/i.test(telling) ? n : m];
  if (/[ая]$/i.test(telling)) return [f];
  if (/[ое]$/i.test(telling)) return [n];
  if (/ь$/i.test(telling)) return [m, f];
  return /[иыіїуюэ]$/i.test(telling) ? [] : [m];
}

/** For each case the words in that case; words without a paradigm stay as they are. */
function joined(
  words: readonly string[],
  paradigmOf: (word: string, at: number) => Paradigm | undefined,
): string[] {
  const paradigms = words.map(paradigmOf);
  const cases = Math.max(0, ...paradigms.map((paradigm) => paradigm?.length ?? 0));
  return Array.from({ length: cases }, (_, at) => {
    let forms = [''];
    words.forEach((word, place) => {
      const spellings = paradigms[place]?.[at] ?? [word];
      forms = forms.flatMap((form) =>
        spellings.map((spelling) => (place === 0 ? spelling : `${form} ${spelling}`)),
      );
      forms = forms.slice(0, MOST_SPELLINGS);
    });
    return forms;
  }).flat();
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
