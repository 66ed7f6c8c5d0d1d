/** The text without its typography, and the way back to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../lib/core/anchor/plain';

test.each([
  ['curly quotes', '“It’s”', '"It\'s"'],
  ['guillemets and low quotes', '«a» „b‟', '"a" "b"'],
  ['dashes', 'a–b — c ‑ d − e', 'a-b - c - d - e'],
  ['white space of all sorts', 'a\u00a0\n\t b\u2029c', 'a b c'],
  ['white space with invisible marks in it', 'a \u200b b', 'a b'],
  ['a soft hyphen and a bidi mark', 'hy\u00adphen\u200f', 'hyphen'],
  ['an ellipsis', 'well…', 'well...'],
  ['letters with their marks apart', 'cafe\u0301', 'café'],
  ['a ligature', 'ﬁne', 'fine'],
  ['what is not typography', 'résumé m² 90 %', 'résumé m² 90 %'],
])('%s', (_what, text, plain) => {
  expect(plainText(text).plain).toBe(plain);
});

const pieces = fc.array(
  fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '’', '—', '…', '\u00ad', 'e\u0301', '😊', 'İ', 'ﬁ'),
  { maxLength: 40 },
);

test('what a stretch of plain text stands for becomes that stretch again', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const { plain, small, rawSpan, plainOffset } = plainText(text);
      expect(small.length).toBe(plain.length);
      if (plain.length === 0) return;
      const from = a % plain.length;
      const to = from + 1 + (b % (plain.length - from));
      const raw = rawSpan({ from, to });
      expect(plainText(text.slice(raw.from, raw.to)).plain).toContain(plain.slice(from, to));
      expect(plainOffset(raw.from)).toBeLessThanOrEqual(from);
      expect(raw.from).toBeLessThan(raw.to);
    }),
  );
});
