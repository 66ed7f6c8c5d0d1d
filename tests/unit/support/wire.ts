/** Messages between contexts as the browsers carry them: as JSON, with a sender, to whoever listens. */
import { fakeBrowser } from 'wxt/testing';
import type { Sender } from '../../../lib/wire/asker';

export const ID = 'test-extension-id';
export const SENDERS = {
  page: { id: ID, url: 'https://news.example/a', frameId: 0, tab: { id: 7 } },
  card: { id: ID, url: `chrome-extension://${ID}/card.html`, frameId: 3, tab: { id: 7 } },
  popup: { id: ID, url: `chrome-extension://${ID}/popup.html` },
  library: { id: ID, url: `chrome-extension://${ID}/library.html`, frameId: 0, tab: { id: 9 } },
} satisfies Record<string, Sender>;

const asJson = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Delivers one message and gives the first answer, like the browser; throws where nobody listens. */
export async function deliver(message: unknown, sender: Sender): Promise<unknown> {
  let respond: (answer: unknown) => void = () => undefined;
  const called = new Promise((resolve) => {
    respond = resolve;
  });
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...given: unknown[]) => Promise<unknown[]>;
  const answers = await trigger(asJson(message), sender, respond);
  if (answers.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  const answer = answers.find((one) => one !== undefined);
  // `true` is a promise to call back.
  return asJson(answer === true ? await called : answer);
}

/** From now on messages are sent by this sender. */
export function sendAs(sender: Sender): void {
  fakeBrowser.runtime.sendMessage = ((message: unknown) => deliver(message, sender)) as never;
  fakeBrowser.tabs.sendMessage = ((_tab: number, message: unknown) => deliver(message, sender)) as never;
}
