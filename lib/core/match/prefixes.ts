/** Letters that are written onto the front of a name: Hebrew ו ש ב ה ל מ כ, Arabic و ف ب ك ل ال. */
import { MANY, Unit } from '../text/units';

const HEBREW = stacks(['', 'ו'], ['', 'ש', 'כש', 'לכש', 'מש', 'בש'], ['', 'ב', 'כ', 'ל', 'מ'], ['', 'ה']);
const ARABIC = stacks(['', 'و', 'ف'], ['', 'ب', 'ك', 'ل'], ['', 'ال']);
for (const first of ['', 'و', 'ف']) ARABIC.add(`${first}لل`);
const LONGEST = 5;

const FIRST_LETTERS = new Set([...HEBREW, ...ARABIC].map((stack) => stack.charCodeAt(0)));

/** May a word whose first unit folds to this begin with a stack of prefixes? */
export function mayBePrefix(unit: number): boolean {
  return unit === MANY || FIRST_LETTERS.has(unit);
}

/** Is the folded text a stack of prefixes of the script (`Unit.hebrew` or `Unit.arabic`)? */
export function isPrefix(kind: number, text: string): boolean {
  return (kind === Unit.hebrew ? HEBREW : ARABIC).has(text);
}

/** A way to read a word: so many folded units in front are prefixes, and the name's word is `rest`. */
export interface PrefixReading {
  skip: number;
  rest: string;
}

/** The readings of a folded word with at least one prefix, fewest letters first; two letters of the word stay. */
export function prefixReadings(kind: number, word: string): PrefixReading[] {
  const readings: PrefixReading[] = [];
  for (let skip = 1; skip <= Math.min(LONGEST, word.length - 2); skip++) {
    if (!isPrefix(kind, word.slice(0, skip))) continue;
    const rest = word.slice(skip);
    // Arabic ل before ال swallows the alef: للسيسي is ل and السيسي.
    if (kind === Unit.arabic && word[skip - 1] === 'ل' && rest.startsWith('ل'))
      readings.push({ skip, rest: `ا${rest}` });
    readings.push({ skip, rest });
  }
  return readings;
}

function stacks(...layers: string[][]): Set<string> {
  let all = [''];
  for (const layer of layers) all = all.flatMap((stack) => layer.map((part) => stack + part));
  return new Set(all.filter(Boolean));
}
