import { expect, test } from 'vitest';
import { isCapital, isSmall, sameCase, sameMarks } from '../../../lib/core/text/spelling';

test.each([
  ['May', 'May', true],
  ['May', 'may', false],
  ['Strauß', 'Strauss', true],
  ['STRAUSS', 'STRAUß', false],
  ['Ben Gvir', 'Ben-Gvir', true],
  ['Jose\u0301', 'José', true],
  ['İnan', 'Inan', true],
])('case of %s and %s: same is %s', (a, b, same) => {
  expect(sameCase(a, b)).toBe(same);
});

test.each([
  ['Thé', 'The', false],
  ['Thé', 'THE\u0301', true],
  ['Daş', 'das', false],
  ['YILDIRIM', 'Yıldırım', true],
  ['علي', 'على', false],
  ['علي', 'علی', true],
  ['مُحَمَّد', 'محمد', true],
  ['أحمد', 'احمد', false],
  ['שָׁלוֹם', 'שלום', true],
])('marks of %s and %s: same is %s', (a, b, same) => {
  expect(sameMarks(a, b)).toBe(same);
});

test('scripts without capitals have neither capitals nor small letters', () => {
  for (const letter of ['א', 'ع', '習', 'か', 'ก', 'რ', '1', '-']) {
    expect([letter, isCapital(letter, 0), isSmall(letter, 0)]).toEqual([letter, false, false]);
  }
  expect([isCapital('Ş', 0), isSmall('ş', 0), isCapital('ş', 0), isSmall('Ş', 0)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
