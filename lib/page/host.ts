/**
 * The one element that the extension adds to a page, with the closed root that holds marks and card.
 * It is the same on every page, bears no attribute, and takes no room, so a page learns nothing from it but that it is there.
 */

export interface Host {
  /** Closed. Whoever adds to it must not take its room or its pointer events from the page. */
  root: ShadowRoot;
  element: HTMLElement;
  /** Called after the page removed or moved the host and it was put back: frames in it have loaded anew. */
  onReturn(listener: () => void): void;
  stop(): void;
}

/** How soon the host comes back, and how often before the page has its will, in milliseconds and times. */
const RETURN_AFTER = 100;
const RETURNS = 20;

/**
 * Against a page's `!important` and its inline styles a closed root's own `!important` wins. `all` leaves the direction
 * as the page has it, and what lies over a page from right to left is measured from the left like any other. Where the
 * system chooses the colours, it would take ours away: marks have the colour of their text, which it chose.
 */
const STYLE = `
:host { all: initial !important; direction: ltr !important; unicode-bidi: normal !important; forced-color-adjust: none !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; pointer-events: none !important; }
@media print { :host { display: none !important; } }
`;

/** Names our root to a later script of ours. A page cannot read it. */
const OURS = 'dramatis';

/** Undefined where the document has no HTML root (SVG, XML): there is nothing to hang on to. */
export function raiseHost(document: Document): Host | undefined {
  if (!(document.documentElement instanceof HTMLHtmlElement)) return undefined;
  removeLeftOver(document);
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.id = OURS;
  style.textContent = STYLE;
  root.append(style);
  document.documentElement.append(element);

  const listeners = new Set<() => void>();
  let left = RETURNS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inPlace = () => element.parentNode !== null && element.parentNode === document.documentElement;
  const comeBack = () => {
    timer = undefined;
    if (inPlace() || !document.documentElement) return;
    left -= 1;
    document.documentElement.append(element);
    watchParents();
    for (const listener of listeners) listener();
  };
  // Waits a little: two parties that answer each other at once would hang the page.
  const observer = new MutationObserver(() => {
    if (!inPlace() && left > 0 && timer === undefined) timer = setTimeout(comeBack, RETURN_AFTER);
  });
  const watchParents = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  watchParents();

  return {
    root,
    element,
    onReturn: (listener) => listeners.add(listener),
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      listeners.clear();
      element.remove();
    },
  };
}

/**
 * Firefox ends the scripts of an extension that is updated without a word to them, and starts the new ones in the same
 * page. Its scripts may look into closed roots, so the new one finds what the old one left behind.
 */
function removeLeftOver(document: Document): void {
  for (const element of document.querySelectorAll<MaybeOpened>('html > div')) {
    if (element.openOrClosedShadowRoot?.getElementById(OURS)) element.remove();
  }
}

/** Only for scripts of extensions, and only in Firefox. */
type MaybeOpened = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
