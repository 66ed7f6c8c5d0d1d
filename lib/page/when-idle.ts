/** Work that can wait until the page is quiet, but not for long. */

/** Milliseconds after which it is done all the same. */
const LATEST = 2_000;
/** The same where the browser cannot say when it is quiet. */
const LATER = 300;

export function whenIdle(document: Document, work: () => void): void {
  const { defaultView: window } = document;
  if (window && 'requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: LATEST });
  else setTimeout(work, LATER);
}
