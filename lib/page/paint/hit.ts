/** Which mark lies at a point. Words that nobody is known by are asked about just the same, so that it costs the same. */
import type { FlowBlock } from '../read/flow-block';
import { type Box, holds } from './box';
import type { Contexts } from './context';
import { isPlainAt } from './cover';
import { into, type Measured, outOf } from './measure';
import type { Origins } from './origins';
import { isShown } from './places';
import type { Sheet } from './sheet';

export interface Hit {
  key: string;
  block: FlowBlock;
  /** The part of the mark under the point, in the viewport. */
  rect: DOMRect;
}

export function hitAt(
  sheets: Iterable<Sheet>,
  x: number,
  y: number,
  contexts: Contexts,
  origins: Origins,
): Hit | null {
  for (const sheet of sheets) {
    const { measured, marks, block } = sheet;
    if (!measured || !sheet.layer || !isShown(sheet)) continue;
    const at = into(measured, origins.boxIn(measured.frame, { x, y, width: 0, height: 0 }));
    for (const { box, pieces } of measured.lines) {
      if (!holds(box, at.x, at.y)) continue;
      const piece = pieces.find(({ text }) => holds(text, at.x, at.y));
      if (!piece || !isPlainAt(piece.element, x, y, contexts)) continue;
      const mark = piece.unit.mark === undefined ? undefined : marks[piece.unit.mark];
      if (mark) return { key: mark.key, block, rect: intoView(piece.text, measured, origins) };
    }
  }
  return null;
}

/** The bounds of a box of the layer in the viewport. */
function intoView({ x, y, width, height }: Box, measured: Measured, origins: Origins): DOMRect {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].map((corner) => origins.pointOut(measured.frame, outOf(measured, corner)));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}
