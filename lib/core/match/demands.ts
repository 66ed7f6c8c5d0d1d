/** Does the text at a hit show what a form demands? Runs on hits only. */
import { foldWords } from '../text/fold-word';
import { isCapital, isSmall, sameCase, sameMarks } from '../text/spelling';
import type { Tokens } from '../text/tokens';
import { classOf, Unit } from '../text/units';
import { Demand } from './demand';
import { wordKind } from './known-as';
import { isParticle } from './particles';

/** Some tokens of a text in a row, of which the first may lack letters in front and the last at its end. */
export interface Stretch {
  tokens: Tokens;
  first: number;
  last: number;
  from: number;
  to: number;
}

/** `spelling` is that of the form. */
export function meets(stretch: Stretch, demand: number, spelling: string): boolean {
  if (demand === Demand.none) return true;
  if (demand & Demand.capital && !areProper(stretch)) return false;
  if (demand & Demand.dots && hasBareInitial(stretch)) return false;
  if ((demand & (Demand.case | Demand.marks)) === 0) return true;
  const surface = stretch.tokens.text.slice(stretch.from, stretch.to);
  if (demand & Demand.case && !sameCase(surface, spelling)) return false;
  return !(demand & Demand.marks) || sameMarks(surface, spelling);
}

/** Do the words begin as those of a proper name do? */
export function areProper(stretch: Stretch): boolean {
  const { tokens, first, last } = stretch;
  for (let at = first; at <= last; at++) {
    if (!isProper(tokens.text, fromOf(stretch, at), toOf(stretch, at), last > first)) return false;
  }
  return true;
}

function fromOf({ tokens, first, from }: Stretch, at: number): number {
  return at === first ? from : (tokens.from[at] ?? 0);
}

function toOf({ tokens, last, to }: Stretch, at: number): number {
  return at === last ? to : (tokens.to[at] ?? 0);
}

/** A word of a proper name begins with a capital, unless it is a small one among others or its script has none. */
function isProper(text: string, from: number, to: number, amongOthers: boolean): boolean {
  if (!isSmall(text, from) || isCapital(text, from + 1)) return true;
  if (!amongOthers) return false;
  // Toea'ina, Jae-in.
  const before = from > 0 ? classOf(text.charCodeAt(from - 1)) : Unit.space;
  if (before === Unit.apostrophe || before === Unit.hyphen) return true;
  const word = text.slice(from, to);
  return isParticle(word) || foldWords(word).every((folded) => wordKind(folded) === 'function');
}

/**
 * Is there a single letter that is no initial: a small one ("a Ocalan", "Путин в Кремле"), or one that neither a dot nor an
 * apostrophe follows?
 */
function hasBareInitial(stretch: Stretch): boolean {
  const { text } = stretch.tokens;
  if (isSmall(text, stretch.from) && toOf(stretch, stretch.first) === stretch.from + 1) return true;
  for (let at = stretch.first; at <= stretch.last; at++) {
    if (isBareInitial(text, fromOf(stretch, at), toOf(stretch, at))) return true;
  }
  return false;
}

function isBareInitial(text: string, from: number, to: number): boolean {
  if (to - from > 1 || isParticle(text.slice(from, to))) return false;
  if (isSmall(text, from)) return true;
  if (!isCapital(text, from)) return false;
  const after = classOf(text.charCodeAt(to));
  return after !== Unit.dot && after !== Unit.apostrophe;
}
