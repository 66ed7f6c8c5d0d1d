/** Keeps layers where their text is: moves them along, hides what is in motion, and asks for a new measure of what changed its shape. */
import type { Origins } from './origins';
import { layersOf, type Sheet } from './sheet';

/** A block that moves twice within this time is hidden until it has rested as long. Milliseconds. */
export const REST = 200;

export interface PlaceCheck {
  /** Blocks that must be measured again. */
  reshaped: Sheet[];
  writes: (() => void)[];
  /** Something moved: look again soon. */
  moving: boolean;
}

/**
 * Only reads; what is to be written is returned. `now` in milliseconds of the page's clock; 0 where the answer is drawn
 * in the same frame as the text, so that nothing needs to be hidden.
 */
export function checkPlaces(sheets: Iterable<Sheet>, origins: Origins, now: number): PlaceCheck {
  const check: PlaceCheck = { reshaped: [], writes: [], moving: false };
  for (const sheet of sheets) {
    const { measured, layer } = sheet;
    if (!measured || !layer || sheet.stale) continue;
    const { bounds, corner, frame } = measured;
    const rect = origins.boxIn(frame, sheet.block.element.getBoundingClientRect());
    if (differs(rect.width, bounds.width) || differs(rect.height, bounds.height)) {
      check.reshaped.push(sheet);
      continue;
    }
    const dx = rect.x - bounds.x;
    const dy = rect.y - bounds.y;
    if (differs(dx, 0) || differs(dy, 0)) {
      check.moving = true;
      if (now > 0) {
        if (now - sheet.movedAt < REST) sheet.resting = false;
        sheet.movedAt = now;
      }
      bounds.x += dx;
      bounds.y += dy;
      corner.x += dx;
      corner.y += dy;
      check.writes.push(() => {
        for (const one of layersOf(sheet)) one.place(measured);
        showLayers(sheet);
      });
    } else if (!sheet.resting && now > 0) {
      if (now - sheet.movedAt < REST) check.moving = true;
      // Only a new measure tells how the text looks after it came to rest.
      else check.reshaped.push(sheet);
    }
  }
  return check;
}

/** In view or out of sight, both layers alike. */
export function showLayers(sheet: Sheet): void {
  for (const layer of layersOf(sheet)) layer.show(isShown(sheet));
}

export function isShown({ resting, shy }: Sheet): boolean {
  return resting && !shy;
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.05;
}
