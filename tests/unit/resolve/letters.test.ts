/** What is told character by character is what Unicode's patterns tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/core/resolve/fold-word';
import { CAPITAL, kindAt, LETTER, MARK, NUMBER, wordEnd } from '../../../lib/core/resolve/letters';

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'ʼ׳״"](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*/gu;

/** Texts in which what is to be told apart stands close together. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'aZéİıßΣσς5٣.’\'ʼ׳״"-  ',
        'ا',
        'ל',
        'ם',
        'й',
        'e\u0301',
        '\u{1d538}',
        '\u{20000}',
        '\u{1f600}',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

describe('letters', () => {
  it('knows what each character is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        const kind =
          (/\p{L}/u.test(character) ? LETTER : 0) |
          (/\p{Lu}/u.test(character) ? CAPITAL : 0) |
          (/\p{M}/u.test(character) ? MARK : 0) |
          (/\p{N}/u.test(character) ? NUMBER : 0);
        expect(kindAt(character, 0)).toBe(kind);
      }),
      { numRuns: 2_000 },
    );
  });

  it('cuts a text into words as the pattern does', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const words: string[] = [];
        for (let from = 0; from < sample.length; from++) {
          const to = wordEnd(sample, from);
          if (to === from) continue;
          words.push(sample.slice(from, to));
          from = to - 1;
        }
        expect(words).toEqual(sample.match(WORD) ?? []);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('foldWord', () => {
  it('folds unit by unit what it would fold as a whole', () => {
    const alike: Record<string, string> = {
      ı: 'i',
      ß: 'ss',
      ø: 'o',
      ł: 'l',
      đ: 'd',
      æ: 'ae',
      œ: 'oe',
      ى: 'ي',
      ة: 'ه',
    };
    const whole = (word: string) =>
      word
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\p{Cf}'’‘ʼ׳״"“”.ـ]/gu, '')
        .replace(/[ıßøłđæœىة]/g, (letter) => alike[letter] ?? letter);
    fc.assert(
      fc.property(text, (word) => {
        expect(foldWord(word)).toBe(whole(word));
      }),
      { numRuns: 2_000 },
    );
  });
});
