/**
 * Runs the hover machine over a page: trusted input in, and what the machine asks for done by the painter and the
 * card's frame. Everything that it needs of the page is handed in.
 */
import { type Box, sameBox } from '../../core/hover/geometry';
import { type HoverEffect, type HoverEvent, type HoverRules, startHover } from '../../core/hover/hover';
import { step } from '../../core/hover/step';
import type { CardTarget, FromFrame, Room } from '../../core/hover/talk';
import { createCardFrame } from '../card-frame/frame';
import { isInView, keptIn, place, viewOf } from '../card-frame/place';
import { bringIntoView } from '../scroll';
import { FocusKeeper } from './focus';
import { listen } from './inputs';
import { nextKey } from './order';
import { isField } from './targets';
import { around, boxFor, elementAt, isOnTop, type WordAt } from './word';

export interface HoveringOptions {
  /** The host's closed root. */
  root: ShadowRoot;
  /** Address of the extension's card page, and the origin it has once it is loaded. */
  card: { url: string; origin: string };
  /** Tells the background the nonce that the card's frame will claim. */
  announce(nonce: string): Promise<unknown>;
  /** The known name at a point of the viewport. */
  at(x: number, y: number): WordAt | null;
  /** Where a name stands in the viewport, a box for each line; none: it is not there any more. */
  boxes(key: string): readonly Box[];
  /** All known names, in reading order. */
  keys(): readonly string[];
  /** The element whose text holds the name. */
  element(key: string): Element | null;
  /** Draws this name stronger; null: none. */
  point(key: string | null): void;
  /** What the card is asked for. Null: no name any more. */
  target(key: string): CardTarget | null;
  /** A card was wanted, and the page lets none be shown. */
  onTrouble(): void;
  rules?: HoverRules;
}

export interface Hovering {
  command(command: 'next-name' | 'previous-name' | 'open-card'): void;
  /** Scrolls a name into view and points at it. False: there is no such name. */
  jump(key: string): boolean;
  /** Loads the card's page ahead of need. Call it when the page is idle, names or no names. */
  prepare(): void;
  /** The page was drawn anew: names may have moved or gone. */
  refresh(): void;
  stop(): void;
}

type Bare<E> = E extends { now: number } ? Omit<E, 'now'> : never;

export function startHovering(options: HoveringOptions): Hovering {
  const { root, rules } = options;
  const { ownerDocument: document } = root;
  const window = document.defaultView ?? globalThis.window;
  const clock = () => performance.now();
  let hover = startHover(clock(), rules);
  let size: (Room & { token: number }) | null = null;
  let placed: Box | null = null;
  /** Where the word of the current stage last stood. */
  let seen: Box | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const frame = createCardFrame({
    root,
    ...options.card,
    announce: options.announce,
    onMessage: hear,
    onTrouble: options.onTrouble,
  });
  const focus = new FocusKeeper(root, frame.stage.frame, (inside) => happen({ kind: 'focus', inside }));

  function happen(event: Bare<HoverEvent>): void {
    const before = keyOf(hover);
    const next = step(hover, { ...event, now: clock() } as HoverEvent, rules);
    hover = next.hover;
    const after = keyOf(hover);
    if (after !== before) seen = after === null ? undefined : around(options.boxes(after));
    for (const effect of next.effects) act(effect);
  }

  function act(effect: HoverEffect): void {
    switch (effect.kind) {
      case 'timer':
        later(effect);
        break;
      case 'fetch':
      case 'load':
        load(effect);
        break;
      case 'show':
      case 'follow':
        show(effect.token, effect.key);
        break;
      case 'hide':
        if (effect.returnFocus) focus.giveBack();
        placed = null;
        frame.hide(effect.token);
        break;
      case 'focus-card':
        focus.remember();
        frame.focus(effect.token);
        break;
      case 'point':
        options.point(effect.key);
    }
  }

  function later({ token, ms, key }: HoverEffect & { kind: 'timer' }): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      happen({ kind: 'timer', token, box: key === null ? null : restedOn(key) });
    }, ms);
    timers.add(timer);
  }

  /** The part of the word that the pointer still rests on, as the page stands now. */
  function restedOn(key: string): Box | null {
    if (!hover.at) return null;
    const word = wordAt(hover.at, elementAt(document, hover.at));
    return word?.key === key && boxFor(options.boxes(key), hover.at) ? word.box : null;
  }

  function load({ kind, token, key }: HoverEffect & { kind: 'fetch' | 'load' }): void {
    const target = options.target(key);
    if (!target) happen({ kind: 'failed', token });
    else if (kind === 'fetch') frame.fetch(target);
    else frame.load(token, target);
  }

  function show(token: number, key: string): void {
    if (size?.token !== token) return;
    const boxes = options.boxes(key);
    const line = around(boxes);
    const view = viewOf(window);
    const anchor = boxFor(boxes, hover.at) ?? line;
    const element = options.element(key);
    const rightToLeft = element !== null && getComputedStyle(element).direction === 'rtl';
    const next =
      line && anchor && (isInView(line, view) || !placed)
        ? place(size, line, anchor, view, rightToLeft)
        : placed && { ...keptIn(placed, view), side: 'below' as const };
    if (!next) return;
    placed = next;
    frame.show(token, next, next.side);
    happen({ kind: 'placed', token, card: next });
  }

  function hear(message: FromFrame): void {
    if (message.kind === 'ready') {
      // The frame was loaded anew: what it showed is gone.
      if (hover.stage.kind === 'open') happen({ kind: 'close' });
      return;
    }
    if (message.kind === 'measured') size = message;
    happen(message);
  }

  function wordAt(at: { x: number; y: number }, top: Element | null): { key: string; box: Box } | null {
    const word = options.at(at.x, at.y);
    return word && isOnTop(word, top) ? { key: word.key, box: boxOf(word.rect) } : null;
  }

  /** The current word may have moved or gone. */
  function look(): void {
    const key = keyOf(hover);
    if (key === null) return;
    const now = around(options.boxes(key));
    if (now && seen && sameBox(seen, now)) return;
    seen = now;
    if (now) happen({ kind: 'moved', key, visible: isInView(now, viewOf(window)) });
    else happen({ kind: 'gone', key });
  }

  const stopListening = listen(window, {
    move(at, top, busy) {
      if (frame.stage.isShown && placed && holds(placed, at)) {
        // The card is on top here, yet something else gets the pointer: a modal dialog has made the card deaf.
        if (top !== root.host) frame.stage.wake();
        if (hover.stage.kind === 'open' && hover.stage.pointer !== 'card') happen({ kind: 'card-enter' });
        return;
      }
      if (hover.stage.kind === 'open' && hover.stage.pointer === 'card') happen({ kind: 'card-leave', at });
      happen({ kind: 'over', at, word: busy ? null : wordAt(at, top) });
    },
    away: () => happen({ kind: 'away' }),
    press(at, top) {
      if (frame.stage.isShown && placed && holds(placed, at)) return;
      happen({ kind: 'press', key: wordAt(at, top)?.key ?? null });
    },
    tap(at, top) {
      const word = wordAt(at, top);
      if (word && document.getSelection()?.isCollapsed !== false) happen({ kind: 'tap', key: word.key });
    },
    key: (key, plain, target) => answerKey(key, plain, target),
    shift: look,
  });
  frame.stage.element.addEventListener('pointerenter', () => happen({ kind: 'card-enter' }));
  frame.stage.element.addEventListener('pointerleave', ({ clientX, clientY }) => {
    if (root.activeElement !== frame.stage.frame) frame.stage.rest();
    happen({ kind: 'card-leave', at: { x: clientX, y: clientY } });
  });

  function answerKey(key: string, plain: boolean, target: Element | null): boolean {
    const { stage, pointed } = hover;
    if (key === 'Escape' && plain && (stage.kind !== 'idle' || pointed !== null)) {
      happen({ kind: 'escape' });
      return stage.kind === 'open';
    }
    if (key === 'Enter' && plain && stage.kind === 'idle' && pointed !== null && !isField(target)) {
      happen({ kind: 'open' });
      return true;
    }
    if (key === 'Tab' && plain && stage.kind === 'open' && stage.card && mayEnter(stage.by, document)) {
      happen({ kind: 'enter-card' });
      return true;
    }
    if (!MODIFIERS.has(key)) happen({ kind: 'typed' });
    return false;
  }

  function jump(key: string): boolean {
    const element = options.element(key);
    if (!element || !bringIntoView(element, () => around(options.boxes(key)))) return false;
    happen({ kind: 'jump', key });
    return true;
  }

  return {
    command(command) {
      if (command === 'open-card') {
        happen({ kind: 'open' });
        return;
      }
      const current = keyOf(hover) ?? hover.pointed;
      const { height } = viewOf(window);
      const key = nextKey(options.keys(), current, command === 'previous-name', options.boxes, height);
      if (key !== null) jump(key);
    },
    jump,
    prepare: () => frame.raise(),
    refresh: look,
    stop() {
      stopListening();
      focus.stop();
      for (const timer of timers) clearTimeout(timer);
      frame.stop();
      options.point(null);
    },
  };
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'NumLock']);

function keyOf(hover: { stage: { kind: string; key?: string } }): string | null {
  return hover.stage.key ?? null;
}

function boxOf({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

function holds(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** A card that only happens to be under the mouse does not catch the Tab of somebody who is elsewhere in the page. */
function mayEnter(by: 'pointer' | 'touch' | 'keyboard', document: Document): boolean {
  const { activeElement, body } = document;
  return by !== 'pointer' || activeElement === null || activeElement === body;
}
