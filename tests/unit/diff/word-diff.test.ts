/** What changed in a passage, and what of it comes first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, GRAVITY, gravestFirst, wordDiff } from '../../../lib/core/diff/word-diff';

/** Changes in brackets: [was→is]. */
function shown(parts: readonly DiffPart[]): string {
  return parts.map((part) => (part.kind === 'same' ? part.text : `[${part.before}→${part.after}]`)).join('');
}

test.each([
  ['a word', 'The big ship left.', 'The old ship left.', 'The [big→old] ship left.'],
  ['a word added', 'It did sink.', 'It did not sink.', 'It did [→not ]sink.'],
  ['a word taken out', 'It did not sink.', 'It did sink.', 'It did [not →]sink.'],
  [
    'words next to each other are one change',
    'the big red ship',
    'the old blue ship',
    'the [big red→old blue] ship',
  ],
  ['nothing', 'The ship.', 'The ship.', 'The ship.'],
  ['typography only', '“It’s” – so', '"It\'s" - so', '"It\'s" - so'],
  ['everything', 'one two', 'drei vier', '[one two→drei vier]'],
  ['nothing left', 'gone', '', '[gone→]'],
])('%s', (_what, before, after, expected) => {
  expect(shown(wordDiff(before, after))).toBe(expected);
});

describe('what a change is about', () => {
  test.each([
    ['negation', 'It did sink.', 'It did not sink.', 'en'],
    ['negation', 'Он пришёл.', 'Он не пришёл.', 'ru'],
    ['negation', 'Bu doğru.', 'Bu doğru değil.', 'tr'],
    ['negation', 'זה נכון.', 'זה לא נכון.', 'he'],
    ['number', 'a fine of 90 euros', 'a fine of 9 euros', 'en'],
    ['number', 'three million people', 'three billion people', 'en'],
    ['number', 'عدد ٣ كتب', 'عدد ٥ كتب', 'ar'],
    ['name', 'said Ada Roth then', 'said Eva Roth then', 'en'],
    ['words', 'a large crowd', 'a small crowd', 'en'],
    ['words', 'Many came', 'Few came', 'en'],
    ['words', 'der alte Hafen', 'der alte Bahnhof', 'de'],
  ])('%s: %s / %s', (about, before, after, lang) => {
    expect(gravestFirst(wordDiff(before, after, { lang })).map((change) => change.about)).toEqual([about]);
  });

  test('a known name is one without a capital, and where all nouns have one', () => {
    const [change] = gravestFirst(
      wordDiff('der alte Roth', 'der alte Weiß', { lang: 'de', names: ['Ada Roth'] }),
    );
    expect(change?.about).toBe('name');
  });

  test('the gravest come first', () => {
    const parts = wordDiff(
      'A small crowd met Ada Roth on 3 May and it was loud.',
      'A large crowd met Eva Roth on 5 May and it was not loud.',
      { lang: 'en' },
    );
    expect(gravestFirst(parts).map(({ about }) => about)).toEqual([...GRAVITY]);
  });
});

const words = fc.array(fc.constantFrom('a', 'ship', 'Ada', '12', 'not', ',', '北京'), { maxLength: 12 });

test('law: the parts hold both texts whole', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const parts = wordDiff(before, after);
      const side = (of: 'before' | 'after') =>
        parts.map((part) => (part.kind === 'same' ? part.text : part[of])).join('');
      expect(side('before')).toBe(before);
      expect(side('after')).toBe(after);
    }),
  );
});
