/** Finds which parts of strokes are covered, by asking at few points and halving between those that differ. */
import type { Box, Point } from './box';
import type { Contexts } from './context';
import { isSeenAt } from './cover';
import { type Measured, outOf, type Piece } from './measure';
import type { Origins } from './origins';

/** An edge is found to this many CSS pixels. */
const FINE = 0.5;

/** Is the stroke seen there? Undefined: out of view, so nobody knows. */
type Asking = Generator<void, boolean | undefined>;

/**
 * Sets `seen` of every piece in view; returns whether anything changed. A generator: it may be stopped after any
 * question, since on a heavy page each takes a millisecond or two.
 */
export function* sample(measured: Measured, origins: Origins, contexts: Contexts): Generator<void, boolean> {
  let changed = false;
  for (const { pieces } of measured.lines) {
    for (const piece of pieces) {
      const toView = (x: number, y: number): Point =>
        origins.pointOut(measured.frame, outOf(measured, { x, y }));
      const seen = yield* seenParts(piece, toView, (x, y) =>
        isSeenAt(piece.element, x, y, measured, contexts),
      );
      if (seen !== 'unknown' && !same(piece.seen, seen)) {
        piece.seen = seen;
        changed = true;
      }
    }
  }
  return changed;
}

/** Undefined: all of it. */
function* seenParts(
  { stroke, text, upright }: Piece,
  toView: (x: number, y: number) => Point,
  ask: (x: number, y: number) => boolean,
): Generator<void, Box[] | undefined | 'unknown'> {
  const length = upright ? stroke.height : stroke.width;
  const across = Math.min(
    (upright ? stroke.x : stroke.y) + (upright ? stroke.width : stroke.height) / 2,
    upright ? text.x + text.width - 1 : text.y + text.height - 1,
  );
  const start = upright ? stroke.y : stroke.x;
  const isSeen = function* (along: number): Asking {
    const { x, y } = upright ? toView(across, start + along) : toView(start + along, across);
    const answer = isInView(x, y) ? ask(x, y) : undefined;
    yield;
    return answer;
  };
  const stops = [Math.min(1, length / 4), length / 2, Math.max(length - 1, (3 * length) / 4)];
  const answers: (boolean | undefined)[] = [];
  for (const stop of stops) answers.push(yield* isSeen(stop));
  if (answers.includes(undefined)) return 'unknown';
  if (answers.every((answer) => answer)) return undefined;
  if (!answers.includes(true)) return [];
  const edges: number[] = answers[0] ? [0] : [];
  for (let at = 1; at < stops.length; at += 1) {
    if (answers[at] === answers[at - 1]) continue;
    const edge = yield* edgeBetween(stops[at - 1] ?? 0, stops[at] ?? 0, answers[at - 1] === true, isSeen);
    if (edge === undefined) return 'unknown';
    edges.push(edge);
  }
  if (edges.length % 2 === 1) edges.push(length);
  const parts: Box[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = edges[at] ?? 0;
    const size = (edges[at + 1] ?? 0) - from;
    parts.push(
      upright
        ? { ...stroke, y: stroke.y + from, height: size }
        : { ...stroke, x: stroke.x + from, width: size },
    );
  }
  return parts;
}

/** What lies under a scrollbar is not in view: there the bar would answer for the page. */
function isInView(x: number, y: number): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return x >= 0 && y >= 0 && x < Math.min(innerWidth, clientWidth) && y < Math.min(innerHeight, clientHeight);
}

/** Undefined: between two questions the page was scrolled, and the stroke left the view. */
function* edgeBetween(
  from: number,
  to: number,
  first: boolean,
  isSeen: (along: number) => Asking,
): Generator<void, number | undefined> {
  let [low, high] = [from, to];
  while (high - low > FINE) {
    const middle = (low + high) / 2;
    const seen = yield* isSeen(middle);
    if (seen === undefined) return undefined;
    if (seen === first) low = middle;
    else high = middle;
  }
  // On the side where it is covered the stroke ends early rather than late.
  return first ? low : high;
}

function same(one: readonly Box[] | undefined, other: readonly Box[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.length === other.length &&
    one.every(({ x, y, width, height }, at) => {
      const box = other[at];
      return (
        box &&
        Math.abs(box.x - x) +
          Math.abs(box.y - y) +
          Math.abs(box.width - width) +
          Math.abs(box.height - height) <
          1
      );
    })
  );
}
