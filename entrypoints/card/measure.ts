/** How large the card wants to be, before anybody sees it. */
import type { Room } from '../../lib/core/hover/talk';

/**
 * CSS pixels, at most `room`. The frame around may be smaller at the moment: then the card scrolls inside, and is
 * measured as if it did not.
 */
export function measure(root: HTMLElement, room: Room): Room {
  const { documentElement } = document;
  documentElement.style.setProperty('--room-width', `${room.width}px`);
  documentElement.style.setProperty('--room-height', `${room.height}px`);
  documentElement.classList.add('is-measured');
  const { width, height } = root.firstElementChild?.getBoundingClientRect() ?? { width: 0, height: 0 };
  documentElement.classList.remove('is-measured');
  return { width: Math.ceil(width), height: Math.min(room.height, Math.ceil(height)) };
}
