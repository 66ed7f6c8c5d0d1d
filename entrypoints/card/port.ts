/**
 * How the frame gets its port: only from our own script in this tab. Any page can open this document and send it
 * messages; without a nonce that the background knows, it stays empty.
 */
import { isHandshake } from '../../lib/core/hover/talk';
import { ask } from '../../lib/wire/ask';

/** Calls back once, with the first port that was proven. */
export function acceptPort(window: Window, onPort: (port: MessagePort) => void): void {
  const hear = async (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (!event.isTrusted || event.source !== window.parent || !port || !isHandshake(event.data)) return;
    const reply = await ask('frame.claim', { nonce: event.data.nonce });
    if (reply.kind !== 'answer' || !reply.answer.ours) {
      port.close();
      return;
    }
    window.removeEventListener('message', hear);
    onPort(port);
  };
  window.addEventListener('message', hear);
}
