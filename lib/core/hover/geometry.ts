/** Points and boxes in viewport coordinates, CSS pixels, and the towards-the-card rule. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far beside the straight way a hand may stray, in pixels. */
const SLACK = 12;

/** Did the box stay where it was? Half a pixel is rounding. */
export function sameBox(one: Box, other: Box): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) <= 0.5);
}

export function samePoint(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

/**
 * Is the pointer on its way into the card? True where `now` lies in the convex hull of the point at which it left the
 * word and the card (a little widened), and the last move brought it nearer.
 */
export function headsFor(card: Box, exit: Point, before: Point, now: Point): boolean {
  if (distance(now, card) >= distance(before, card)) return false;
  return rayMeets(exit, now, {
    left: card.left - SLACK,
    top: card.top - SLACK,
    right: card.right + SLACK,
    bottom: card.bottom + SLACK,
  });
}

/** Distance of a point from a box; 0 inside. */
export function distance(point: Point, box: Box): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right);
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(dx, dy);
}

/** Does the ray that starts in `through`, away from `from`, meet the box? Slab test, axis by axis. */
function rayMeets(from: Point, through: Point, box: Box): boolean {
  let near = 1;
  let far = Number.POSITIVE_INFINITY;
  const axes: [at: number, step: number, low: number, high: number][] = [
    [from.x, through.x - from.x, box.left, box.right],
    [from.y, through.y - from.y, box.top, box.bottom],
  ];
  for (const [at, step, low, high] of axes) {
    if (step === 0) {
      if (at < low || at > high) return false;
      continue;
    }
    const [enter, leave] = step > 0 ? [low, high] : [high, low];
    near = Math.max(near, (enter - at) / step);
    far = Math.min(far, (leave - at) / step);
  }
  return near <= far;
}
