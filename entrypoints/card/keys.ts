/** Keys of the card as a whole: Esc closes it, and Tab past either end goes back to the page. */

const STOPS = 'a[href], button, input, textarea, select';

export function listenToKeys(document: Document, leave: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Tab' && isAtEnd(document, event.shiftKey)) {
      event.preventDefault();
      leave();
    }
  });
}

/** The focus comes in: on a chooser's first candidate, else on the card as a whole, so that its name is read. */
export function takeFocus(document: Document): void {
  document.defaultView?.focus();
  const card = document.querySelector<HTMLElement>('.card');
  const first = document.querySelector<HTMLElement>('.candidate') ?? card;
  if (first === card) card?.setAttribute('tabindex', '-1');
  first?.focus();
}

function isAtEnd(document: Document, backwards: boolean): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility(),
  );
  const { activeElement } = document;
  if (backwards) return activeElement === stops[0] || activeElement?.matches('.card, body') === true;
  return activeElement === stops.at(-1);
}
