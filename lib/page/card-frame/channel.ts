/**
 * The line between the page's script and a frame of the extension. Each load is a new document, so each gets a new port;
 * it is sent to the extension's origin only, with a nonce that the frame has the background confirm.
 */
import type { Handshake } from '../../core/hover/talk';
import { nonce } from '../../core/text/nonce';

export interface Channel<Out> {
  send(message: Out): void;
  stop(): void;
}

export interface ChannelOptions<In> {
  frame: HTMLIFrameElement;
  /** The origin the frame has once it is loaded. */
  origin: string;
  announce(nonce: string): Promise<unknown>;
  onMessage(message: In): void;
}

export function openChannel<In, Out>(options: ChannelOptions<In>): Channel<Out> {
  const { frame, origin } = options;
  let port: MessagePort | null = null;

  async function connect(): Promise<void> {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<In>) => {
      if (port === channel.port1) options.onMessage(data);
    };
    const word = nonce();
    await options.announce(word);
    if (port !== channel.port1) return;
    const hello: Handshake = { nonce: word };
    frame.contentWindow?.postMessage(hello, origin, [channel.port2]);
  }

  const load = () => void connect();
  frame.addEventListener('load', load);
  return {
    send: (message) => port?.postMessage(message),
    stop() {
      frame.removeEventListener('load', load);
      port?.close();
      port = null;
    },
  };
}
