/**
 * Cases from outside (Hypothesis, Apache Annotator, Obsidian Clipper, threads about misplaced notes), as texts. Skipped where
 * they are not beside the repository; those that need a page are in tests/page/anchor.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import search from 'approx-string-match';
import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '../../../lib/core/anchor/describe';
import { locate } from '../../../lib/core/anchor/locate';
import { pageText } from '../../../lib/core/anchor/page-text';
import type { Anchor, Selector } from '../../../lib/core/anchor/selectors';

const SHARED = new URL('../../../../shared/', import.meta.url);

function read<T>(path: string): T | undefined {
  const file = new URL(path, SHARED);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function quote(exact: string, prefix = '', suffix = ''): Selector[] {
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
}

function find(text: string, selectors: readonly Selector[]): Anchor {
  return locate(pageText(text), selectors);
}

interface Fixture {
  id: string;
  text: string;
  selectors?: Selector[];
  describe?: { start: number; end: number };
  accept: { start: number; end: number }[] | null;
  states?: string[];
}
const fixtures = read<{ cases: Fixture[] }>('eval/anchoring/fixtures/cases.json')?.cases;

describe.skipIf(!fixtures)('small cases with one right answer', () => {
  test.each(fixtures ?? [])('$id', ({ text, selectors, describe: place, accept, states }) => {
    const sought = place
      ? describePassage(text, { from: place.start, to: place.end }).selectors
      : (selectors ?? []);
    const found = find(text, sought);
    const anchored = found.state === 'same' || found.state === 'changed';
    if (states) expect(states).toContain(found.state);
    if (accept === null) expect(anchored).toBe(false);
    else if (anchored || !states)
      expect(accept).toContainEqual(found.state === 'lost' ? 'lost' : { start: found.from, end: found.to });
  });
});

interface QuoteCases {
  texts: Record<string, string>;
  contextCases: { text: string; quote: string; prefix?: string; suffix?: string; expected: string }[];
  mustBeNull: { text?: string; literalText?: string; quote: string | { textRef: string } }[];
  hint: { text: string; quote: string; hintAt?: string; skip?: string }[];
  edge: {
    text?: string;
    literalText?: string;
    quote: string;
    prefix?: string;
    suffix?: string;
    assertMatchedText?: string;
  }[];
  orderedBySimilarity: {
    text: string;
    vary: 'quote' | 'prefix' | 'suffix';
    quote?: string;
    values: string[];
  }[];
}
const quotes = read<QuoteCases>('annotation/hypothesis/match-quote-cases.json');

/** What our score does not tell: it is the likeness of the words, and a place is chosen by its context, not scored by it. */
const NOT_SCORED = new Set(['prefix', 'suffix']);

describe.skipIf(!quotes)('the less like the words are, the lower the score', () => {
  const ordered = quotes?.orderedBySimilarity.filter(({ vary }) => !NOT_SCORED.has(vary)) ?? [];
  test.each(ordered)('$values', ({ text, values }) => {
    const scores = values.map((value) => {
      const found = find(quotes?.texts[text] ?? '', quote(value, '', ', as he faced the firing squad'));
      return found.state === 'lost' ? 0 : found.score;
    });
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe.skipIf(!quotes)('a quote that stands in the text more than once, or not at all (Hypothesis)', () => {
  const textOf = (one: { text?: string; literalText?: string }) =>
    one.literalText ?? quotes?.texts[one.text ?? ''] ?? '';

  test.each(quotes?.contextCases ?? [])('$quote after "$prefix", before "$suffix"', (one) => {
    const found = find(textOf(one), quote(one.quote, one.prefix, one.suffix));
    const from = textOf(one).indexOf(one.expected);
    expect(found).toMatchObject({ state: 'same', from, to: from + one.quote.length });
  });

  test.each(quotes?.mustBeNull ?? [])('is lost: %j', (one) => {
    const wanted = typeof one.quote === 'string' ? one.quote : (quotes?.texts[one.quote.textRef] ?? '');
    expect(find(textOf(one), quote(wanted)).state).toBe('lost');
  });

  // Two words in other spelling, without context, are no proof: they may be suggested, at either of two places so close to
  // each other that they share one window of the search.
  test.each(quotes?.hint ?? [])('%j near its position', ({ text, quote: wanted, hintAt, skip = '' }) => {
    const whole = quotes?.texts[text] ?? '';
    const start = hintAt === undefined ? 0 : whole.indexOf(hintAt) + skip.length;
    const position: Selector = { type: 'TextPositionSelector', start, end: start + wanted.length };
    const found = find(whole, [...quote(wanted), position]);
    expect(['suggested', 'lost']).toContain(found.state);
    if (found.state !== 'lost') expect(whole.slice(found.from, found.to)).toMatch(/^befor/);
  });

  test.each(quotes?.edge ?? [])('%j', (one) => {
    const found = find(textOf(one), quote(one.quote, one.prefix, one.suffix));
    if (one.assertMatchedText === undefined) expect(found.state).toBe('same');
    // Another word in the place of one of three is no proof either.
    else expect(['changed', 'suggested', 'lost']).toContain(found.state);
  });
});

type Approximate = [text: string, pattern: string, closest: { start: number; end: number; errors: number }[]];
const approximate = read<{ cases: Record<string, Approximate[]> }>(
  'annotation/approx-string-match/cases.json',
);

describe.skipIf(!approximate)('the approximate search that we use', () => {
  test.each(Object.values(approximate?.cases ?? {}).flat())('%s: %s', (text, pattern, closest) => {
    const found = search(text, pattern, pattern.length);
    expect(
      closest.some((one) => found.some((match) => match.end === one.end && match.errors === one.errors)),
    ).toBe(true);
  });
});

interface Known {
  id: string;
  text?: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
  expect: string;
}
const known = read<{ cases: Known[] }>('annotation/known-misanchors/cases.json')?.cases;

describe.skipIf(!known)('threads about notes in the wrong place', () => {
  // Those without a text are about pages and addresses: tests/page/anchor.test.ts, tests/unit/document.
  test.each(known?.filter(({ text }) => text !== undefined) ?? [])('$id: $expect', (one) => {
    const position: Selector[] =
      one.start === undefined || one.end === undefined
        ? []
        : [{ type: 'TextPositionSelector', start: one.start, end: one.end }];
    const { state } = find(one.text ?? '', [...quote(one.exact, one.prefix, one.suffix), ...position]);
    if (/orphan|suggested/.test(one.expect)) expect(['suggested', 'lost']).toContain(state);
    else if (/changed/.test(one.expect)) expect(state).toBe('changed');
    else expect(state).toBe('same');
  });
});
