/**
 * The browser's own API, as the script in every page uses it: without the polyfill, which would be a tenth of that
 * script. Both browsers give promises for what is sent; answers go back by a callback, which both understand too.
 * `chrome`, not `browser`: where a browser lacks the latter, a page can put an element of that name in its place.
 */

export type Listener = (
  message: unknown,
  sender: { id?: string | undefined },
  respond: (answer: unknown) => void,
) => true | undefined;

export interface Runtime {
  id: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

const { chrome } = globalThis as unknown as {
  chrome: { runtime?: Runtime; i18n: { getMessage(name: string): string } };
};

/** Undefined once the extension was updated or removed under this page. */
export function runtime(): Runtime | undefined {
  return chrome.runtime?.id ? chrome.runtime : undefined;
}

/** A text for the user, by its key. */
export function message(key: string): string {
  return chrome.i18n.getMessage(key.replaceAll('.', '_'));
}
