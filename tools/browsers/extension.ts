/** Asks the running extension, from one of its own pages, in its own words (lib/wire/envelope.ts). */
import type { Driven, Tab } from './driven';

export interface Extension {
  /** A question to the background. */
  ask<T>(question: string, content: object): Promise<T>;
  /** A question to the script in a tab. Fails where no script of ours answers. */
  askPage<T>(tab: Tab, question: string, content?: object): Promise<T>;
  close(): Promise<void>;
}

/** Opens the page that asks: in a tab, because no other place of an extension can be driven in both browsers. */
export async function openExtension(browser: Driven): Promise<Extension> {
  const page = await browser.open('library.html');
  const send = async <T>(call: string): Promise<T> => {
    const returned = await page.evaluate<{ answer: T } | { refused: string } | undefined, []>(call);
    if (returned && 'answer' in returned) return returned.answer;
    throw new Error(`The extension did not answer: ${returned ? returned.refused : 'nobody was there'}.`);
  };
  return {
    ask: (question, content) => {
      const once = `driver-${process.pid}-${performance.now()}`;
      const message = { to: 'background', question, content, once };
      return send(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    },
    askPage: async (tab, question, content = {}) => {
      const message = { to: 'page', question, content };
      return send(`chrome.tabs.sendMessage(${await tab.id()}, ${JSON.stringify(message)}, { frameId: 0 })`);
    },
    close: () => page.close(),
  };
}
