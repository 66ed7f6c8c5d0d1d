/**
 * The bar over selected text: an extension page in a frame of the closed root, loaded when something is selected for
 * the first time. It takes no focus by itself, and nothing from selecting and copying.
 */
import type { FromBar, ToBar } from '../../core/annotation/bar-talk';
import type { Selected } from '../../core/annotation/selected';
import type { Room } from '../../core/hover/talk';
import { openChannel } from '../card-frame/channel';
import { isInView, keptIn, type Placed, place, roomIn, viewOf } from '../card-frame/place';
import { Stage } from '../card-frame/stage';
import { FocusKeeper } from '../pointer/focus';
import { watchSelection } from './watch-selection';

export interface BarOptions {
  /** The host's closed root. */
  root: ShadowRoot;
  /** Address of the bar's page, and the origin it has once it is loaded. */
  page: { url: string; origin: string };
  announce(nonce: string): Promise<unknown>;
  /** What is selected, if it can be saved. */
  selected(range: Range): Selected | null;
}

export interface Bar {
  /** The keyboard's way: shows the bar over what is selected and takes the focus there. False: nothing is selected. */
  open(): boolean;
  stop(): void;
}

export function createBar(options: BarOptions): Bar {
  const { root } = options;
  const { ownerDocument: document } = root;
  const window = document.defaultView ?? globalThis.window;
  const stage = new Stage(root);
  const channel = openChannel<FromBar, ToBar>({
    frame: stage.frame,
    origin: options.page.origin,
    announce: options.announce,
    onMessage: hear,
  });
  const focus = new FocusKeeper(root, stage.frame, () => undefined);
  let token = 0;
  let raised = false;
  let ready = false;
  let shown: { range: Range; selected: Selected } | null = null;
  let size: Room | null = null;
  let placed: Placed | null = null;
  let writing = false;
  let wantsFocus = false;

  function hear(message: FromBar): void {
    if (message.kind === 'ready') {
      ready = true;
      writing = false;
      if (shown) ask();
      return;
    }
    if (message.kind === 'writing') writing = message.on;
    if (message.kind === 'close') hide();
    if (message.kind === 'measured' && message.token === token) {
      size = message;
      void put();
    }
  }

  function ask(): void {
    if (!shown || !ready) return;
    channel.send({ kind: 'select', token, selected: shown.selected, room: roomIn(viewOf(window)) });
  }

  function show(range: Range): boolean {
    const selected = options.selected(range);
    if (!selected) return false;
    token += 1;
    shown = { range: range.cloneRange(), selected };
    size = null;
    placed = null;
    if (!raised) {
      raised = true;
      stage.frame.src = options.page.url;
      stage.enter();
    }
    ask();
    return true;
  }

  async function put(): Promise<void> {
    if (!shown || !size) return;
    const mine = token;
    const view = viewOf(window);
    const line = lineOf(shown.range, document);
    if (writing && placed) {
      // It grows where it is: nothing moves under the hands of somebody who writes.
      const { left, top, side } = placed;
      const box = keptIn({ left, top, right: left + size.width, bottom: top + size.height }, view);
      placed = { ...box, side };
    } else if (line && isInView(line, view)) {
      placed = await place(
        size,
        line,
        line,
        view,
        getComputedStyle(parentOf(shown.range)).direction === 'rtl',
      );
    } else if (!placed) return;
    if (mine !== token || !shown || !placed) return;
    const first = !stage.isShown;
    stage.show(placed);
    if (first) channel.send({ kind: 'show', token, side: placed.side });
    if (wantsFocus) enter();
  }

  function enter(): void {
    wantsFocus = false;
    focus.remember();
    stage.frame.focus();
    channel.send({ kind: 'focus', token });
  }

  function hide(): void {
    if (!shown) return;
    const inside = root.activeElement === stage.frame;
    shown = null;
    placed = null;
    writing = false;
    wantsFocus = false;
    stage.hide();
    channel.send({ kind: 'hide', token });
    if (inside) focus.giveBack();
  }

  const stopWatching = watchSelection(window, {
    selected: (range) => {
      if (!writing) show(range);
    },
    collapsed: () => {
      if (!writing && root.activeElement !== stage.frame) hide();
    },
    pressed: () => {
      if (!writing) hide();
    },
    escape: () => {
      if (!stage.isShown) return false;
      hide();
      return true;
    },
    moved: () => {
      if (stage.isShown && !writing) void put();
    },
  });

  return {
    open() {
      const selection = document.getSelection();
      if (!selection?.rangeCount || selection.isCollapsed) return false;
      wantsFocus = true;
      if (stage.isShown) enter();
      else if (!show(selection.getRangeAt(0))) wantsFocus = false;
      return true;
    },
    stop() {
      stopWatching();
      focus.stop();
      channel.stop();
      stage.remove();
    },
  };
}

/** The last line of the selection. */
function lineOf(range: Range, document: Document) {
  if (!document.contains(range.commonAncestorContainer)) return undefined;
  const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  return rects.at(-1);
}

function parentOf({ endContainer }: Range): Element {
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  return element ?? document.documentElement;
}
