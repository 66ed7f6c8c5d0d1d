/** Rectangles, and rectangles seen through a turned box. Lengths are CSS pixels. */
import type { Linear } from './style';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export function isStraight({ a, b, c, d }: Linear): boolean {
  return Math.abs(b) < 1e-4 && Math.abs(c) < 1e-4 && a > 0 && d > 0;
}

/**
 * The upright rectangle whose picture under `turn` (about `origin`) has these bounds.
 * Undefined where the bounds do not tell: near 45 degrees.
 */
export function unturn(bounds: Box, origin: Point, turn: Linear): Box | undefined {
  const { a, b, c, d } = turn;
  const sizes = Math.abs(a) * Math.abs(d) - Math.abs(b) * Math.abs(c);
  const area = a * d - b * c;
  if (Math.abs(sizes) < 0.05 * (a * a + b * b + c * c + d * d) || area === 0) return undefined;
  const width = (bounds.width * Math.abs(d) - bounds.height * Math.abs(c)) / sizes;
  const height = (bounds.height * Math.abs(a) - bounds.width * Math.abs(b)) / sizes;
  const dx = bounds.x + bounds.width / 2 - origin.x;
  const dy = bounds.y + bounds.height / 2 - origin.y;
  return {
    x: (d * dx - c * dy) / area - width / 2,
    y: (a * dy - b * dx) / area - height / 2,
    width,
    height,
  };
}

export function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
