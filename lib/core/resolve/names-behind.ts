/**
 * Given names behind a surname: as lists of books and of people write them, "Cook, James (1999)", "Hunt, T. L.; Lipo"; and
 * where the family comes first, "Kishida Fumio", "Orbán Viktorral", "RUTTE Mark".
 */
import { foldWord } from './fold-word';
import { CAPITAL, kindAt, LETTER, MARK, runEnd } from './letters';
import type { Bearer, Place } from './places';

/** A bracket with a year or a semicolon ends such a name; a mere comma is between two people: "Gantz, Benny Begin". */
const BEHIND =
  /, ((?:\p{Lu}[\p{L}\p{M}'’]+|\p{Lu}\.)(?:[ -]?\p{Lu}(?:\.|[\p{L}\p{M}'’]+))*)(?=[;:]| \((?:\p{L}+ )?\d{4}\b| \(eds?\.)/uy;

export interface NamesBehind {
  /** As written. */
  text: string;
  /** Folded, in the order of the text; an initial is a single letter. */
  names: readonly string[];
}

export function namesBehind({ block, found }: Place): NamesBehind | undefined {
  if (block.text[found.to] !== ',') return undefined;
  BEHIND.lastIndex = found.to;
  const text = BEHIND.exec(block.text)?.[1];
  return text ? { text, names: text.split(/[ .-]+/).flatMap((name) => foldWord(name) || []) } : undefined;
}

export interface GivenBehind {
  text: string;
  /** UTF-16 offset of its end in the block. */
  to: number;
}

/** Endings of a case, of which Hungarian has many: "Orbán Viktorral". */
const LONGEST_ENDING = 5;

/**
 * The given names of a bearer where they stand right behind the bare surname: all that the card has, or the first of them.
 * Undefined where the words behind are not just these.
 */
export function givenBehind(place: Place, { full, profile }: Bearer): GivenBehind | undefined {
  const { text } = place.block;
  const start = place.found.to + 1;
  if (full || place.given || !isSpace(text[start - 1]) || !(kindAt(text, start) & CAPITAL)) return undefined;
  const surname = place.form.split(' ');
  const mayInflect = /^hu\b/.test(place.manner.lang ?? '');
  for (const words of profile.names) {
    const given = words.filter((word) => !surname.includes(word));
    if (given.length === 0 || given.length === words.length) continue;
    const to =
      endOfWords(text, start, given, mayInflect) ?? endOfWords(text, start, given.slice(0, 1), mayInflect);
    if (to !== undefined) return { text: text.slice(start, to), to };
  }
  return undefined;
}

/** Where the folded words end that begin at `start`, parted by single spaces; undefined where others stand there. */
function endOfWords(
  text: string,
  start: number,
  words: readonly string[],
  mayInflect: boolean,
): number | undefined {
  let at = start;
  for (const [number, word] of words.entries()) {
    if (number > 0 && !isSpace(text[at++])) return undefined;
    const end = runEnd(text, at, LETTER | MARK);
    const fold = foldWord(text.slice(at, end));
    const isLast = number === words.length - 1;
    const hasEnding = isLast && mayInflect && fold.length - word.length <= LONGEST_ENDING;
    if (fold !== word && !(hasEnding && fold.startsWith(word))) return undefined;
    at = end;
  }
  return at;
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\u00a0';
}
