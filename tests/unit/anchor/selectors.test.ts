/** What is accepted as a selector at the border. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  ANCHOR_LIMITS,
  ANCHOR_STATES,
  type Anchor,
  type AnchorState,
  type Evidence,
  EvidenceSchema,
  type PositionSelector,
  type QuoteSelector,
  type Selector,
  SelectorSchema,
} from '../../../lib/core/anchor/selectors';

test('what was written down reads back as it was', () => {
  const quote: QuoteSelector = { type: 'TextQuoteSelector', exact: 'a mayor', prefix: 'once ', suffix: '.' };
  const position: PositionSelector = { type: 'TextPositionSelector', start: 5, end: 12 };
  const selectors: Selector[] = [quote, position];
  const evidence: Evidence = { sentence: 'once a mayor.', paragraph: 'once a mayor.' };
  expect(v.parse(v.array(SelectorSchema), JSON.parse(JSON.stringify(selectors)))).toEqual(selectors);
  expect(v.parse(EvidenceSchema, JSON.parse(JSON.stringify(evidence)))).toEqual(evidence);
});

test('a quote needs no context, and fields that are not ours are left out', () => {
  const read = v.parse(SelectorSchema, { type: 'TextQuoteSelector', exact: 'a mayor', lang: 'en' });
  expect(read).toEqual({ type: 'TextQuoteSelector', exact: 'a mayor', prefix: '', suffix: '' });
});

test.each([
  ['an empty quote', { type: 'TextQuoteSelector', exact: '' }],
  ['a quote without end', { type: 'TextQuoteSelector', exact: 'x'.repeat(ANCHOR_LIMITS.quote + 1) }],
  ['a place before the text', { type: 'TextPositionSelector', start: -1, end: 3 }],
  ['half a letter', { type: 'TextPositionSelector', start: 0.5, end: 3 }],
  ['a passage that ends before it starts', { type: 'TextPositionSelector', start: 4, end: 3 }],
  ['a selector of another sort', { type: 'XPathSelector', value: '/html' }],
])('%s is refused', (_what, selector) => {
  expect(v.safeParse(SelectorSchema, selector).success).toBe(false);
});

test('evidence may be missing', () => {
  expect(v.parse(EvidenceSchema, {})).toEqual({ sentence: '', paragraph: '' });
});

test('there are four states, and only a lost passage has no place', () => {
  const places: Record<AnchorState, Anchor> = {
    same: { state: 'same', from: 0, to: 3, score: 1 },
    changed: { state: 'changed', from: 0, to: 3, score: 0.9 },
    suggested: { state: 'suggested', from: 0, to: 3, score: 0.6 },
    lost: { state: 'lost' },
  };
  expect(Object.keys(places)).toEqual([...ANCHOR_STATES]);
});
