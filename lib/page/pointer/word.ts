/** The name that the pointer is on, if it is really on top there. */
import type { Box, Point } from '../../core/hover/geometry';

/** What the painter says of a point. */
export interface WordAt {
  key: string;
  /** The part of the name that stands on this line, in the viewport. */
  rect: Box;
  block: { element: Element };
}

/** The topmost element at a point, also in open shadow roots and frames of the same origin. */
export function elementAt(document: Document, { x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** A header or dialog over the text is on top: then the text is not what the pointer is on. */
export function isOnTop(word: WordAt, top: Element | null): boolean {
  if (!top) return false;
  const { element } = word.block;
  // A frame covers its own text for the document around it.
  if (element.ownerDocument !== top.ownerDocument)
    return top === element.ownerDocument.defaultView?.frameElement;
  return isWithin(top, element) || isWithin(element, top);
}

/** As `contains`, across shadow roots. */
function isWithin(inner: Node, outer: Node): boolean {
  for (let node: Node | null = inner; node; node = node.parentNode ?? hostOf(node)) {
    if (node === outer) return true;
  }
  return false;
}

function hostOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : null;
}

/** One box around all of them. Undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  if (!first) return undefined;
  const { left, top, right, bottom } = first;
  return rest.reduce(
    (sum, box) => ({
      left: Math.min(sum.left, box.left),
      top: Math.min(sum.top, box.top),
      right: Math.max(sum.right, box.right),
      bottom: Math.max(sum.bottom, box.bottom),
    }),
    { left, top, right, bottom },
  );
}

/** The box that holds the point, else the first. */
export function boxFor(boxes: readonly Box[], point: Point | null): Box | undefined {
  const slack = 2;
  const holding =
    point &&
    boxes.find(
      (box) =>
        point.x >= box.left - slack &&
        point.x <= box.right + slack &&
        point.y >= box.top - slack &&
        point.y <= box.bottom + slack,
    );
  return holding || boxes[0];
}
