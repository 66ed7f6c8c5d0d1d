/** A page with copies of one paragraph, as some have for small and for large screens. */
import { expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { locate } from '../../../lib/core/anchor/locate';
import { pageText } from '../../../lib/core/anchor/page-text';

const COPY =
  'The mayor promised on Monday that the old harbour would be rebuilt before the spring. Nobody asked him how.';
const QUOTE = 'the old harbour would be rebuilt before the spring';
const page = (...parts: string[]) => parts.join('\u2029');
/** So long that a copy is another place, and no news of its own. */
const BETWEEN = 'The rest of the page says other things of no weight at all. '.repeat(20);

test.each([
  ['the first', 0],
  ['the second', 1],
])('%s of two is told from the other by where it stood, though something was put above', (_which, nth) => {
  const text = page(COPY, BETWEEN, COPY);
  const from = nth === 0 ? text.indexOf(QUOTE) : text.lastIndexOf(QUOTE);
  const { selectors } = describe(text, { from, to: from + QUOTE.length });
  const above = 'A line that was not there. ';
  expect(locate(pageText(above + text), selectors)).toMatchObject({
    state: 'same',
    from: from + above.length,
  });
});

test('half way between two copies neither is surely the passage', () => {
  const text = page(COPY, BETWEEN, COPY);
  const from = Math.round((text.indexOf(QUOTE) + text.lastIndexOf(QUOTE)) / 2);
  const selectors = [
    {
      type: 'TextQuoteSelector' as const,
      exact: QUOTE,
      prefix: 'promised on Monday that ',
      suffix: '. Nobody asked',
    },
    { type: 'TextPositionSelector' as const, start: from, end: from + QUOTE.length },
  ];
  expect(locate(pageText(text), selectors).state).toBe('suggested');
});
