/** What each character of a text is. Asked of Unicode once for each: patterns over all letters are slow at their first use. */

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const CAPITAL = 8;
export const WORD_PART = LETTER | MARK | NUMBER;

const KNOWN = 128;
const kinds = new Uint8Array(0x10000);
const FULL_STOP = 0x2e;
/** Between letters they belong to the word: "O'Neill", "רה״מ". */
const JOINS = '’\'ʼ׳״"';

/** Of the character at `at`, of one unit or two, the bits above; 0 at the end of the text. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return kindOfUnit(unit);
}

/** The same of one UTF-16 unit, which is a character by itself; 0 for half of a pair. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit];
  if (known) return known & ~KNOWN;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind | KNOWN;
  return kind;
}

/** Patterns of Unicode take long to be made ready: what ASCII says needs none. */
function kindOf(character: string): number {
  if (character < '\u0080') return kindOfAscii(character);
  if (/\p{L}/u.test(character)) return LETTER | (/\p{Lu}/u.test(character) ? CAPITAL : 0);
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? NUMBER : 0;
}

function kindOfAscii(character: string): number {
  if (character >= 'a' && character <= 'z') return LETTER;
  if (character >= 'A' && character <= 'Z') return LETTER | CAPITAL;
  return character >= '0' && character <= '9' ? NUMBER : 0;
}

/** Units of the character at `at`, which is a letter, a mark or a number. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
}

/** Where the run of characters of these kinds ends that begins at `at`; `at` itself where there is none. */
export function runEnd(text: string, at: number, of: number): number {
  let end = at;
  while (kindAt(text, end) & of) end += widthAt(text, end);
  return end;
}

/**
 * Where the word ends that begins at `at`; `at` itself where none begins. "U.S." is one with its full stops, and so is
 * what apostrophes and Hebrew quotes join.
 */
export function wordEnd(text: string, at: number): number {
  const dotted = dottedEnd(text, at);
  if (dotted > at) return dotted;
  let end = runEnd(text, at, WORD_PART);
  if (end === at) return at;
  while (end < text.length && JOINS.includes(text.charAt(end))) {
    const next = runEnd(text, end + 1, LETTER | MARK);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Two single letters at least, each with a full stop. */
function dottedEnd(text: string, at: number): number {
  let end = at;
  let count = 0;
  while (kindAt(text, end) & LETTER) {
    const dot = end + widthAt(text, end);
    if (text.charCodeAt(dot) !== FULL_STOP) break;
    end = dot + 1;
    count++;
  }
  return count >= 2 ? end : at;
}
