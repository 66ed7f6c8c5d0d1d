/**
 * When text was selected: not before the pointer is up, never in fields, and nothing is kept from the page. And when
 * something was clicked that the page does nothing about.
 */
import { isField, isPressable } from '../pointer/targets';
import { trustedListener } from '../pointer/trusted';

export interface SelectionEvents {
  /** What is selected now. */
  range(): Range | undefined;
  selected(range: Range): void;
  collapsed(): void;
  /** The pointer went down somewhere in the page. */
  pressed(): void;
  /** A plain click, or a tap, that selected nothing. Viewport coordinates. */
  clicked(x: number, y: number): void;
  /** True: Escape was meant for the bar, and the page does not get it. */
  escape(): boolean;
  /** Something may have moved: scrolled, resized. */
  moved(): void;
}

/** Milliseconds after which handles that select by touch have come to rest. */
const TOUCH_REST = 400;

export function watchSelection(window: Window, events: SelectionEvents): () => void {
  const stop = new AbortController();
  const { document } = window;
  let down = false;
  let touch = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const on = trustedListener(stop.signal);

  function look(): void {
    const range = events.range();
    if (!range || range.toString().trim() === '') events.collapsed();
    else if (!isField(range.commonAncestorContainer)) events.selected(range);
  }

  function lookIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  }

  on<PointerEvent>(window, 'pointerdown', (event) => {
    down = true;
    touch = event.pointerType === 'touch';
    clearTimeout(timer);
    events.pressed();
  });
  on<PointerEvent>(window, 'pointerup', (event) => {
    down = false;
    // A click into a selection takes it away only afterwards.
    if (event.button === 0 && !touch) lookIn(0);
  });
  on(window, 'pointercancel', () => {
    down = false;
  });
  // Bubbling, so that a page that answers the click itself comes first.
  on<MouseEvent>(
    window,
    'click',
    (event) => {
      const plain = !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
      if (!plain || event.defaultPrevented || isPressable(event)) return;
      if (!events.range()) events.clicked(event.clientX, event.clientY);
    },
    { passive: true },
  );
  on(document, 'selectionchange', () => {
    if (!events.range()) {
      if (!down) events.collapsed();
    } else if (touch) lookIn(TOUCH_REST);
  });
  on<KeyboardEvent>(
    window,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !events.escape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  on(document, 'scroll', () => events.moved());
  on(window, 'resize', () => events.moved());
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
