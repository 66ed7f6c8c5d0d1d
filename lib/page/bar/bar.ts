/**
 * The bar over selected text, or over a saved passage that was clicked: an extension page in a frame of the closed root,
 * loaded when it is wanted for the first time. It takes no focus by itself, and nothing from selecting and copying.
 */
import type { FromBar, ToBar } from '../../core/annotation/bar-talk';
import type { Selected } from '../../core/annotation/selected';
import type { Room } from '../../core/hover/talk';
import type { AnnotationId } from '../../core/model/annotation';
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
  /** What is selected in the page. */
  range(): Range | undefined;
  /** The same as a passage, if it can be saved. */
  selected(range: Range): Selected | null;
  /** The saved passage at a point of the viewport. */
  savedAt(x: number, y: number): SavedPlace | undefined;
  /** The saved passage after this one in reading order, round the end; the first in view after none. Scrolled into view. */
  nextSaved(after: AnnotationId | undefined): SavedPlace | undefined;
}

/** A saved passage as it stands in the page. */
export interface SavedPlace extends Place {
  saved: AnnotationId;
}

interface Place {
  selected: Selected;
  saved?: AnnotationId;
  /** Its lines in the viewport, as it stands now. */
  rects(): DOMRect[];
  /** The element that its text ends in. */
  element: Element;
}

export interface Bar {
  /**
   * The keyboard's way: shows the bar over what is selected and takes the focus there. Where nothing is selected, over
   * one saved passage after the other. False: there is neither.
   */
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
  let shown: Place | null = null;
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
    if (message.token !== token) return;
    if (message.kind === 'writing') writing = message.on;
    if (message.kind === 'close') hide();
    if (message.kind === 'measured') {
      size = message;
      void put();
    }
  }

  function ask(): void {
    if (!shown || !ready) return;
    const { selected, saved } = shown;
    channel.send({ kind: 'select', token, selected, saved, room: roomIn(viewOf(window)) });
  }

  function offer(range: Range): boolean {
    const selected = options.selected(range);
    if (!selected) return false;
    show({ selected, rects: () => Array.from(range.getClientRects()), element: parentOf(range) });
    return true;
  }

  function show(wanted: Place): void {
    token += 1;
    shown = wanted;
    size = null;
    placed = null;
    if (!raised) {
      raised = true;
      stage.frame.src = options.page.url;
      stage.enter();
    }
    ask();
  }

  async function put(): Promise<void> {
    if (!shown || !size) return;
    const mine = token;
    const view = viewOf(window);
    const line = lastLineOf(shown);
    if (writing && placed) {
      // It grows where it is: nothing moves under the hands of somebody who writes.
      const { left, top, side } = placed;
      const box = keptIn({ left, top, right: left + size.width, bottom: top + size.height }, view);
      placed = { ...box, side };
    } else if (line && isInView(line, view)) {
      const rightToLeft = getComputedStyle(shown.element).direction === 'rtl';
      placed = await place(size, line, line, view, rightToLeft);
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
    range: options.range,
    selected: (range) => {
      if (!writing) offer(range);
    },
    collapsed: () => {
      // A saved passage was shown without being selected.
      if (!writing && !shown?.saved && root.activeElement !== stage.frame) hide();
    },
    pressed: () => {
      if (!writing) hide();
    },
    clicked: (x, y) => {
      const place = writing ? undefined : options.savedAt(x, y);
      if (place) show(place);
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

  /** True where there is something to show. */
  function openAny(): boolean {
    const range = options.range();
    if (range) return offer(range);
    const next = options.nextSaved(shown?.saved);
    if (next) show(next);
    return next !== undefined;
  }

  return {
    open() {
      if (stage.isShown && (writing || !shown?.saved)) {
        enter();
        return true;
      }
      wantsFocus = openAny();
      return wantsFocus;
    },
    stop() {
      stopWatching();
      focus.stop();
      channel.stop();
      stage.remove();
    },
  };
}

/** Undefined where it is not to be seen. */
function lastLineOf({ rects }: Place): DOMRect | undefined {
  return rects().findLast(({ width, height }) => width > 0 && height > 0);
}

function parentOf({ endContainer }: Range): Element {
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  return element ?? document.documentElement;
}
