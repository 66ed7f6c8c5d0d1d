/** What is written down of a passage. */
import { expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';

const TEXT = 'A heading\u2029Dr. Ana Roth left. “I am\ntired,” she said. Nobody 😊 asked.\u2029The end.';

function described(words: string): ReturnType<typeof describe> {
  const from = TEXT.indexOf(words);
  return describe(TEXT, { from, to: from + words.length }, 'en');
}

test('line breaks in the passage read as one space; ends of paragraphs stay in its context', () => {
  const [quote] = described('I am\ntired').selectors;
  expect(quote.exact).toBe('I am tired');
  expect(quote.prefix).toBe('A heading\nDr. Ana Roth left. “');
  expect(quote.suffix.endsWith('asked.\nThe end.')).toBe(true);
});

test('the position counts units, and says how many pairs stand before it', () => {
  expect(described('The end').selectors[1]).toEqual({
    type: 'TextPositionSelector',
    start: TEXT.indexOf('The end'),
    end: TEXT.indexOf('The end') + 7,
    pairs: 1,
  });
});

test('the context does not begin in the middle of a pair', () => {
  const [quote] = describe(`😊${'x'.repeat(255)}word`, { from: 257, to: 261 }).selectors;
  expect(quote.prefix.startsWith('😊')).toBe(true);
});

test('a language that is none does no harm', () => {
  expect(describe('One. Two.', { from: 0, to: 3 }, 'en_US!').evidence.sentence).toBe('One.');
});

test('evidence: the sentences and the paragraph that the passage touches', () => {
  expect(described('Nobody').evidence).toEqual({
    sentence: 'Nobody 😊 asked.',
    paragraph: 'Dr. Ana Roth left. “I am tired,” she said. Nobody 😊 asked.',
  });
  expect(described('asked.\u2029The').evidence.sentence).toBe('Nobody 😊 asked. The end.');
});
