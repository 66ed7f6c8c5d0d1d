/** One line of `npm run -s anchor`: what goes in, what comes out. */
import { expect, test } from 'vitest';
import { answerLine } from '../../../tools/anchor/answer';

const text = 'The mayor left the hall.';

test('a passage is described, and found', () => {
  const described = answerLine(JSON.stringify({ id: 7, text, describe: { start: 4, end: 9 } }));
  expect(described).toMatchObject({ id: 7, selectors: [{ exact: 'mayor' }, { start: 4, end: 9 }] });
  const selectors = 'selectors' in described ? described.selectors : [];
  const found = answerLine(JSON.stringify({ id: 'x', text: `So: ${text}`, selectors }));
  expect(found).toEqual({ id: 'x', state: 'same', start: 8, end: 13, score: 1 });
});

test('a passage that is not there', () => {
  const selectors = [{ type: 'TextQuoteSelector', exact: 'a wholly different passage' }];
  expect(answerLine(JSON.stringify({ id: 1, text, selectors }))).toEqual({ id: 1, state: 'lost' });
});

test('selectors of a type that is not known are left alone', () => {
  const selectors = [
    { type: 'XPathSelector', value: '/html' },
    { type: 'TextQuoteSelector', exact: 'hall' },
  ];
  expect(answerLine(JSON.stringify({ text, selectors }))).toMatchObject({ state: 'same', start: 19 });
});

test.each([
  ['no JSON', '{"id":1'],
  ['no object', '[]'],
  ['no text', '{"selectors":[]}'],
  ['neither selectors nor describe', '{"text":"a"}'],
  ['a place outside of the text', '{"text":"a","describe":{"start":0,"end":2}}'],
  ['an empty place', '{"text":"a","describe":{"start":1,"end":1}}'],
  ['half a quote', '{"text":"a","selectors":[{"type":"TextQuoteSelector"}]}'],
])('%s gets an error, and no exception', (_what, line) => {
  expect(answerLine(line)).toEqual({ error: expect.stringMatching(/./) });
});
