/**
 * Given names in the cases of Slavic languages in Latin script: "Emmanuela Macrona", "z Bennym Gantzem". Names that a card
 * gives in such a language have generated forms; these are the names of everybody else, which are inflected all the same.
 */
import { isGivenName } from './given-names';

/** Endings by language, folded; those of adjectives too, which names in a vowel take. */
const POLISH = 'a i u y e em ie iem om owi m go ego mu emu im ym ej';
const CZECH = 'a e i o u y em om ou ovi m ho eho mu emu im ym';
const SOUTHERN = 'a e i o u em om ov jem ja ju';
const ENDINGS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  [
    ['pl', POLISH],
    ['cs sk', CZECH],
    ['hr sr bs sl', SOUTHERN],
  ].flatMap(([languages = '', endings = '']) =>
    languages.split(' ').map((language) => [language, new Set(endings.split(' '))]),
  ),
);

/**
 * Is the word a case of the name? Both folded. `lang` is that of the text; `certain` says that the surname behind has the
 * ending of a case: else "Maria Draghi" is a woman, and no genitive of Mario.
 */
export function isCaseOf(word: string, name: string, lang: string | undefined, certain: boolean): boolean {
  const endings = endingsIn(lang);
  if (!endings || (!certain && isGivenName(word))) return false;
  return stemsOf(name).some((stem) => word.startsWith(stem) && endings.has(word.slice(stem.length)));
}

/** What is left of a folded word without an ending of the language, if anything is. */
export function withoutCase(word: string, lang: string | undefined): string[] {
  const stems: string[] = [];
  for (const ending of endingsIn(lang) ?? [])
    if (word.endsWith(ending)) stems.push(word.slice(0, -ending.length));
  return stems;
}

function endingsIn(lang: string | undefined): ReadonlySet<string> | undefined {
  return ENDINGS[lang?.split('-')[0] ?? ''];
}

/** What the endings are written to: the name, or what is left without its vowel ("Pavel", "Pavla"). */
function stemsOf(name: string): string[] {
  const stems = [name];
  if (/[aeiouy]$/.test(name)) stems.push(name.slice(0, -1));
  const fleeting = /^(.*)e([^aeiouy])$/.exec(name);
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`);
  // "Isaac", "Isaakiem".
  if (name.endsWith('c')) stems.push(`${name.slice(0, -1)}k`);
  return stems.filter(({ length }) => length >= SHORTEST);
}

const SHORTEST = 2;
