/** Where the card goes, for any line in any view. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInView, place, roomIn, type View } from '../../../lib/page/card-frame/place';

const view: View = { left: 0, top: 0, width: 1000, height: 800 };
const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 360, height: 300 };

describe('in an ordinary window', () => {
  test('below the line, at the start of the word', () => {
    const line = box(100, 100);
    expect(place(size, line, line, view, false)).toEqual({
      left: 100,
      top: 126,
      right: 460,
      bottom: 426,
      side: 'below',
    });
  });

  test('above where there is no room below', () => {
    const line = box(100, 700);
    expect(place(size, line, line, view, false)).toMatchObject({
      side: 'above',
      bottom: 694,
      top: 394,
    });
  });

  test('in right-to-left text at the right end of the word', () => {
    const line = box(500, 100);
    expect(place(size, line, line, view, true)).toMatchObject({ left: 200, right: 560 });
  });

  test('shifted into the window at its edge', () => {
    const line = box(960, 100, 30);
    expect(place(size, line, line, view, false)).toMatchObject({ right: 992 });
  });

  test('a word on two lines: clear of both, at the part that is pointed at', () => {
    const placed = place(size, { left: 20, top: 100, right: 900, bottom: 144 }, box(20, 124), view, false);
    expect(placed).toMatchObject({ left: 20, top: 150 });
  });

  test('a card that fits on neither side takes the better one and is cut', () => {
    const line = box(100, 450, 60, 20);
    const low = { ...view, height: 800 };
    const placed = place({ width: 360, height: 470 }, line, line, low, false);
    expect(placed.side).toBe('above');
    expect(placed.bottom - placed.top).toBeLessThanOrEqual(450 - 6 - 8);
  });
});

test('always inside the view, never over the line, never higher than its share', () => {
  const views = fc.record({
    left: fc.integer({ min: 0, max: 200 }),
    top: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 240, max: 2000 }),
    height: fc.integer({ min: 180, max: 1500 }),
  });
  fc.assert(
    fc.property(
      views,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 10, max: 40 }),
      fc.record({ width: fc.integer({ min: 100, max: 800 }), height: fc.integer({ min: 60, max: 900 }) }),
      fc.boolean(),
      (seen, across, down, lineHeight, wished, rightToLeft) => {
        const line = box(
          Math.round(seen.left + across * (seen.width - 60)),
          Math.round(seen.top + down * (seen.height - lineHeight)),
          60,
          lineHeight,
        );
        const placed = place(wished, line, line, seen, rightToLeft);
        const rounding = 1;
        expect(placed.left).toBeGreaterThanOrEqual(seen.left - rounding);
        expect(placed.top).toBeGreaterThanOrEqual(seen.top - rounding);
        expect(placed.right).toBeLessThanOrEqual(seen.left + seen.width + rounding);
        expect(placed.bottom).toBeLessThanOrEqual(seen.top + seen.height + rounding);
        expect(placed.bottom <= line.top || placed.top >= line.bottom).toBe(true);
        expect(placed.bottom - placed.top).toBeLessThanOrEqual(roomIn(seen).height);
        expect(placed.right - placed.left).toBeLessThanOrEqual(wished.width);
        // The side with more room, unless both are enough.
        const roomBelow = seen.top + seen.height - line.bottom;
        const roomAbove = line.top - seen.top;
        if (placed.bottom - placed.top < Math.min(wished.height, roomIn(seen).height) - rounding) {
          expect(placed.side === 'below' ? roomBelow : roomAbove).toBeGreaterThanOrEqual(
            Math.max(roomBelow, roomAbove) - rounding,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a line is in view while any part of it is', () => {
  expect(isInView(box(100, -10), view)).toBe(true);
  expect(isInView(box(100, -20), view)).toBe(false);
  expect(isInView(box(100, 800), view)).toBe(false);
  expect(isInView(box(1000, 100), view)).toBe(false);
});
