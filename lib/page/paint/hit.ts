/** Which mark, or which saved passage, lies at a point. Words that nobody is known by are asked about just the same, so that it costs the same. */
import type { FlowBlock } from '../read/flow-block';
import { type Box, holds, type Point, union } from './box';
import type { Contexts } from './context';
import { isPlainAt } from './cover';
import type { Wash } from './layer';
import { into, type Line, type Measured, outOf, type Piece } from './measure';
import type { Origins } from './origins';
import { isShown } from './places';
import type { Sheet } from './sheet';

export interface Hit {
  key: string;
  block: FlowBlock;
  /** The mark on the line of the point, in the viewport. */
  rect: DOMRect;
}

export function hitAt(
  sheets: Iterable<Sheet>,
  x: number,
  y: number,
  contexts: Contexts,
  origins: Origins,
): Hit | null {
  for (const { sheet, measured, line, at } of linesAt(sheets, x, y, origins)) {
    const piece = pieceAt(line, at);
    if (!piece || !isPlainAt(piece.element, x, y, contexts)) continue;
    const mark = piece.unit.mark === undefined ? undefined : sheet.marks[piece.unit.mark];
    if (mark)
      return {
        key: mark.key,
        block: sheet.block,
        rect: intoView(nameAround(piece, line), measured, origins),
      };
  }
  return null;
}

/** The key of the saved passage at a point; where passages lie over each other, of the shortest. */
export function washAt(
  sheets: Iterable<Sheet>,
  x: number,
  y: number,
  contexts: Contexts,
  origins: Origins,
): string | null {
  let found: Wash | undefined;
  for (const { sheet, line, at } of linesAt(sheets, x, y, origins)) {
    for (const { unit, text, element } of line.pieces) {
      const wash = unit.wash === undefined ? undefined : sheet.washes[unit.wash];
      if (!wash || !holds(text, at.x, at.y) || !isPlainAt(element, x, y, contexts)) continue;
      if (!found || wash.to - wash.from < found.to - found.from) found = wash;
    }
  }
  return found?.key ?? null;
}

/** The lines that are seen at a point, with the point as the layer of each has it. */
function* linesAt(
  sheets: Iterable<Sheet>,
  x: number,
  y: number,
  origins: Origins,
): Generator<{ sheet: Sheet; measured: Measured; line: Line; at: Point }> {
  for (const sheet of sheets) {
    const { measured } = sheet;
    if (!measured || !sheet.layer || !isShown(sheet)) continue;
    const at = into(measured, origins.boxIn(measured.frame, { x, y, width: 0, height: 0 }));
    for (const line of measured.lines) if (holds(line.box, at.x, at.y)) yield { sheet, measured, line, at };
  }
}

/** The word at a point; in the gap between two words of one name, the first of them. */
function pieceAt({ pieces }: Line, { x, y }: Point): Piece | undefined {
  return (
    pieces.find(({ text }) => holds(text, x, y)) ??
    pieces.find((piece, index) => {
      const next = pieces[index + 1];
      return next?.unit.mark === piece.unit.mark && next && holds(union(piece.text, next.text), x, y);
    })
  );
}

/** All that stands of a name on one line: a pointer that goes from word to word of it stays in the same place. */
function nameAround(piece: Piece, { pieces }: Line): Box {
  return pieces
    .filter(({ unit }) => unit.mark === piece.unit.mark)
    .reduce((whole, { text }) => union(whole, text), piece.text);
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
