/** A list of any length, of which only the seen rows are drawn. A listbox: arrow keys move, and what is reached opens. */
import './long-list.css';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollTo, type Window, windowOf } from './window-of';

export interface LongListProps {
  label: string;
  count: number;
  /** What the list is of: another question is read from its top. */
  of: string;
  /** The index of the open row; -1: none. */
  open: number;
  /** What stands in the open row, if any. */
  openKey: string | undefined;
  /** `stepping`: reached with the arrow keys, on the way to another. */
  onOpen: (at: number, stepping: boolean) => void;
  /** Enter on the open row: on to its content. */
  onEnter: () => void;
  /** The rows that are about to be drawn. */
  onWindow: (window: Window) => void;
  row: (at: number) => ComponentChildren;
}

/** Until the first row is measured, in pixels. */
const GUESS = 56;

export function LongList(props: LongListProps) {
  const { count, open, onWindow } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(GUESS);
  const [view, setView] = useState({ scrolled: 0, height: 0 });
  const drawn = windowOf(view.scrolled, view.height, rowHeight, count);

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    setView({ scrolled: element.scrollTop, height: element.clientHeight });
    const row = element.querySelector<HTMLElement>('[role="option"]');
    // The reader's text size decides how high a row is.
    if (row) setRowHeight(row.getBoundingClientRect().height);
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  useLayoutEffect(look, [look, count]);
  useEffect(() => onWindow({ from: drawn.from, to: drawn.to }), [onWindow, drawn.from, drawn.to]);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [props.of]);
  // Only when another card is opened: neither at every scroll, nor where it stands elsewhere in another list.
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    const element = box.current;
    if (!element || open < 0 || seen.current === props.openKey) return;
    seen.current = props.openKey;
    element.scrollTop = scrollTo(open, element.scrollTop, element.clientHeight, rowHeight);
  }, [open, props.openKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
    if (event.key === 'Enter') return props.onEnter();
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: open + 1,
      ArrowUp: open - 1,
      PageDown: open + page,
      PageUp: open - page,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    props.onOpen(Math.min(count - 1, Math.max(0, to)), true);
  };

  return (
    <div
      ref={box}
      class="long-list"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={open >= drawn.from && open < drawn.to ? `${id}-${open}` : undefined}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div
        class="long-list-all"
        role="presentation"
        style={{ blockSize: `${count * rowHeight}px`, paddingBlockStart: `${drawn.from * rowHeight}px` }}
      >
        {Array.from({ length: drawn.to - drawn.from }, (_, index) => {
          const at = drawn.from + index;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself hears the keys
            <div
              key={at}
              id={`${id}-${at}`}
              class="long-list-row"
              role="option"
              tabIndex={-1}
              aria-selected={at === open}
              aria-setsize={count}
              aria-posinset={at + 1}
              onClick={() => props.onOpen(at, false)}
            >
              {props.row(at)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
