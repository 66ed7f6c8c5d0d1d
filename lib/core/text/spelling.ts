/** Compares two spellings of the same folded text: their upper and lower case, their diacritics. */
import { classOf, expansionOf, foldOf, MANY, Unit } from './units';

/** "U" for each folded unit that stands for a capital, "l" for any other. */
function caseOf(text: string): string {
  let pattern = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) < Unit.firstToken) continue;
    const width = foldOf(unit) === MANY ? expansionOf(unit).length : 1;
    pattern += (isCapital(text, at) ? 'U' : 'l').repeat(width);
  }
  return pattern;
}

export function sameCase(a: string, b: string): boolean {
  return a === b || caseOf(a) === caseOf(b);
}

/** Does a capital letter stand at `at`? */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Its capitals exist in Unicode, but nobody begins a name with one. */
const GEORGIAN = /[\u10d0-\u10ff]/;

/** Does a small letter of a script with capitals stand at `at`? */
export function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const char = text.charAt(at);
  return char !== char.toUpperCase() && char === char.toLowerCase() && !GEORGIAN.test(char);
}

/** The letters with their diacritics, without case and without what is optional to write. */
function lettersOf(text: string): string {
  let letters = '';
  for (const char of text.normalize('NFKC')) {
    const kind = classOf(char.charCodeAt(0));
    if (kind >= Unit.firstToken || kind === Unit.high) letters += SAME_LETTER[char] ?? char;
    else if (kind === Unit.mark && !OPTIONAL.test(char)) letters += char;
  }
  return letters.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
}

/** Persian and Arabic keyboards write one letter in two ways. */
const SAME_LETTER: Record<string, string> = { ی: 'ي', ک: 'ك' };
const OPTIONAL = /[\p{sc=Hebrew}\u0640\u064b-\u065f\u0670]/u;

export function sameMarks(a: string, b: string): boolean {
  return a === b || lettersOf(a) === lettersOf(b);
}
