/** A passage as it is looked for. */
import { type Side, sideAfter, sideBefore } from './around';
import { plainText } from './plain';
import type { Selector } from './selectors';
import { weightOf, wordsOf } from './words';

export interface Sought {
  plain: string;
  /** In small letters. */
  small: string;
  words: readonly string[];
  /** So many words that they do not stand together twice by chance: proof by themselves. Names are not. */
  distinct: boolean;
  before: Side;
  after: Side;
  /** Where its first word began when it was stored, in units of the text; undefined where that was not stored. */
  start: number | undefined;
  /** The passage stands in its own context a second time. */
  repeated: boolean;
  /** White space at its ends, in units. */
  white: { before: number; after: number };
}

/** Fewest words, and their least weight, that are proof by themselves. */
const PROOF = { words: 5, weight: 25 };

/** Undefined where the selectors hold no words that could be looked for. */
export function soughtBy(selectors: readonly Selector[]): Sought | undefined {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const exact = quote?.exact.trim();
  if (!quote || !exact) return undefined;
  const { plain, small } = plainText(exact);
  if (plain === '') return undefined;
  const words = wordsOf(small);
  const white = {
    before: quote.exact.length - quote.exact.trimStart().length,
    after: quote.exact.length - quote.exact.trimEnd().length,
  };
  const before = sideBefore(quote.prefix);
  const after = sideAfter(exact, quote.suffix);
  return {
    plain,
    small,
    words,
    distinct: words.length >= PROOF.words && weightOf(words) >= PROOF.weight,
    before,
    after,
    start: position && position.start + white.before,
    repeated: plainText(quote.prefix).plain.includes(plain) || plainText(quote.suffix).plain.includes(plain),
    white,
  };
}
