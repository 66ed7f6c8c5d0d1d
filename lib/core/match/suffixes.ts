/** What follows a name after an apostrophe: 's, Turkish case endings, and the like. They are not part of the name. */
import { isCapital, isSmall } from '../text/spelling';
import { foldedToken, type Tokens } from '../text/tokens';
import { classOf, Unit } from '../text/units';

const LATIN = /^\p{sc=Latin}/u;
const VOWEL_END = /[aeiou]$/;
const VOWEL_START = /^[aeiou]/;
/** Turkish endings after a name whose last written vowel is not spoken (Apple'ın); folded, so ı is i and ü is u. */
const TURKISH_AFTER_SILENT_E = /^([iu]n?|[ae]|[iu]n[ae]|[iu]nd[ae]n?|[iu]ndaki|[iu]nki(ler)?)$/;

/**
 * Is the token after `at` an ending that was joined to it with an apostrophe, rather than the rest of a word
 * like O'Brien, Xi'an or Лук'янов?
 */
export function isSuffix(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const next = at + 1;
  if (tokens.kind[next] !== Unit.letter)
    return tokens.kind[at] === Unit.digit || tokens.kind[next] === Unit.digit;
  const word = foldedToken(tokens, at);
  const ending = foldedToken(tokens, next);
  const start = tokens.from[next] ?? 0;
  if (!LATIN.test(ending)) return tokens.kind[at] === Unit.digit;
  if (!isSmall(text, start) && !allCapitals(text, tokens, at)) return false;
  // "Won't he?", "Don't": no Mr Won, no Don.
  if (ending === 't' && word.endsWith('n')) return false;
  if (word.length === 1 && tokens.kind[at] !== Unit.digit) return ending === 's';
  if (!VOWEL_END.test(word) || !VOWEL_START.test(ending)) return true;
  return word.endsWith('e') && TURKISH_AFTER_SILENT_E.test(ending);
}

/** More than one letter, the first and the last of them capitals. */
function allCapitals(text: string, tokens: Tokens, at: number): boolean {
  const from = tokens.from[at] ?? 0;
  let last = (tokens.to[at] ?? 0) - 1;
  while (last > from && classOf(text.charCodeAt(last)) < Unit.firstToken) last--;
  return last > from && isCapital(text, from) && isCapital(text, last);
}
