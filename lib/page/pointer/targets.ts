/** What in a page answers the hand or the keyboard itself. */

const FIELD = 'input, textarea, select';
const PRESSABLE = `a[href], area[href], button, ${FIELD}, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [onclick], [contenteditable]`;

/** A press that does something in the page already is the page's. */
export function isPressable(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(PRESSABLE));
}

/** Somebody writes there. */
export function isField(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(FIELD) != null || (element instanceof HTMLElement && element.isContentEditable);
}
