/**
 * Looks over the tokens of a text for places where a form may begin. Nearly everywhere one or two looks into the filter
 * say no; a yes may be wrong, a no never is.
 */
import { hashOf } from '../text/hash';
import { isSmall } from '../text/spelling';
import { foldedToken, type Tokens } from '../text/tokens';
import { foldOf, Unit } from '../text/units';
import type { Endings } from './endings';
import type { Known } from './known';
import { mayBePrefix, prefixReadings } from './prefixes';
import { linkFirst, stepFirst } from './state';

/** Writes the tokens at which a form may begin into `places`, and answers with their number. */
export function survey(tokens: Tokens, known: Known, endings: Endings, places: Int32Array): number {
  const { count, hash: hashes, gap: gaps, kind: kinds } = tokens;
  const { filter, hasLinks } = known;
  /** Classes of tokens that ask for a closer look: their letters in front or at the end may not belong to a name. */
  const close = PREFIXED | endings.kinds;
  let found = 0;
  let hash = hashes[0] as number;
  let kind = kinds[0] as number;
  let may = count > 0 && filter.has(hash);
  for (let at = 0; at < count; at++) {
    const next = at + 1;
    // Behind the last token stands an empty one.
    const after = hashes[next] as number;
    const kindAfter = kinds[next] as number;
    const mayNext = filter.has(after);
    if (filter.has(stepFirst(hash, gaps[next] as number, after))) may = true;
    if (mayNext && hasLinks && filter.has(linkFirst(after))) may = true;
    if (!may && (close & ((1 << kind) | (1 << kindAfter))) !== 0) may = isClose(tokens, at, known, endings);
    if (may) places[found++] = at;
    may = mayNext;
    hash = after;
    kind = kindAfter;
  }
  return found;
}

const PREFIXED = (1 << Unit.hebrew) | (1 << Unit.arabic);

function isClose(tokens: Tokens, at: number, known: Known, endings: Endings): boolean {
  const kind = tokens.kind[at] as number;
  if ((kind === Unit.hebrew || kind === Unit.arabic) && mayBePrefixed(tokens, at, known, endings))
    return true;
  return mayHaveEnding(tokens, at, known, endings);
}

/** May a form begin behind letters that were written onto its front? */
function mayBePrefixed(tokens: Tokens, at: number, { filter }: Known, endings: Endings): boolean {
  const next = at + 1;
  if (!mayBePrefix(foldOf(tokens.text.charCodeAt(tokens.from[at] as number)))) return false;
  for (const { rest } of prefixReadings(tokens.kind[at] as number, foldedToken(tokens, at))) {
    const hash = hashOf(rest);
    if (filter.has(hash)) return true;
    if (next === tokens.count) continue;
    if (filter.has(stepFirst(hash, tokens.gap[next] as number, tokens.hash[next] as number))) return true;
    if (endings.of(tokens.kind[next] as number)) return true;
  }
  return false;
}

/** May a form of one or two words begin here whose last word has an ending? */
function mayHaveEnding(tokens: Tokens, at: number, { filter }: Known, endings: Endings): boolean {
  if (stemsAt(tokens, at, endings).some((stem) => filter.has(hashOf(stem)))) return true;
  const next = at + 1;
  if (next === tokens.count) return false;
  const gap = tokens.gap[next] as number;
  const hash = tokens.hash[at] as number;
  return stemsAt(tokens, next, endings).some((stem) => {
    const after = hashOf(stem);
    return filter.has(stepFirst(hash, gap, after)) || filter.has(linkFirst(after));
  });
}

function stemsAt(tokens: Tokens, at: number, endings: Endings): readonly string[] {
  const table = endings.of(tokens.kind[at] as number);
  if (!table?.mayEndIn(tokens.text.charCodeAt((tokens.to[at] as number) - 1))) return NONE;
  if (isSmall(tokens.text, tokens.from[at] as number)) return NONE;
  return table.stemsOf(foldedToken(tokens, at));
}

const NONE: readonly string[] = [];
