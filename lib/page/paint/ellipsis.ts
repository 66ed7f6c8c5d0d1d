/** Where a line of text gives way to an ellipsis: the letters from there on are not drawn, although they have boxes. */
import type { Box } from './box';
import { widthOf } from './font';

/** The box that cuts its lines, and how. */
export interface Cutter {
  element: Element;
  style: CSSStyleDeclaration;
  /** `line`: every line that is too long (text-overflow). `last`: the last line that fits (line-clamp). */
  cuts: 'line' | 'last';
}

/** Does this element cut lines with an ellipsis? */
export function cutterOf(element: Element, style: CSSStyleDeclaration): Cutter | undefined {
  if (style.overflowX === 'visible' || style.display.startsWith('inline')) return undefined;
  const clamp = style.getPropertyValue('-webkit-line-clamp');
  if (clamp !== '' && clamp !== 'none') return { element, style, cuts: 'last' };
  return style.textOverflow.includes('ellipsis') ? { element, style, cuts: 'line' } : undefined;
}

/** What is left of lines: the text between `left` and `right` is drawn. */
export interface Room {
  left: number;
  right: number;
}

/** One entry for each line; undefined where the line is whole. Lines and `view` are in the same coordinates. */
export function roomsOf(cutter: Cutter, view: Box, lines: readonly Box[]): (Room | undefined)[] {
  const { style } = cutter;
  const length = (text: string) => Number.parseFloat(text) || 0;
  const content = {
    left: view.x + length(style.paddingLeft),
    right: view.x + view.width - length(style.paddingRight),
  };
  const bottom = view.y + view.height;
  const sign = widthOf('…', style);
  const backwards = style.direction === 'rtl';
  const room = backwards
    ? { left: content.left + sign, right: Number.POSITIVE_INFINITY }
    : { left: Number.NEGATIVE_INFINITY, right: content.right - sign };
  const lastShown = lines.findLastIndex((line) => line.y + line.height / 2 < bottom);
  return lines.map((line, at) => {
    if (cutter.cuts === 'last') return at === lastShown && lastShown < lines.length - 1 ? room : undefined;
    const tooLong = backwards ? line.x < content.left - 0.5 : line.x + line.width > content.right + 0.5;
    return tooLong ? room : undefined;
  });
}

/**
 * How many units of the text from `from` are drawn in the room, whole letters only.
 * `edge(to)` gives the far edge of the text from `from` to `to`.
 */
export function unitsThatFit(from: number, to: number, fits: (to: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low - from;
}
