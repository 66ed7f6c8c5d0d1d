/** Reads what stands between two tokens: spaces, hyphens, apostrophes and dots, seen one after the other. */
import { Gap } from './tokens';
import { Unit } from './units';

/** A pattern is the separators so far, two bits each above a leading one; runs of spaces count as one. */
export const NOTHING = 1;
const SPACE = 0;
const HYPHEN = 1;
const APOSTROPHE = 2;
const DOT = 3;
const TOO_LONG = 1 << 12;

export const ONE_APOSTROPHE = (NOTHING << 2) | APOSTROPHE;
export const ONE_DOT = (NOTHING << 2) | DOT;
export const ONE_SPACE = (NOTHING << 2) | SPACE;
const ONE_HYPHEN = (NOTHING << 2) | HYPHEN;
const DOT_SPACE = (ONE_DOT << 2) | SPACE;
const HYPHEN_SPACE = (ONE_HYPHEN << 2) | SPACE;
const SPACED_DASH = (((ONE_SPACE << 2) | HYPHEN) << 2) | SPACE;

/** The pattern with one more separator of class `kind` (`Unit`). */
export function extend(pattern: number, kind: number): number {
  if (pattern >= TOO_LONG) return pattern;
  if (kind === Unit.space || kind === Unit.lineBreak || kind === Unit.paragraph) {
    return pattern > NOTHING && (pattern & 3) === SPACE ? pattern : pattern << 2;
  }
  return (pattern << 2) | (kind === Unit.hyphen ? HYPHEN : kind === Unit.apostrophe ? APOSTROPHE : DOT);
}

/** What a finished pattern means between two ordinary words; `breaks` counts its line breaks. */
export function gapOf(pattern: number, breaks: number): number {
  if (breaks > 1) return Gap.wall;
  if (pattern === ONE_SPACE || pattern === ONE_HYPHEN) return Gap.joint;
  // A name broken at its hyphen by the end of a line.
  if (pattern === HYPHEN_SPACE && breaks === 1) return Gap.joint;
  if (pattern === NOTHING) return Gap.none;
  if (pattern === ONE_APOSTROPHE) return Gap.apostrophe;
  if (pattern === ONE_DOT) return Gap.dot;
  if (pattern === DOT_SPACE) return Gap.dotSpace;
  return pattern === SPACED_DASH ? Gap.dash : Gap.other;
}
