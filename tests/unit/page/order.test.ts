/** Which name a keyboard command goes to, and which one the pointer is on. */
import { describe, expect, test } from 'vitest';
import { nextKey } from '../../../lib/page/pointer/order';
import { around, boxFor } from '../../../lib/page/pointer/word';

const keys = ['a', 'b', 'c', 'd'];
const tops: Record<string, number> = { a: -300, b: -20, c: 40, d: 900 };
const boxes = (key: string) => [{ left: 0, top: tops[key] ?? 0, right: 50, bottom: (tops[key] ?? 0) + 20 }];

describe('the next name', () => {
  test.each([
    ['after the current one', 'b', false, 'c'],
    ['before the current one', 'b', true, 'a'],
    ['round the end', 'd', false, 'a'],
    ['round the beginning', 'a', true, 'd'],
    ['the first in view, where none is current', null, false, 'c'],
    ['the last in view, where none is current', null, true, 'c'],
    ['the first in view, where the current one is gone', 'x', false, 'c'],
  ])('%s', (_name, current, backwards, expected) => {
    expect(nextKey(keys, current, backwards, boxes, 800)).toBe(expected);
  });

  test('none where there are none', () => {
    expect(nextKey([], null, false, boxes, 800)).toBeNull();
  });

  test('does not measure every name of a long page', () => {
    let measured = 0;
    const many = Array.from({ length: 1024 }, (_, at) => String(at));
    const found = nextKey(
      many,
      null,
      false,
      (key) => {
        measured += 1;
        return [{ left: 0, top: Number(key) * 20 - 5000, right: 10, bottom: 0 }];
      },
      800,
    );
    expect(found).toBe('250');
    expect(measured).toBeLessThan(16);
  });
});

test('one box around several lines; of several the one that holds the point', () => {
  const lines = [
    { left: 700, top: 100, right: 800, bottom: 120 },
    { left: 20, top: 124, right: 90, bottom: 144 },
  ];
  expect(around(lines)).toEqual({ left: 20, top: 100, right: 800, bottom: 144 });
  expect(around([])).toBeUndefined();
  expect(boxFor(lines, { x: 30, y: 130 })).toBe(lines[1]);
  expect(boxFor(lines, { x: 5, y: 5 })).toBe(lines[0]);
  expect(boxFor([], { x: 5, y: 5 })).toBeUndefined();
});
