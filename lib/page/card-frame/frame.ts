/**
 * The card's frame: an extension page in the host's closed root, loaded once and kept. The page around it can neither
 * read it nor speak to it: the port goes to the extension's origin only, and the frame takes none without a nonce that
 * the background knows.
 */
import type { Box } from '../../core/hover/geometry';
import type { CardTarget, FromFrame, Side, ToFrame } from '../../core/hover/talk';
import { openChannel } from './channel';
import { roomIn, viewOf } from './place';
import { Stage } from './stage';

export interface FrameOptions {
  /** The host's closed root. */
  root: ShadowRoot;
  /** Address of the extension's card page. */
  url: string;
  /** The origin the card page has once it is loaded. Chromium loads it from an address that changes. */
  origin: string;
  /** Tells the background the nonce that the frame will claim. */
  announce(nonce: string): Promise<unknown>;
  onMessage(message: FromFrame): void;
  /** A card was wanted, and a second later there is still no frame: the page forbids it (sandbox, embedder policy). */
  onTrouble(): void;
}

export interface CardFrame {
  /** Where it is drawn; in the closed root. */
  stage: Stage;
  /** Loads the card's page, if it is not there yet. Call it when the page is idle. */
  raise(): void;
  /** What the card shows is fetched ahead, where the frame is there already. */
  fetch(target: CardTarget): void;
  load(token: number, target: CardTarget): void;
  show(token: number, box: Box, side: Side): void;
  hide(token: number): void;
  focus(token: number): void;
  stop(): void;
}

/** Milliseconds until a frame that does not answer counts as forbidden. */
const PATIENCE = 1000;

export function createCardFrame(options: FrameOptions): CardFrame {
  const { root, url, origin } = options;
  const window = root.ownerDocument.defaultView ?? globalThis.window;
  const stage = new Stage(root);
  let ready = false;
  let raised = false;
  let wanted: { token: number; target: CardTarget } | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const channel = openChannel<FromFrame, ToFrame>({
    frame: stage.frame,
    origin,
    announce: options.announce,
    onMessage: hear,
  });
  // Each load is a new document: the page may have moved the host, and the frame has forgotten everything.
  stage.frame.addEventListener('load', () => {
    ready = false;
  });

  function hear(message: FromFrame): void {
    if (message.kind === 'ready') {
      ready = true;
      clearTimeout(patience);
      patience = undefined;
      if (wanted) ask(wanted.token, wanted.target);
    }
    options.onMessage(message);
  }

  function send(message: ToFrame): void {
    if (ready) channel.send(message);
  }

  function ask(token: number, target: CardTarget): void {
    send({ kind: 'load', token, target, room: roomIn(viewOf(window)) });
  }

  function raise(): void {
    if (raised) return;
    raised = true;
    stage.frame.src = url;
    stage.enter();
  }

  return {
    stage,
    raise,
    fetch: (target) => send({ kind: 'fetch', target }),
    load(token, target) {
      wanted = { token, target };
      raise();
      ask(token, target);
      if (ready || patience !== undefined) return;
      patience = setTimeout(() => {
        patience = undefined;
        options.onTrouble();
        if (wanted) options.onMessage({ kind: 'failed', token: wanted.token });
      }, PATIENCE);
    },
    show(token, box, side) {
      stage.show(box);
      send({ kind: 'show', token, side });
    },
    hide(token) {
      wanted = null;
      clearTimeout(patience);
      patience = undefined;
      stage.hide();
      send({ kind: 'hide', token });
    },
    focus(token) {
      stage.frame.focus();
      if (root.activeElement !== stage.frame) {
        stage.wake();
        stage.frame.focus();
      }
      send({ kind: 'focus', token });
    },
    stop() {
      clearTimeout(patience);
      channel.stop();
      stage.remove();
    },
  };
}
