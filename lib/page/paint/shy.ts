/** Which blocks keep out of sight while something scrolls, because their marks might slide over a bar. */
import type { Bar } from './bars';
import type { Measured } from './measure';
import type { Origins } from './origins';

/** How far text may scroll before the next look, in CSS pixels. */
const REACH = 250;

export function isNearBar(
  { frame, z, bounds }: Measured,
  element: Element,
  origins: Origins,
  bars: readonly Bar[],
): boolean {
  const { x: left, y: top } = origins.pointOut(frame, bounds);
  const { x: right, y: bottom } = origins.pointOut(frame, {
    x: bounds.x + bounds.width,
    y: bounds.y + bounds.height,
  });
  return bars.some(
    ({ box, ...bar }) =>
      bar.z === z &&
      !bar.element.contains(element) &&
      top < box.y + box.height + REACH &&
      bottom > box.y - REACH &&
      left < box.x + box.width &&
      right > box.x,
  );
}
