/** Does the text at a hit show what a form demands? Runs on hits only. */
import type { Span } from '../model/span';
import { foldWords } from '../text/fold-word';
import { isCapital, isSmall, sameCase, sameMarks } from '../text/spelling';
import { classOf, Unit } from '../text/units';
import { Demand } from './bearers';
import { wordKind } from './known-as';
import { isParticle } from './particles';

/** A word of a hit in the text. */
export type Word = Span;

/** `spelling` is that of the form. */
export function meets(text: string, words: readonly Word[], demand: number, spelling: string): boolean {
  if (demand === Demand.none) return true;
  const surface = () => text.slice(words[0]?.from, words[words.length - 1]?.to);
  if (demand & Demand.case && !sameCase(surface(), spelling)) return false;
  if (demand & Demand.marks && !sameMarks(surface(), spelling)) return false;
  if (demand & Demand.capital && !areProper(text, words)) return false;
  return !(demand & Demand.dots) || !words.some((word) => isBareInitial(text, word));
}

/** Do the words begin as those of a proper name do? */
export function areProper(text: string, words: readonly Word[]): boolean {
  return words.every((word) => isProper(text, word, words.length));
}

/** A word of a proper name begins with a capital, unless it is a small one among others or its script has none. */
function isProper(text: string, { from, to }: Word, among: number): boolean {
  if (!isSmall(text, from) || isCapital(text, from + 1)) return true;
  if (among === 1) return false;
  // Toea'ina, Jae-in.
  const before = from > 0 ? classOf(text.charCodeAt(from - 1)) : Unit.space;
  if (before === Unit.apostrophe || before === Unit.hyphen) return true;
  const word = text.slice(from, to);
  return isParticle(word) || foldWords(word).every((folded) => wordKind(folded) === 'function');
}

/** A single letter that neither a dot nor an apostrophe follows. */
function isBareInitial(text: string, { from, to }: Word): boolean {
  if (to - from > 1 || !isCapital(text, from)) return false;
  if (isParticle(text.slice(from, to))) return false;
  const after = classOf(text.charCodeAt(to));
  return after !== Unit.dot && after !== Unit.apostrophe;
}
