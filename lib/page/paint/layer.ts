/**
 * A layer of one block: a clear box over each line of its text, known names or not, with the strokes as its background.
 * What a page can find out about boxes above its text is the same for every word. Marks have one, saved passages another,
 * which mixes with the page.
 */
import { type Box, union } from './box';
import type { Ground } from './ground';
import { backgroundOf, type Look, type Stroke, snap } from './ink';
import type { Line, Measured, Piece } from './measure';
import { STRAIGHT } from './style';

export interface Mark {
  key: string;
  from: number;
  to: number;
  look: Look;
  /** A CSS colour; otherwise the text's own. */
  colour?: string | undefined;
  /** Not to be seen until it is pointed at. */
  quiet?: boolean | undefined;
}

/** A saved passage, as it lies over the text of a block. */
export interface Wash {
  key: string;
  from: number;
  to: number;
  /** CSS colours, for what it lies on. */
  colour: Record<Ground, string>;
}

const LAYER = 'position:absolute;left:0;top:0;width:0;height:0;transform-origin:0 0;';

/** What is drawn of a line. */
export type StrokesOf = (line: Line) => Stroke[];

export class Layer {
  readonly element: HTMLElement = document.createElement('div');
  #lines: HTMLElement[] = [];

  constructor() {
    this.element.style.cssText = LAYER;
  }

  /** Draws everything anew. Lines are new elements each time: an element that moves within the view counts as a layout shift of the page. */
  draw(measured: Measured, strokesOf: StrokesOf): void {
    this.place(measured);
    this.#lines = measured.lines.map((line) => {
      const { x, y, width, height } = grown(line.box);
      const element = document.createElement('div');
      element.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      return element;
    });
    this.ink(measured, strokesOf);
    this.element.replaceChildren(...this.#lines);
  }

  /** Changes only how strokes look and how far they are seen. */
  ink(measured: Measured, strokesOf: StrokesOf): void {
    measured.lines.forEach((line, at) => {
      const element = this.#lines[at];
      if (element) element.style.background = backgroundOf(strokesOf(line), grown(line.box));
    });
  }

  place({ corner, turn, opacity }: Measured): void {
    const { a, b, c, d } = turn;
    this.element.style.transform =
      turn === STRAIGHT
        ? `translate(${snap(corner.x)}px,${snap(corner.y)}px)`
        : `matrix(${a},${b},${c},${d},${corner.x},${corner.y})`;
    this.element.style.opacity = opacity < 1 ? String(opacity) : '';
  }

  show(visible: boolean): void {
    this.element.style.visibility = visible ? '' : 'hidden';
  }
}

/** One stroke for each mark and line where nothing lies between its words, one for each word otherwise. */
export function strokesOf(line: Line, marks: readonly Mark[], pointed: string | null): Stroke[] {
  const strokes: Stroke[] = [];
  let last: Piece | undefined;
  for (const piece of line.pieces) {
    if (piece.unit.wash !== undefined) continue;
    const previous = strokes.at(-1);
    const mark = piece.unit.mark === undefined ? undefined : marks[piece.unit.mark];
    if (mark && previous && last && last.unit.mark === piece.unit.mark && isWhole(last) && isWhole(piece)) {
      if (Math.abs(previous.y - piece.stroke.y) <= 1 && !piece.upright) {
        Object.assign(previous, union(previous, { ...piece.stroke, y: previous.y }));
        last = piece;
        continue;
      }
    }
    for (const part of piece.seen ?? [piece.stroke]) {
      strokes.push({
        ...part,
        look: mark?.look ?? 'sure',
        colour: mark && (!mark.quiet || mark.key === pointed) ? (mark.colour ?? piece.colour) : undefined,
        pointed: mark !== undefined && mark.key === pointed,
        upright: piece.upright,
      });
    }
    last = piece;
  }
  return strokes;
}

/** One box for each line of a passage, though it stands in several text nodes: washes that overlap would be darker. */
export function washesOf(line: Line, washes: readonly Wash[], ground: Ground): Stroke[] {
  const strokes: Stroke[] = [];
  for (const [at, { colour }] of washes.entries()) {
    const pieces = line.pieces.filter(({ unit }) => unit.wash === at);
    const parts = pieces.flatMap((piece) => piece.seen ?? [piece.stroke]);
    const boxes = pieces.every(isWhole) ? joined(parts) : parts;
    strokes.push(
      ...boxes.map((box) => ({
        ...box,
        look: 'passage' as const,
        colour: colour[ground],
        pointed: false,
        upright: false,
      })),
    );
  }
  return strokes;
}

/** Boxes that touch become one; a gap in the middle of the line stays. */
function joined(boxes: readonly Box[]): Box[] {
  const result: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const last = result.at(-1);
    if (last && box.x - (last.x + last.width) <= 1) Object.assign(last, union(last, box));
    else result.push({ ...box });
  }
  return result;
}

function isWhole(piece: Piece): boolean {
  return piece.seen === undefined;
}

/** The box on the grid of the screen's own pixels, none of the text left out. */
function grown({ x, y, width, height }: Box): Box {
  const left = snap(x - 0.5 / devicePixelRatio);
  const top = snap(y - 0.5 / devicePixelRatio);
  return {
    x: left,
    y: top,
    width: snap(x + width + 0.5 / devicePixelRatio) - left,
    height: snap(y + height + 0.5 / devicePixelRatio) - top,
  };
}
