/** Quotation marks inside Hebrew words: gershayim of acronyms, geresh of foreign sounds. */
import { foldSpan } from './fold-span';
import { classOf, Unit } from './units';

/** Letters that attach to the front of a word. */
const PREFIX_LETTERS = 'ושהבלמכ';
/** Letters that take a geresh for a sound Hebrew lacks. */
const GERESH_LETTERS = 'גזצץתדטחע';
/** Gershayim stand before the last letter of an acronym, or a little earlier where it has an ending (מנכ"לית). */
const LAST_LETTERS = 2;
const FIRST_LETTERS = 4;

/**
 * Is the mark at `at` part of the word that began at `from`, as in an acronym or a foreign sound? Otherwise it quotes
 * what follows.
 */
export function joinsHebrew(text: string, from: number, at: number, kind: number): boolean {
  const near = classOf(text.charCodeAt(at - 1));
  if (near >= Unit.firstToken && near !== Unit.hebrew) return false;
  const before = foldSpan(text, from, at);
  const last = before.charAt(before.length - 1);
  if (classOf(last.charCodeAt(0)) !== Unit.hebrew) return false;
  const after = lettersAfter(text, at + 1);
  if (after === 0) return false;
  if (kind === Unit.apostrophe) return GERESH_LETTERS.includes(last);
  if (after <= LAST_LETTERS) return true;
  return before.length <= FIRST_LETTERS && ![...before].every((letter) => PREFIX_LETTERS.includes(letter));
}

/** How many Hebrew letters follow, counted up to three. */
function lettersAfter(text: string, from: number): number {
  let letters = 0;
  for (let at = from; at < text.length && letters < 3; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Unit.hebrew) letters++;
    else if (kind !== Unit.mark && kind !== Unit.invisible) break;
  }
  return letters;
}
