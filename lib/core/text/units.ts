/** What every UTF-16 code unit is to the matcher: its class, and the folded unit or units it stands for. */
import { UNIT_EXPANSIONS, UNIT_RUNS } from './unit-table';

/** Classes of units. Everything from `firstToken` on is part of a token. */
export const Unit = {
  /** A boundary, and in a form a token of its own: & / ( , and so on. */
  symbol: 0,
  space: 1,
  lineBreak: 2,
  /** Ends a paragraph: no name goes on after it. */
  paragraph: 3,
  hyphen: 4,
  apostrophe: 5,
  dot: 6,
  /** Double quotes; between Hebrew letters they make an acronym. */
  quote: 7,
  /** Soft hyphen, zero width, bidi marks, variation selectors. */
  invisible: 8,
  /** Diacritics, points and harakat: folded away, but part of the letter before. */
  mark: 9,
  at: 10,
  /** The first half of a surrogate pair. */
  high: 11,
  /** A voiced sound mark: changes the kana before it. */
  voicing: 12,
  firstToken: 16,
  letter: 16,
  digit: 17,
  cyrillic: 18,
  hebrew: 19,
  arabic: 20,
  /** A dependent vowel or the like that is kept: part of the word before. */
  wordMark: 21,
  /** Runs of these are tokens of their own. */
  hangul: 24,
  hangulSyllable: 25,
  katakana: 26,
  /** Scripts without spaces: each character is a token, together with its marks. */
  single: 28,
  singleMark: 29,
} as const;

/** The fold of units that stand for several: look them up with `expansionOf`. */
export const MANY = 0xffff;

/** The class of each unit, and what to add to it (modulo 65,536) for its fold. */
export const classes = new Uint8Array(0x10000);
export const shifts = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

// Runs of four: units to skip, length, class, shift. Filling is native code, so this takes well under a millisecond.
for (let at = 0, unit = 0; at < UNIT_RUNS.length; at += 4) {
  unit += UNIT_RUNS[at] ?? 0;
  const end = unit + (UNIT_RUNS[at + 1] ?? 0);
  classes.fill(UNIT_RUNS[at + 2] ?? 0, unit, end);
  const shift = UNIT_RUNS[at + 3] ?? 0;
  if (shift !== 0) shifts.fill(shift, unit, end);
  unit = end;
}
for (const pair of UNIT_EXPANSIONS.split(' ')) expansions.set(pair.charCodeAt(0), pair.slice(1));

export function classOf(unit: number): number {
  return classes[unit] ?? Unit.symbol;
}

/** The folded unit, or `MANY`. */
export function foldOf(unit: number): number {
  return (unit + (shifts[unit] ?? 0)) & 0xffff;
}

export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/** The class of a character outside the basic plane. */
export function classOfAstral(codePoint: number): number {
  if (codePoint >= 0xe0000 && codePoint < 0xe1000) return Unit.invisible;
  const char = String.fromCodePoint(codePoint);
  if (/\p{sc=Han}/u.test(char)) return Unit.single;
  if (/\p{M}/u.test(char)) return Unit.wordMark;
  return /[\p{L}\p{N}]/u.test(char) ? Unit.letter : Unit.symbol;
}
