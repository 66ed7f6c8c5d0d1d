/** Letters that are written onto the front of a name: Hebrew ו ש ב ה ל מ כ, Arabic و ف ب ك ل ال. */
import { Unit } from '../text/units';

const HEBREW = stacks(['', 'ו'], ['', 'ש', 'כש', 'לכש', 'מש', 'בש'], ['', 'ב', 'כ', 'ל', 'מ'], ['', 'ה']);
const ARABIC = stacks(['', 'و', 'ف'], ['', 'ب', 'ك', 'ل'], ['', 'ال']);
for (const first of ['', 'و', 'ف']) ARABIC.add(`${first}لل`);
const LONGEST = 5;

export const LAM = 0x644;
export const ALEF = 0x627;

/** Numbers from 1 on of the folded letters that prefixes are made of; letters of both scripts lie in one short range. */
const FIRST = 0x5d0;
const numbers = new Uint8Array(0x80);
for (const letters of ['ושכלמבה', 'وفبكلا']) {
  [...letters].forEach((letter, at) => {
    numbers[letter.charCodeAt(0) - FIRST] = at + 1;
  });
}
/** Of the numbers of a stack, three bits each: is it one of Hebrew, of Arabic, does a longer one begin so? */
const stacked = new Uint8Array(8 ** LONGEST);
const IS_HEBREW = 1;
const IS_ARABIC = 2;
const BEGINS = 4;
for (const [stacks, bit] of [
  [HEBREW, IS_HEBREW],
  [ARABIC, IS_ARABIC],
] as const) {
  for (const stack of stacks) {
    let number = 0;
    for (let at = 0; at < stack.length; at++) {
      number = number * 8 + numberOf(stack.charCodeAt(at));
      stacked[number] = (stacked[number] as number) | BEGINS;
    }
    stacked[number] = (stacked[number] as number) | bit;
  }
}

/** The number of a stack with one more letter; 0 if none goes on like that. */
export function nextStack(stack: number, letter: number): number {
  const number = stack * 8 + numberOf(letter);
  return number < stacked.length && (stacked[number] as number) !== 0 ? number : 0;
}

export function isStack(stack: number, isArabic: boolean): boolean {
  return ((stacked[stack] as number) & (isArabic ? IS_ARABIC : IS_HEBREW)) !== 0;
}

function numberOf(letter: number): number {
  const at = letter - FIRST;
  return at >= 0 && at < numbers.length ? (numbers[at] as number) : 0;
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
  const isArabic = kind === Unit.arabic;
  let stack = 0;
  for (let skip = 1; skip <= Math.min(LONGEST, word.length - 2); skip++) {
    const letter = word.charCodeAt(skip - 1);
    stack = nextStack(stack, letter);
    if (stack === 0) break;
    if (!isStack(stack, isArabic)) continue;
    const rest = word.slice(skip);
    // Arabic ل before ال swallows the alef: للسيسي is ل and السيسي.
    if (isArabic && letter === LAM && rest.charCodeAt(0) === LAM) readings.push({ skip, rest: `ا${rest}` });
    readings.push({ skip, rest });
  }
  return readings;
}

function stacks(...layers: string[][]): Set<string> {
  let all = [''];
  for (const layer of layers) all = all.flatMap((stack) => layer.map((part) => stack + part));
  return new Set(all.filter(Boolean));
}
