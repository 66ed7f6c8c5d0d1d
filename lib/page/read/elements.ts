/** Which elements are read, and how they stand in the flow of the text. */

/** Never read: not text, not prose, or something the reader writes into. */
const SKIPPED = new Set(
  (
    'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE TITLE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON METER PROGRESS ' +
    'CODE KBD SAMP VAR IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO PICTURE IMG MAP SVG MATH RT RP DIALOG-POLYFILL'
  ).split(' '),
);

/** How an element stands in the text around it. */
export type Flow =
  /** Its text is part of the line. */
  | 'inline'
  /** It ends the text before it and the text after it starts anew. */
  | 'block'
  /** It stands beside the text (a float, a positioned box): a block of its own that interrupts nothing. */
  | 'aside'
  /** `display: none`: nothing of it is seen. */
  | 'none';

/** True where neither the element's text nor that of its descendants is read, however it is styled. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName) || SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('contenteditable')) return element.getAttribute('contenteditable') !== 'false';
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'button' || role === 'searchbox' || role === 'combobox';
}

/** How the element stands in the flow, from its computed style. */
export function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  const display = style.display;
  if (display === 'none') return 'none';
  if (display === 'contents') return 'inline';
  const aside =
    style.position === 'absolute' || style.position === 'fixed' || (style.float && style.float !== 'none');
  if (aside) return isDropCap(element, style) ? 'inline' : isClippedAway(style) ? 'none' : 'aside';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  return 'block';
}

export function isPreserved(style: CSSStyleDeclaration): boolean {
  return style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
}

/** A large initial that floats beside the rest of its own word. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  const text = element.textContent ?? '';
  return text.length <= 3 && text.trim().length > 0;
}

/** Text for screen readers only: one pixel, clipped. It repeats what is seen elsewhere. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const clipped = style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)';
  return clipped || style.clipPath === 'inset(50%)' || (style.width === '1px' && style.height === '1px');
}
