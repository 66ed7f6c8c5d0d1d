/**
 * Words that could be names. All of them are measured, known or not: a page that fills itself with a word
 * and takes the time must not learn from it whether the word is known.
 */
import type { Span } from '../../core/model/span';

/** A capitalised word, or any word of a script without case; with the marks and signs inside it. */
const COULD_BE_A_NAME =
  /(?:\p{Lu}|\p{Lt}|\p{Lo})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*(?:['’.\-‐·״׳]\p{L}[\p{L}\p{M}\p{N}\u00AD]*)*/gu;

/** No block has more words than this measured, nor more names marked. */
export const MOST_WORDS = 20_000;

/** In the order of the text, not overlapping. */
export function wordsThatCouldBeNames(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(COULD_BE_A_NAME)) {
    if (spans.length >= MOST_WORDS) break;
    // Within a word ("iPhone") a capital starts no name.
    const before = text[found.index - 1];
    if (before !== undefined && /\p{Ll}/u.test(before)) continue;
    spans.push({ from: found.index, to: found.index + found[0].length });
  }
  return spans;
}
