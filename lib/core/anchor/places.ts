/** Where in a text to look at all: the places of the very words, and those of something like them. All spans are of the plain text. */
import type { Span } from '../model/span';
import { NEAR, turned } from './around';
import { type PageText, placesLike } from './page-text';
import type { Sought } from './sought';

/** Most places of very common words. */
const MOST_EXACT = 64;
/** Most places of something like a passage, and of one of its neighbours. */
const MOST_ALIKE = 5;
const MOST_NEIGHBOURS = 3;
/** How much of the context, and of the passage, may have been edited to be found at all. */
const CONTEXT_EDITS = 0.25;
const PASSAGE_EDITS = 0.5;
/** Longer passages are looked for by their two ends. */
const LONG = 400;
const END = 200;
/** What stands between its neighbours is this much of the passage at least; and at most, with some room. */
const SHORTEST = 0.3;
const LONGEST = 2.5;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Every place of the very words; of very common ones those in the likeliest context. */
export function exactPlaces(page: PageText, sought: Sought): Span[] {
  const { plain } = sought;
  const found: Span[] = [];
  for (let at = page.plain.indexOf(plain); at >= 0; at = page.plain.indexOf(plain, at + 1))
    found.push({ from: at, to: at + plain.length });
  if (found.length <= MOST_EXACT) return found;
  return found
    .map((span) => ({ span, units: unitsAround(page, sought, span) }))
    .sort((a, b) => b.units - a.units)
    .slice(0, MOST_EXACT)
    .map(({ span }) => span);
}

/** How many units right before and after the place are those that stood there. */
function unitsAround({ small }: PageText, { before, after }: Sought, { from, to }: Span): number {
  const left = back(small, from) - 1;
  const right = on(small, to);
  let units = 0;
  for (let at = 0; at < NEAR && at < before.all.length && before.all[at] === small[left - at]; at++) units++;
  for (let at = 0; at < NEAR && at < after.all.length && after.all[at] === small[right + at]; at++) units++;
  return units;
}

export interface Neighbours {
  /** Where the text before the passage stands. */
  befores: Span[];
  afters: Span[];
  /** What stands between the two where both do, in order. Empty where the passage was taken out. */
  frames: Span[];
}

export function neighboursOf(page: PageText, { before, after, small }: Sought): Neighbours {
  const end = page.small.length;
  const befores = before.all
    ? placesLike(page, turned(before.all.slice(0, NEAR)), CONTEXT_EDITS, MOST_NEIGHBOURS)
    : [{ from: 0, to: 0 }];
  const afters = after.all
    ? placesLike(page, after.all.slice(0, NEAR), CONTEXT_EDITS, MOST_NEIGHBOURS)
    : [{ from: end, to: end }];
  const room = small.length * LONGEST + NEAR;
  const frames = befores.flatMap((span) => {
    const from = on(page.small, span.to);
    const ends = afters.map((next) => back(page.small, next.from));
    const to = Math.min(...ends.filter((at) => at >= from - 2 && at - from <= room));
    return Number.isFinite(to) ? [{ from, to: Math.max(from, to) }] : [];
  });
  return { befores, afters, frames };
}

/** Places of something like the passage. Where a neighbour stands, they reach to it. */
export function roughPlaces(
  page: PageText,
  { small }: Sought,
  { befores, afters, frames }: Neighbours,
): Span[] {
  const found = frames.filter(({ from, to }) => to - from > small.length * SHORTEST);
  const reach = NEAR / 2 + small.length * 0.2;
  for (const span of alike(page, small)) {
    const bare = wholeWords(page.small, span);
    const before = befores.find(({ to }) => Math.abs(to - span.from) < reach);
    const after = afters.find(({ from }) => Math.abs(from - span.to) < reach);
    const from = before ? on(page.small, before.to) : bare.from;
    const to = after ? back(page.small, after.from) : bare.to;
    found.push({ from, to }, bare);
  }
  const isFirst = (span: Span, at: number): boolean =>
    found.findIndex(({ from, to }) => from === span.from && to === span.to) === at;
  return found.filter((span, at) => span.from < span.to && isFirst(span, at));
}

function alike(page: PageText, small: string): Span[] {
  if (small.length <= LONG) return placesLike(page, small, PASSAGE_EDITS, MOST_ALIKE);
  const heads = placesLike(page, small.slice(0, END), PASSAGE_EDITS, MOST_NEIGHBOURS);
  const tails = placesLike(page, small.slice(-END), PASSAGE_EDITS, MOST_NEIGHBOURS);
  return heads.flatMap(({ from }) =>
    tails
      .map(({ to }) => ({ from, to }))
      .filter((span) => span.to - span.from > small.length / 2 && span.to - span.from < small.length * 2),
  );
}

/** No halves of words at the ends. */
function wholeWords(small: string, span: Span): Span {
  let from = on(small, span.from);
  let to = back(small, span.to);
  while (from > 0 && isLetter(small, from - 1) && isLetter(small, from)) from--;
  while (to < small.length && isLetter(small, to - 1) && isLetter(small, to)) to++;
  return { from, to };
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

export function meet(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Over the space at `at`, forwards and backwards. */
function on(small: string, at: number): number {
  return small.charAt(at) === ' ' ? at + 1 : at;
}

function back(small: string, at: number): number {
  return small.charAt(at - 1) === ' ' ? at - 1 : at;
}
