/** Which name a keyboard command goes to. */
import type { Box } from '../../core/hover/geometry';

/**
 * The name after (or before) `current` in reading order, round the end. Without a current one, the first that stands
 * below the top of the view (or the last above its bottom). Null where there are none.
 */
export function nextKey(
  keys: readonly string[],
  current: string | null,
  backwards: boolean,
  boxes: (key: string) => readonly Box[],
  viewHeight: number,
): string | null {
  if (!keys.length) return null;
  const at = current === null ? -1 : keys.indexOf(current);
  if (at >= 0) return keys[(at + (backwards ? -1 : 1) + keys.length) % keys.length] ?? null;
  // In reading order names stand lower and lower: halving finds the view's edge without measuring them all.
  const edge = backwards ? viewHeight : 0;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = boxes(keys[middle] ?? '')[0]?.top ?? Number.NEGATIVE_INFINITY;
    if (top < edge) low = middle + 1;
    else high = middle;
  }
  return keys[(backwards ? low - 1 + keys.length : low) % keys.length] ?? null;
}
