/** Shows for a moment where a passage stands: for somebody who came from the side panel. */
import { rectsOf } from '../paint/measure';
import { nodeSpans } from '../read/flow-block';
import { bringIntoView } from '../scroll';
import type { BlockPart } from './page-flow';

/** Milliseconds. */
const STAYS = 1_200;

export function rectsOfParts(parts: readonly BlockPart[]): DOMRect[] {
  return parts.flatMap((part) =>
    nodeSpans(part.block, part).flatMap(({ node, from, to }) => rectsOf(node, from, to)),
  );
}

/** False: it is not to be seen. */
export function scrollToParts(parts: readonly BlockPart[]): boolean {
  const [first] = parts;
  return (
    first !== undefined && bringIntoView(first.block.element, () => rectsOfParts(parts)[0]) !== undefined
  );
}

/** `rects` in the viewport. */
export function flash(root: ShadowRoot, rects: readonly DOMRect[]): void {
  const { ownerDocument: document } = root;
  const frame = document.createElement('div');
  frame.style.cssText =
    'all:initial;position:fixed;inset:0;pointer-events:none;contain:strict;z-index:2147483647';
  for (const { left, top, width, height } of rects) {
    const box = document.createElement('div');
    box.style.cssText = `position:absolute;left:${left - 2}px;top:${top - 2}px;width:${width + 4}px;height:${height + 4}px;border-radius:3px;background:rgb(255 170 0 / 0.35)`;
    frame.append(box);
  }
  root.append(frame);
  const gone = frame.animate([{ opacity: 1 }, { opacity: 1, offset: 0.5 }, { opacity: 0 }], {
    duration: STAYS,
  });
  gone.onfinish = () => frame.remove();
  gone.oncancel = () => frame.remove();
}
