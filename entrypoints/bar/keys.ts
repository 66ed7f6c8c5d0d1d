/** Keys of the bar: Esc leaves it, the arrow keys go through its buttons, Tab stays within. */

const STOPS = 'button, input, textarea';

export function listenToKeys(document: Document, leave: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
      return;
    }
    const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => !stop.matches(':disabled') && stop.checkVisibility(),
    );
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = stepOf(event, document);
    if (step === 0 || stops.length === 0) return;
    // The browser itself goes on inside; at the ends it would go out into the page, which knows nothing of the bar.
    const inside = at + step >= 0 && at + step < stops.length;
    if (event.key === 'Tab' && inside) return;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  });
}

function stepOf(event: KeyboardEvent, document: Document): number {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (event.key === 'Tab') return event.shiftKey ? -1 : 1;
  if (!(event.target instanceof Element) || !event.target.matches('.bar-tools *')) return 0;
  const forwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return event.key === forwards ? 1 : event.key === backwards ? -1 : 0;
}
