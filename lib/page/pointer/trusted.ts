/** Listens to what a reader's hand or keyboard did; what a page's script made up is not heard. */

const QUIETLY: AddEventListenerOptions = { capture: true, passive: true };

/** Until the signal ends it. Without options, before the page, and without a way to take the event from it. */
export function trustedListener(signal: AbortSignal) {
  return <E extends Event>(
    target: EventTarget,
    type: string,
    hear: (event: E) => void,
    options = QUIETLY,
  ): void =>
    target.addEventListener(type, (event) => event.isTrusted && hear(event as E), { ...options, signal });
}
