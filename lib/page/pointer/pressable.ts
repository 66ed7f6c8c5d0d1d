/** A press that does something in the page already is the page's. */

const PRESSABLE =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [onclick], [contenteditable]';

export function isPressable(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(PRESSABLE));
}
