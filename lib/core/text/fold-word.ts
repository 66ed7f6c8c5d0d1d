/** The fold of a whole word or phrase, for look-ups. The matcher itself never makes this text. */

import { tokenize } from './tokenize';
import { foldedTokens, newTokens } from './tokens';

const PLAIN = /^[a-z]+$/;
const tokens = newTokens();

/** The folded words of a text, signs included. */
export function foldWords(text: string): string[] {
  if (PLAIN.test(text)) return [text];
  tokenize(text, tokens);
  return foldedTokens(tokens);
}
