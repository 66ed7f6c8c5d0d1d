/** Reads where the lines and words of a block stand. Only reads; the page is not changed and nothing is written. */
import type { Span } from '../../core/model/span';
import { type FlowBlock, nodeSpans } from '../read/flow-block';
import { type Box, isStraight, type Point, union, unturn } from './box';
import type { Context, Contexts, Frame } from './context';
import { type Room, roomsOf, unitsThatFit } from './ellipsis';
import { fontBoxOf } from './font';
import { type Ground, groundOf } from './ground';
import { snap, strokeTop, thickness } from './ink';
import type { Origins } from './origins';
import { type Linear, STRAIGHT } from './style';
import type { Unit } from './units';

/** A word, or the part of it that stands on one line. Coordinates are those of the layer. */
export interface Piece {
  unit: Unit;
  text: Box;
  /** The line under a word; all of a passage. */
  stroke: Box;
  /** The line stands beside the text instead of below it. */
  upright: boolean;
  colour: string;
  element: Element;
  /** The parts of the stroke that nothing covers; absent where all of it is seen. */
  seen?: Box[];
}

export interface Line {
  box: Box;
  /** What an ellipsis leaves of it. */
  room?: Room | undefined;
  pieces: Piece[];
}

export interface Measured {
  frame: Frame;
  z: number;
  sticky: boolean;
  opacity: number;
  turn: Linear;
  /** Where the layer's corner lies, in the coordinates of the frame; on the screen's own pixels when it was measured. */
  corner: Point;
  /** Bounds of the block's element when it was measured, against the frame. */
  bounds: Box;
  /** What saved passages lie on; absent where there are none. */
  ground?: Ground | undefined;
  lines: Line[];
}

/** Below this nobody can read the text. */
const FAINTEST = 0.1;

/**
 * A generator, so that long blocks can be read a little at a time: whoever drives it may stop after any step, and has
 * `contexts` and `origins` renewed when it goes on later. Returns undefined where nothing is to be seen.
 */
export function* measure(
  block: FlowBlock,
  units: readonly Unit[],
  contexts: Contexts,
  origins: Origins,
): Generator<void, Measured | undefined> {
  const context = contexts.of(block.element);
  if (!isSeen(block.element, context) || !context.turn) return undefined;
  const turn = isStraight(context.turn) ? STRAIGHT : context.turn;
  const frame = context.flow;
  const bounds = origins.boxIn(frame, block.element.getBoundingClientRect());
  const corner = { x: snap(bounds.x), y: snap(bounds.y) };
  const toLayer = (rect: Box): Box | undefined => {
    const there = origins.boxIn(frame, rect);
    return turn === STRAIGHT
      ? { ...there, x: there.x - corner.x, y: there.y - corner.y }
      : unturn(there, corner, turn);
  };

  const lines: Line[] = [];
  for (const { node, from, to } of wholeNodes(block)) {
    for (const rect of rectsOf(node, from, to)) {
      const box = toLayer(rect);
      if (box) addToLines(lines, box);
    }
    yield;
  }
  const { cutter } = context;
  const view = cutter && toLayer(origins.viewOf(cutter.element));
  if (cutter && view && turn === STRAIGHT) {
    const rooms = roomsOf(
      cutter,
      view,
      lines.map(({ box }) => box),
    );
    lines.forEach((line, at) => {
      line.room = rooms[at];
    });
  }
  for (const unit of units) {
    for (const piece of piecesOf(block, unit, contexts, toLayer, lines))
      lineOf(lines, piece.text)?.pieces.push(piece);
    yield;
  }
  const { z, sticky, opacity } = context;
  const isWashed = units.some(({ wash }) => wash !== undefined);
  const ground = isWashed ? groundOf(block.element, contexts) : undefined;
  return { frame, z, sticky, opacity, turn, corner, bounds, ground, lines };
}

/** A place of the layer in the coordinates of its frame, and back. */
export function outOf({ corner, turn }: Measured, { x, y }: Point): Point {
  return { x: corner.x + turn.a * x + turn.c * y, y: corner.y + turn.b * x + turn.d * y };
}

export function into({ corner, turn }: Measured, { x, y }: Point): Point {
  const dx = x - corner.x;
  const dy = y - corner.y;
  const area = turn.a * turn.d - turn.b * turn.c;
  return { x: (turn.d * dx - turn.c * dy) / area, y: (turn.a * dy - turn.b * dx) / area };
}

function isSeen(element: Element, context: Context): boolean {
  return (
    !context.hidden &&
    context.opacity >= FAINTEST &&
    element.checkVisibility({ visibilityProperty: false, contentVisibilityAuto: true })
  );
}

/** Each text node of the block once, from the first to the last of its characters that belong to it. */
function wholeNodes(block: FlowBlock): { node: Text; from: number; to: number }[] {
  const nodes: { node: Text; from: number; to: number }[] = [];
  for (const { node, offset, length } of block.runs) {
    const last = nodes.at(-1);
    if (last?.node === node) last.to = offset + length;
    else nodes.push({ node, from: offset, to: offset + length });
  }
  return nodes;
}

function* piecesOf(
  block: FlowBlock,
  unit: Unit,
  contexts: Contexts,
  toLayer: (rect: Box) => Box | undefined,
  lines: readonly Line[],
): Generator<Piece> {
  for (const { node, from, to } of nodeSpans(block, unit)) {
    const element = node.parentElement;
    if (!element || !stillHolds(block, unit, node, from, to)) continue;
    const { style, turn, hidden, opacity } = contexts.of(element);
    if (!style || !turn || hidden || opacity < FAINTEST || style.visibility !== 'visible') continue;
    const colour = colourOf(style);
    if (!colour) continue;
    const upright = style.writingMode !== 'horizontal-tb';
    for (const rect of rectsOf(node, from, to)) {
      const whole = toLayer(rect);
      const text = whole && shortened(whole, lineOf(lines, whole)?.room, node, from, to, toLayer);
      if (text)
        yield {
          unit,
          text,
          stroke: unit.wash === undefined ? strokeOf(text, style, upright) : text,
          upright,
          colour,
          element,
        };
    }
  }
}

/** The part of a word that stands before the ellipsis; undefined: none. */
function shortened(
  text: Box,
  room: Room | undefined,
  node: Text,
  from: number,
  to: number,
  toLayer: (rect: Box) => Box | undefined,
): Box | undefined {
  if (!room || isInside(text, room)) return text;
  const part = (end: number) => rectsOf(node, from, end).map(toLayer).at(-1);
  const count = unitsThatFit(from, to, (end) => {
    const box = end > from ? part(end) : undefined;
    return end === from || (box !== undefined && isInside(box, room));
  });
  return count > 0 ? part(from + count) : undefined;
}

function isInside({ x, width }: Box, { left, right }: Room): boolean {
  return x >= left - 0.05 && x + width <= right + 0.05;
}

function strokeOf(text: Box, style: CSSStyleDeclaration, upright: boolean): Box {
  if (upright) return { x: snap(text.x), y: text.y, width: thickness(), height: text.height };
  const { above, em } = fontBoxOf(style);
  return { x: text.x, y: strokeTop(text, above, em), width: text.width, height: thickness() };
}

/** Does the node still say what the block says? Until the block is read again its offsets may point elsewhere. */
function stillHolds(block: FlowBlock, unit: Span, node: Text, from: number, to: number): boolean {
  const run = block.runs.find(
    (run) => run.node === node && run.offset <= from && from < run.offset + run.length,
  );
  if (!run || !node.isConnected) return false;
  const at = run.at + from - run.offset;
  return at >= unit.from && node.data.slice(from, to) === block.text.slice(at, at + to - from);
}

function colourOf(style: CSSStyleDeclaration): string | undefined {
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (!isClear(fill)) return fill;
  // Text filled with a picture is seen although it has no colour of its own.
  const clip = style.getPropertyValue('background-clip') || style.getPropertyValue('-webkit-background-clip');
  if (!/text/.test(clip)) return undefined;
  return isClear(style.color) ? 'gray' : style.color;
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

let range: Range | undefined;

/** Viewport rectangles of a part of a text node, those without room left out. */
export function rectsOf(node: Text, from: number, to: number): DOMRect[] {
  if (to > node.length) return [];
  range ??= document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const rects = Array.from(range.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
  // A range that stays in the text would make every change of it dearer.
  range.setStart(document, 0);
  range.collapse(true);
  return rects;
}

/** Text comes in the order it is read, so a box continues the last line or starts a new one. */
function addToLines(lines: Line[], box: Box): void {
  const line = lines.at(-1);
  if (line && standsOn(line.box, box)) line.box = union(line.box, box);
  else lines.push({ box, pieces: [] });
}

function standsOn(line: Box, box: Box): boolean {
  const shared = Math.min(line.y + line.height, box.y + box.height) - Math.max(line.y, box.y);
  const gap = Math.max(box.x - (line.x + line.width), line.x - (box.x + box.width));
  return shared > 0.5 * Math.min(line.height, box.height) && gap < line.height;
}

function lineOf(lines: readonly Line[], box: Box): Line | undefined {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return lines.find(
    (line) =>
      x >= line.box.x - 1 &&
      x <= line.box.x + line.box.width + 1 &&
      y >= line.box.y - 1 &&
      y <= line.box.y + line.box.height + 1,
  );
}
