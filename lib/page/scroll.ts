/** Brings text into view, at once: whoever asks goes there. */
import type { Box } from '../core/hover/geometry';
import { isInView, viewOf } from './card-frame/place';

/** `line`: where its line stands in the viewport, read after scrolling. Returns that; undefined: it is not to be seen. */
export function bringIntoView(element: Element, line: () => Box | undefined): Box | undefined {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = line();
  const view = viewOf(window);
  if (box && !isInView(box, view)) scrollBy({ top: box.top - view.height / 2, behavior: 'instant' });
  return box;
}
