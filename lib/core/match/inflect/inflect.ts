/**
 * The oblique cases of names in languages that inflect them, word by word: "Путина", "Путину" stand for "Путин". Made when
 * the index is built. A form too many is harmless as long as it is no other word.
 */
import type { NameLanguage } from '../person-name';
import { gendersOf } from './gender';
import { type Inflecting, inflectingOf } from './languages';
import { decline } from './paradigm';

/** A word of a form, and the ways it is written otherwise. */
export interface WordForms {
  word: string;
  others: readonly string[];
}

const NONE: readonly WordForms[] = [];
const SHORTEST_WORD = 3;

/** Every word of a person's name. Given names should come first: they tell the gender. */
export function inflectPerson(name: string, language: NameLanguage): readonly WordForms[] {
  const languages = inflectingOf(name, language);
  if (languages.length === 0) return NONE;
  const words = name.split(/\s+/);
  const genders = gendersOf(words);
  const tables = languages.flatMap((language) => genders.map((gender) => language[gender]));
  return words.flatMap((word) => word.split('-')).flatMap((word) => inflectWord(word, tables));
}

/** Of any other name: adjectives in front and the first noun; what follows is a genitive already. */
export function inflectThing(name: string, language: NameLanguage): readonly WordForms[] {
  const languages = inflectingOf(name, language);
  if (languages.length === 0) return NONE;
  const words = name.split(/\s+/);
  const noun = words.findIndex((word) => !ADJECTIVE.test(word));
  const inflected = noun < 0 ? words : words.slice(0, noun + 1);
  const tables = languages.flatMap((language) => thingTables(inflected, language));
  return inflected.flatMap((word) => inflectWord(word, tables));
}

function inflectWord(word: string, tables: readonly string[]): readonly WordForms[] {
  if (word.length < SHORTEST_WORD || isAcronym(word)) return NONE;
  const others = new Set(tables.flatMap((table) => decline(word, table)));
  others.delete(word);
  return others.size > 0 ? [{ word, others: [...others] }] : NONE;
}

const ADJECTIVE = /(ая|яя|ый|ий|ой|ое|ее)$/i;

/** Adjectives tell the gender, else the end of the noun does. Plurals are left alone. */
function thingTables(words: readonly string[], { m, f, n }: Inflecting): string[] {
  if (n === undefined) return [];
  const telling = words[0] ?? '';
  if (ADJECTIVE.test(telling)) return [/[ая]я$/i.test(telling) ? f : /[ое]е$/i.test(telling) ? n : m];
  if (/[ая]$/i.test(telling)) return [f];
  if (/[ое]$/i.test(telling)) return [n];
  if (/ь$/i.test(telling)) return [m, f];
  return /[иыіїуюэ]$/i.test(telling) ? [] : [m];
}

function isAcronym(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
