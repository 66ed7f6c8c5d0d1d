/** Which rows of a long list are drawn. */

export interface Window {
  from: number;
  /** Exclusive. */
  to: number;
}

/** Rows drawn beyond each edge, so that a scroll step finds them ready. */
const MARGIN = 8;

/** All lengths in the same unit; `row` is the height of one row. */
export function windowOf(scrolled: number, height: number, row: number, count: number): Window {
  if (row <= 0 || count === 0) return { from: 0, to: 0 };
  const first = Math.floor(Math.max(0, scrolled) / row);
  const shown = Math.ceil(height / row) + 1;
  const from = Math.min(Math.max(0, first - MARGIN), Math.max(0, count - 1));
  return { from, to: Math.min(count, first + shown + MARGIN) };
}

/** Where to scroll so that a row is wholly seen; the same place where it is already. */
export function scrollTo(at: number, scrolled: number, height: number, row: number): number {
  const top = at * row;
  if (top < scrolled) return top;
  if (top + row > scrolled + height) return top + row - height;
  return scrolled;
}
