/**
 * Against clicks that a page tricks somebody into: the card takes none when it has just appeared or is covered. Where
 * the browser cannot say what is covered (IntersectionObserver version 2 is Chromium's), the first rule stands alone;
 * nothing in the card is beyond undo.
 */

/** Milliseconds in which a click cannot be meant for a card that was not there before. */
const TOO_SOON = 300;
/** The shortest delay that browsers accept with `trackVisibility`. */
const DELAY = 100;

interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

export interface Guard {
  /** Something new is in view: clicks count only after a while. */
  renew(): void;
  stop(): void;
}

export function guardClicks(element: Element, onCovered: () => void): Guard {
  let since = Number.POSITIVE_INFINITY;
  let covered = false;
  const options: VisibilityOptions = { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last && 'isVisible' in last) covered = last.isIntersecting && last.isVisible === false;
  }, options);
  observer.observe(element);

  const refuse = (event: MouseEvent) => {
    if (!event.isTrusted || isByKey(event)) return;
    const soon = performance.now() - since < TOO_SOON;
    if (!soon && !covered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (covered && event.type === 'click') onCovered();
  };
  const types = ['click', 'auxclick', 'pointerdown', 'pointerup'] as const;
  for (const type of types) window.addEventListener(type, refuse, true);
  return {
    renew() {
      since = performance.now();
    },
    stop() {
      observer.disconnect();
      for (const type of types) window.removeEventListener(type, refuse, true);
    },
  };
}

/** Enter or Space on a button: no page can lead a key into the card. */
function isByKey({ type, detail }: MouseEvent): boolean {
  return type === 'click' && detail === 0;
}
