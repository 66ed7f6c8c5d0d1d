/**
 * Where the card goes: above or below the line that is read, never over it, inside the viewport, not higher than a
 * share of it. @floating-ui/core does the reckoning over plain boxes.
 */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
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
 * at. The card lies below, or above where there is more room; it is cut to the room there and then scrolls inside.
 */
export async function place(
  wished: Room,
  line: Box,
  anchor: Box,
  view: View,
  rightToLeft: boolean,
): Promise<Placed> {
  const room = roomIn(view);
  let width = Math.min(wished.width, room.width);
  let height = Math.min(wished.height, room.height);
  const reference = {
    x: anchor.left,
    y: line.top,
    width: anchor.right - anchor.left,
    height: line.bottom - line.top,
  };
  const platform: Platform = {
    getElementRects: () => ({ reference, floating: { x: 0, y: 0, width, height } }),
    getClippingRect: () => ({ x: view.left, y: view.top, width: view.width, height: view.height }),
    getDimensions: () => ({ width, height }),
    isRTL: () => rightToLeft,
  };
  const found = await computePosition(
    {},
    {},
    {
      platform,
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ fallbackStrategy: 'bestFit', padding: MARGIN, crossAxis: false }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            height = Math.floor(Math.max(0, Math.min(height, availableHeight)));
            width = Math.min(width, room.width);
          },
        }),
      ],
    },
  );
  const side = found.placement.startsWith('top') ? 'above' : 'below';
  const left = Math.round(found.x);
  const top = Math.round(side === 'above' ? line.top - GAP - height : found.y);
  return { left, top, right: left + width, bottom: top + height, side };
}

/** The box, moved into the view as far as it fits. For a held card whose word has left the view. */
export function keptIn(box: Box, view: View): Box {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const left = Math.max(view.left + MARGIN, Math.min(box.left, view.left + view.width - MARGIN - width));
  const top = Math.max(view.top + MARGIN, Math.min(box.top, view.top + view.height - MARGIN - height));
  return { left, top, right: left + width, bottom: top + height };
}
