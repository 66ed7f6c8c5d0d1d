/** Compares three pictures of the same view: with the painter, with nothing, and with the browser's own drawing. */
import { PNG } from 'pngjs';
import type { NativeBox } from '../injected/judged';

export interface Verdict {
  /** Boxes that the browser itself shows. */
  boxes: number;
  /** Of these: less than 60 % underlined along their length. */
  missed: NativeBox[];
  /** The painter's pixels outside every box of the browser's own drawing. */
  stray: { x: number; y: number }[];
}

/** How much of a box must be underlined, and how much of it must be shown at the underline's height to count. */
const ENOUGH = 0.6;
const SHOWN = 0.6;
/** Edges are drawn softly: so many pixels beside the browser's own do not count as stray. */
const EDGE = 1;

type Mask = { at(x: number, y: number): boolean; width: number; height: number };

/** `scale`: device pixels for each CSS pixel. */
export function judgePixels(
  painted: Buffer,
  nothing: Buffer,
  native: Buffer,
  boxes: readonly NativeBox[],
  scale = 1,
): Verdict {
  const [withPainter, plain, withNative] = [painted, nothing, native].map((png) => PNG.sync.read(png));
  if (!withPainter || !plain || !withNative) throw new Error('Three pictures are needed.');
  const ours = towards(withPainter, plain, [255, 0, 255], 25);
  const theirs = towards(withNative, plain, [0, 200, 0], 25);
  const stray: { x: number; y: number }[] = [];
  for (let y = 0; y < ours.height; y += 1) {
    for (let x = 0; x < ours.width; x += 1) {
      if (ours.at(x, y) && !near(theirs, x, y)) stray.push({ x, y });
    }
  }
  const shown = boxes
    .map((box) => ({ box, share: underlined(scaled(box, scale), ours, theirs) }))
    .filter(({ share }) => share !== undefined);
  return {
    boxes: shown.length,
    missed: shown.filter(({ share }) => share !== undefined && share < ENOUGH).map(({ box }) => box),
    stray,
  };
}

/** Share of the box's length that is underlined; undefined where the browser shows too little of it. */
function underlined(box: NativeBox, ours: Mask, theirs: Mask): number | undefined {
  const length = box.vertical ? box.height : box.width;
  const depth = box.vertical ? box.width : box.height;
  const start = Math.ceil(box.vertical ? box.y : box.x);
  const end = Math.floor((box.vertical ? box.y : box.x) + length);
  const side = box.vertical ? box.x : box.y;
  // Where the line lies: at the lower edge, or at the left one of a vertical line of text.
  const band = box.vertical ? [side, side + 0.3 * depth] : [side + 0.7 * depth, side + depth];
  let seen = 0;
  let drawn = 0;
  for (let along = start; along < end; along += 1) {
    const pixel = (mask: Mask, across: number) =>
      box.vertical ? mask.at(across, along) : mask.at(along, across);
    if (count(band, (across) => pixel(theirs, across)) < SHOWN) continue;
    seen += 1;
    if (count([side - 1, side + depth + 1], (across) => pixel(ours, across)) > 0) drawn += 1;
  }
  return seen >= 4 ? drawn / seen : undefined;
}

/** Share of whole pixels between two places for which the test holds. */
function count([from = 0, to = 0]: readonly number[], test: (at: number) => boolean): number {
  let all = 0;
  let held = 0;
  for (let at = Math.ceil(from); at < Math.floor(to); at += 1) {
    all += 1;
    if (test(at)) held += 1;
  }
  return all === 0 ? 0 : held / all;
}

function near(mask: Mask, x: number, y: number): boolean {
  for (let dy = -EDGE; dy <= EDGE; dy += 1) {
    for (let dx = -EDGE; dx <= EDGE; dx += 1) if (mask.at(x + dx, y + dy)) return true;
  }
  return false;
}

/** Pixels that differ from the plain picture and lie nearer to the colour than before. */
function towards(picture: PNG, plain: PNG, colour: readonly number[], least: number): Mask {
  const { width, height } = plain;
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < mask.length; at += 1) {
    let change = 0;
    let nearer = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const before = plain.data[4 * at + channel] ?? 0;
      const after = picture.data[4 * at + channel] ?? 0;
      const wanted = colour[channel] ?? 0;
      change += Math.abs(after - before);
      nearer += Math.abs(before - wanted) - Math.abs(after - wanted);
    }
    if (change >= least && nearer > 0.5 * change) mask[at] = 1;
  }
  return {
    width,
    height,
    at: (x, y) => x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x] === 1,
  };
}

function scaled(box: NativeBox, scale: number): NativeBox {
  return {
    ...box,
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
