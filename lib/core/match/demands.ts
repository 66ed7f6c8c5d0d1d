/** Does the text at a hit show what a form demands? Runs on hits only. */
import type { Span } from '../model/span';
import { isCapital, isSmall, sameCase, sameMarks } from '../text/spelling';
import { type Bearer, Demand } from './bearers';
import { isParticle } from './particles';

/** A word of a hit in the text. */
export type Word = Span;

export function meets(text: string, words: readonly Word[], { demand, spelling }: Bearer): boolean {
  if (demand === Demand.none) return true;
  const surface = () => text.slice(words[0]?.from, words[words.length - 1]?.to);
  if (demand & Demand.case && !sameCase(surface(), spelling)) return false;
  if (demand & Demand.marks && !sameMarks(surface(), spelling)) return false;
  if (demand & Demand.capital && !words.every((word) => mayBegin(text, word))) return false;
  return (
    !(demand & Demand.dots) || words.every((word) => word.to - word.from > 1 || text.charAt(word.to) === '.')
  );
}

/** A word of a proper name begins with a capital, unless it is a particle or its script has none. */
function mayBegin(text: string, { from, to }: { from: number; to: number }): boolean {
  if (!isSmall(text, from)) return true;
  return isParticle(text.slice(from, to)) || isCapital(text, from + 1);
}
