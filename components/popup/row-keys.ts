/** Arrow keys lead through the search field and the rows' buttons, Home and End to the first and last row. */

const STOPS = '.row-main, .choice, .results-end .button';

export function moveAmongRows(event: KeyboardEvent, field: HTMLElement | null): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const list = event.currentTarget as HTMLElement;
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  const inField = event.target === field;
  if (!inField && at < 0) return;
  const to = goal(event.key, at, stops.length, inField);
  if (to === undefined) return;
  event.preventDefault();
  (to < 0 ? field : stops[to])?.focus();
}

/** The index to go to; -1 is the search field. */
function goal(key: string, at: number, count: number, inField: boolean): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' && !inField) return at - 1;
  if (key === 'Home' && !inField) return 0;
  if (key === 'End' && !inField) return count - 1;
  return undefined;
}
