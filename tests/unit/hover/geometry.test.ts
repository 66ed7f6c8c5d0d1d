/** The towards-the-card rule and the allowance of openings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, spent, waitFor } from '../../../lib/core/hover/allowance';
import { type Box, distance, headsFor, type Point } from '../../../lib/core/hover/geometry';

const card: Box = { left: 100, top: 200, right: 460, bottom: 400 };

describe('on the way into the card', () => {
  test.each<[string, Point, Point, Point, boolean]>([
    ['straight down into it', { x: 150, y: 100 }, { x: 150, y: 120 }, { x: 150, y: 130 }, true],
    ['aslant to its far corner', { x: 90, y: 100 }, { x: 200, y: 130 }, { x: 240, y: 142 }, true],
    ['back up', { x: 150, y: 100 }, { x: 150, y: 130 }, { x: 150, y: 120 }, false],
    ['along the line, away from it', { x: 460, y: 190 }, { x: 480, y: 190 }, { x: 520, y: 190 }, false],
    ['nearer, but past it', { x: 0, y: 100 }, { x: 4, y: 150 }, { x: 5, y: 160 }, false],
    ['at rest', { x: 150, y: 100 }, { x: 150, y: 130 }, { x: 150, y: 130 }, false],
  ])('%s', (_name, exit, before, now, heads) => {
    expect(headsFor(card, exit, before, now)).toBe(heads);
  });

  const coordinate = fc.integer({ min: -500, max: 1000 });
  const point = fc.record({ x: coordinate, y: coordinate });

  test('every straight way from anywhere to any point of the card counts, at each step', () => {
    const inside = fc.record({
      x: fc.integer({ min: 100, max: 460 }),
      y: fc.integer({ min: 200, max: 400 }),
    });
    fc.assert(
      fc.property(point, inside, fc.integer({ min: 2, max: 30 }), (exit, goal, steps) => {
        const on = (at: number) => ({
          x: exit.x + ((goal.x - exit.x) * at) / steps,
          y: exit.y + ((goal.y - exit.y) * at) / steps,
        });
        for (let at = 1; at < steps; at++) {
          const [before, now] = [on(at - 1), on(at)];
          if (distance(before, card) > 0) expect(headsFor(card, exit, before, now)).toBe(true);
        }
      }),
    );
  });

  test('no step that brings the pointer no nearer counts', () => {
    fc.assert(
      fc.property(point, point, point, (exit, before, now) => {
        if (distance(now, card) >= distance(before, card))
          expect(headsFor(card, exit, before, now)).toBe(false);
      }),
    );
  });
});

describe('how often a card may open', () => {
  const rules = { burst: 3, refill: 1000 };

  test('a burst, then one for each refill', () => {
    let allowance = { left: 3, at: 0 };
    for (let i = 0; i < 3; i++) {
      expect(waitFor(allowance, 10, rules)).toBe(0);
      allowance = spent(allowance, 10, rules);
    }
    expect(waitFor(allowance, 10, rules)).toBe(1000);
    expect(waitFor(allowance, 510, rules)).toBe(500);
    expect(waitFor(allowance, 1010, rules)).toBe(0);
  });

  test('however the openings are spread, no window of time holds more than burst + time / refill', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 80 }), (gaps) => {
        let allowance = { left: rules.burst, at: 0 };
        let now = 0;
        const openings: number[] = [];
        for (const gap of gaps) {
          now += gap;
          if (waitFor(allowance, now, rules) > 0) continue;
          allowance = spent(allowance, now, rules);
          openings.push(now);
        }
        for (const [i, from] of openings.entries()) {
          for (const [j, to] of openings.entries()) {
            if (j < i) continue;
            expect(j - i + 1).toBeLessThanOrEqual(rules.burst + (to - from) / rules.refill + 1e-6);
          }
        }
      }),
    );
  });

  test('a clock that goes back gives nothing', () => {
    expect(filled({ left: 1, at: 5000 }, 1000, rules).left).toBe(1);
  });
});
