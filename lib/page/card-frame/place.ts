/**
 * Where the card goes: above or below the line that is read, never over it, inside the viewport, not higher than a
 * share of it. A library for this is larger than all of it, and it is in every page.
 */
import type { Box } from '../../core/hover/geometry';
import type { Room, Side } from '../../core/hover/talk';

/** Between line and card, and between card and the viewport's edge, in pixels. */
const GAP = 6;
const MARGIN = 8;
/** Of the viewport's height. */
const MOST_HEIGHT = 0.6;

export interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed extends Box {
  side: Side;
}

/** The part of the page that is seen: with a pinch zoom it is a part of the viewport. */
export function viewOf(window: Window): View {
  const { visualViewport } = window;
  if (visualViewport && visualViewport.scale > 1) {
    const { offsetLeft, offsetTop, width, height } = visualViewport;
    return { left: offsetLeft, top: offsetTop, width, height };
  }
  const { clientWidth, clientHeight } = window.document.documentElement;
  // In quirks mode the root is as high as its content.
  return {
    left: 0,
    top: 0,
    width: clientWidth,
    height: Math.min(clientHeight, window.innerHeight) || window.innerHeight,
  };
}

export function roomIn(view: View): Room {
  return {
    width: Math.floor(Math.max(0, view.width - 2 * MARGIN)),
    height: Math.floor(Math.max(0, Math.min(view.height * MOST_HEIGHT, view.height - 2 * MARGIN))),
  };
}

/** Does any part of the line stand in view? */
export function isInView(line: Box, view: View): boolean {
  return (
    line.bottom > view.top &&
    line.top < view.top + view.height &&
    line.right > view.left &&
    line.left < view.left + view.width
  );
}

/**
 * Where a card of this size goes. `line` is the word, all its lines together; `anchor` the part of it that is pointed
 * at. The card lies below, or above where only that has room enough; where neither has, on the side with more of it,
 * cut to what is there, and then scrolls inside.
 */
export function place(wished: Room, line: Box, anchor: Box, view: View, rightToLeft: boolean): Placed {
  const room = roomIn(view);
  const width = Math.min(wished.width, room.width);
  const height = Math.min(wished.height, room.height);
  const above = Math.floor(line.top - GAP - MARGIN - view.top);
  const below = Math.floor(view.top + view.height - MARGIN - GAP - line.bottom);
  const side = below >= Math.min(height, above) ? 'below' : 'above';
  const cut = Math.max(0, Math.min(height, side === 'below' ? below : above));
  const left = within(rightToLeft ? anchor.right - width : anchor.left, width, view.left, view.width);
  const top = Math.round(side === 'below' ? line.bottom + GAP : line.top - GAP - cut);
  return { left, top, right: left + width, bottom: top + cut, side };
}

/** The box, moved into the view as far as it fits. For a held card whose word has left the view. */
export function keptIn(box: Box, view: View): Box {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const left = within(box.left, width, view.left, view.width);
  const top = within(box.top, height, view.top, view.height);
  return { left, top, right: left + width, bottom: top + height };
}

/** The start of a stretch, moved so far that all of it lies in the view; if it is too long, its start does. */
function within(start: number, size: number, from: number, length: number): number {
  return Math.round(Math.max(from + MARGIN, Math.min(start, from + length - MARGIN - size)));
}
