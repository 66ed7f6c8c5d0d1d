/**
 * Trusted input of the page's document, as it concerns hovering. Nothing is taken from the page but Escape, Enter and
 * Tab where they are meant for the card.
 */
import type { Point } from '../../core/hover/geometry';
import { isPressable } from './targets';
import { trustedListener } from './trusted';

export interface Inputs {
  /** A mouse or pen moved. `busy`: a button is down, so something is dragged or selected. */
  move(at: Point, top: Element | null, busy: boolean): void;
  away(): void;
  press(at: Point, top: Element | null): void;
  tap(at: Point, top: Element | null): void;
  /** True: the key was meant for the card, and the page does not get it. */
  key(key: string, plain: boolean, target: Element | null): boolean;
  /** Something may have moved: scrolled, resized. */
  shift(): void;
}

export function listen(window: Window, inputs: Inputs): () => void {
  const stop = new AbortController();
  const { document } = window;
  const on = trustedListener(stop.signal);

  on<PointerEvent>(window, 'pointermove', (event) => {
    if (event.pointerType !== 'touch') inputs.move(pointOf(event), topOf(event), event.buttons !== 0);
  });
  on<PointerEvent>(document.documentElement, 'pointerleave', (event) => {
    if (event.target === document.documentElement && event.pointerType !== 'touch') inputs.away();
  });
  on<PointerEvent>(window, 'pointerdown', (event) => inputs.press(pointOf(event), topOf(event)));

  // Bubbling, so that a page that answers the tap itself comes first.
  let touched = false;
  on<PointerEvent>(window, 'pointerup', (event) => {
    touched = event.pointerType === 'touch';
  });
  on<MouseEvent>(
    window,
    'click',
    (event) => {
      if (touched && !event.defaultPrevented && !isPressable(event)) inputs.tap(pointOf(event), topOf(event));
    },
    { passive: true },
  );

  on<KeyboardEvent>(
    window,
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const plain = !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
      if (!inputs.key(event.key, plain, topOf(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );

  on(document, 'scroll', () => inputs.shift());
  on(window, 'resize', () => inputs.shift());
  if (window.visualViewport) {
    on(window.visualViewport, 'resize', () => inputs.shift());
    on(window.visualViewport, 'scroll', () => inputs.shift());
  }
  return () => stop.abort();
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

function topOf(event: Event): Element | null {
  const top = event.composedPath()[0];
  return top instanceof Element ? top : null;
}
