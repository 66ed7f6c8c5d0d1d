/** What is measured of a block: all words that could be names, each place once, marks whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haveSamePlaces, unitsOf, unitsWith } from '../../../lib/page/paint/units';
import { wordsThatCouldBeNames } from '../../../lib/page/paint/words';

const wordsOf = (text: string) => wordsThatCouldBeNames(text).map(({ from, to }) => text.slice(from, to));

describe('words that could be names', () => {
  test.each([
    ['In the evening Ada Lovelace said', ['In', 'Ada', 'Lovelace']],
    ['nobody here, on an iPhone', []],
    ["O'Neill and Jean-Luc, J.R. too", ["O'Neill", 'Jean-Luc', 'J.R']],
    ['אמרה מריה קירי', ['אמרה', 'מריה', 'קירי']],
    ['居里来到这里。', ['居里来到这里']],
    ['İstanbul ve Şişli', ['İstanbul', 'Şişli']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('units', () => {
  test('a mark of whole words is made of the same units as the same words unmarked', () => {
    const text = 'then Ada Lovelace and Babbage';
    const places = (marks: { from: number; to: number }[]) =>
      unitsOf(text, marks).map(({ from, to }) => text.slice(from, to));
    expect(places([{ from: 5, to: 17 }])).toEqual(places([]));
    expect(places([])).toEqual(['Ada', 'Lovelace', 'Babbage']);
  });

  test.each([
    ['a letter left out', 'Ursula von der Leyen spoke', [0, 20], ['Ursula von der Leyen']],
    ['begins small', 'with al-Assad there', [5, 13], ['al-Assad']],
    ['part of a word', 'ומריה שם', [1, 5], ['ו', 'מריה', 'שם']],
    ['with its ending', "Babbage's engine", [0, 7], ['Babbage', "'s"]],
  ])('%s', (_, text, [from = 0, to = 0], units) => {
    expect(unitsOf(text, [{ from, to }]).map((unit) => text.slice(unit.from, unit.to))).toEqual(units);
  });

  test('are in order, never overlap, cover every mark from end to end and every other word', () => {
    const letters = fc.constantFrom('A', 'b', ' ', 'É', 'x', '-', 'מ', '居', '.', 'N');
    const text = fc.array(letters, { minLength: 1, maxLength: 40 }).map((list) => list.join(''));
    const cuts = fc.array(fc.nat(40), { maxLength: 6 });
    fc.assert(
      fc.property(text, cuts, (text, cuts) => {
        const edges = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const marks = edges.flatMap((from, at) => {
          const to = edges[at + 1];
          return at % 2 === 0 && to !== undefined ? [{ from, to }] : [];
        });
        const units = unitsOf(text, marks);
        units.forEach((unit, at) => {
          expect(unit.from).toBeLessThan(unit.to);
          expect(unit.from).toBeGreaterThanOrEqual(units[at - 1]?.to ?? 0);
        });
        marks.forEach((mark, index) => {
          const own = units.filter((unit) => unit.mark === index);
          expect([own[0]?.from, own.at(-1)?.to]).toEqual([mark.from, mark.to]);
        });
        for (const word of wordsThatCouldBeNames(text)) {
          for (let at = word.from; at < word.to; at += 1) {
            expect(units.some((unit) => unit.from <= at && at < unit.to)).toBe(true);
          }
        }
      }),
    );
  });
});

test('passages come after all words, so that a word is found first where both lie', () => {
  const words = unitsOf('Defense Minister Gantz said so.', [{ from: 17, to: 22 }]);
  const units = unitsWith(words, [{ from: 8, to: 30 }]);
  expect(units.slice(0, words.length)).toEqual(words);
  expect(units.slice(words.length)).toEqual([{ from: 8, to: 30, wash: 0 }]);
  expect(haveSamePlaces(words, units)).toBe(false);
});
