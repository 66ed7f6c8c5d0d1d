import { expect, test } from 'vitest';
import { hasWord, languagesOf, wordsOfList } from '../../../lib/core/text/word-list';

const WORDS = ['a', 'abbey', 'ab', 'able', 'zoo', 'בית', 'çok', '𠮷田'];
const LIST = ` ${[...WORDS].sort().join(' ')} `;

test.each(WORDS)('%s is in the list', (word) => {
  expect(hasWord(LIST, word)).toBe(true);
});

test.each(['', ' ', 'abb', 'abbeys', 'b', 'zoos', 'zo', 'ab able', ' ab', 'ab '])('"%s" is not', (word) => {
  expect(hasWord(LIST, word)).toBe(false);
});

test('every word of the table that the common words are in, and none of their starts', async () => {
  const { EVERYDAY_WORDS } = await import('../../../lib/core/match/word-table');
  const words = wordsOfList(EVERYDAY_WORDS);
  const known = new Set(words);
  expect(words.length).toBeGreaterThan(5_000);
  for (const word of words) {
    expect(hasWord(EVERYDAY_WORDS, word), word).toBe(true);
    const start = word.slice(0, -1);
    expect(hasWord(EVERYDAY_WORDS, start), start).toBe(known.has(start));
  }
});

test('an empty list', () => {
  expect(hasWord('', 'a')).toBe(false);
  expect(hasWord('  ', '')).toBe(false);
});

test('words with their languages', () => {
  const list = ' abbey abend=de akar=es+tr zoo ';
  expect(wordsOfList(list)).toEqual(['abbey', 'abend', 'akar', 'zoo']);
  for (const word of wordsOfList(list)) expect(hasWord(list, word), word).toBe(true);
  expect(languagesOf(list, 'abbey')).toEqual(['en']);
  expect(languagesOf(list, 'abend')).toEqual(['de']);
  expect(languagesOf(list, 'akar')).toEqual(['es', 'tr']);
  for (const none of ['aben', 'abend=de', 'de', '=de', 'akar=es', '']) {
    expect(hasWord(list, none), none).toBe(false);
    expect(languagesOf(list, none), none).toBeUndefined();
  }
});
