/** A turned box is found again from its bounds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, unturn } from '../../../lib/page/paint/box';
import type { Linear } from '../../../lib/page/paint/style';

const origin = { x: 30, y: -12 };

function boundsOf({ x, y, width, height }: Box, { a, b, c, d }: Linear): Box {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([px = 0, py = 0]) => [origin.x + a * px + c * py, origin.y + b * px + d * py]);
  const xs = corners.map(([at = 0]) => at);
  const ys = corners.map(([, at = 0]) => at);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function turned(degrees: number, scale: number): Linear {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [scale * Math.sin(angle), scale * Math.cos(angle)];
  return { a: cos, b: sin, c: -sin, d: cos };
}

test('at any angle that its bounds tell apart', () => {
  const length = fc.double({ min: 1, max: 500, noNaN: true });
  const place = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(
      place,
      place,
      length,
      length,
      fc.integer({ min: 0, max: 359 }).filter((degrees) => Math.abs((degrees % 90) - 45) > 5),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (x, y, width, height, degrees, scale) => {
        const turn = turned(degrees, scale);
        const found = unturn(boundsOf({ x, y, width, height }, turn), origin, turn);
        expect(found?.x).toBeCloseTo(x, 4);
        expect(found?.y).toBeCloseTo(y, 4);
        expect(found?.width).toBeCloseTo(width, 4);
        expect(found?.height).toBeCloseTo(height, 4);
      },
    ),
  );
});

test('not at 45 degrees, where many boxes have the same bounds', () => {
  const turn = turned(45, 1);
  expect(unturn(boundsOf({ x: 0, y: 0, width: 80, height: 20 }, turn), origin, turn)).toBeUndefined();
});
