/** Compares three pictures of the same view: with the painter, with nothing, and with the browser's own drawing. */
import { PNG } from 'pngjs';
import { NATIVE, type NativeBox } from '../injected/judged';

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
const SHOWN = 0.9;
/** Edges are drawn softly: so many pixels beside the browser's own do not count as stray. */
const EDGE = 1;
/** Smaller changes of a pixel are noise; colours nearer than this are the same. */
const LEAST = 20;
const ALIKE = 24;
/** The painter's colour under test. */
const INK = [255, 0, 255];

interface Mask {
  at(x: number, y: number): boolean;
  width: number;
  height: number;
}

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
  const ours = ink(withPainter, plain);
  const theirs = changes(withNative, plain);
  const stray: Verdict['stray'] = [];
  for (let y = 0; y < ours.height; y += 1) {
    for (let x = 0; x < ours.width; x += 1) {
      if (ours.at(x, y) && !near(theirs, x, y)) stray.push({ x, y });
    }
  }
  const shown = boxes
    .map((box) => ({
      box,
      share: underlined(scaled(box, scale), ours, drawnAs(withNative, plain, box.colour)),
    }))
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

/** Pixels that went the way from the plain picture to the painter's colour, however faint. */
function ink(picture: PNG, plain: PNG): Mask {
  return maskOf(plain, (at) => {
    const before = channels(plain, at);
    const change = channels(picture, at).map((value, channel) => value - (before[channel] ?? 0));
    const wanted = INK.map((value, channel) => value - (before[channel] ?? 0));
    const product = wanted.reduce((sum, value, channel) => sum + value * (change[channel] ?? 0), 0);
    const length = Math.hypot(...change);
    return length >= LEAST && product > 0.5 * length * Math.hypot(...wanted);
  });
}

/** Pixels that differ at all. */
function changes(picture: PNG, plain: PNG): Mask {
  return maskOf(plain, (at) => distance(channels(picture, at), channels(plain, at)) >= LEAST);
}

/** Pixels that are drawn in this colour, or changed in a way that fits none: something half clear lies over them. */
function drawnAs(picture: PNG, plain: PNG, colour: number): Mask {
  const mine = NATIVE[colour] ?? [];
  return maskOf(plain, (at) => {
    const now = channels(picture, at);
    if (distance(now, channels(plain, at)) < LEAST) return false;
    return distance(now, mine) < ALIKE || NATIVE.every((other) => distance(now, other) >= ALIKE);
  });
}

function channels(picture: PNG, at: number): number[] {
  return [0, 1, 2].map((channel) => picture.data[4 * at + channel] ?? 0);
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, channel) => value - (other[channel] ?? 0)));
}

function maskOf({ width, height }: PNG, test: (at: number) => boolean): Mask {
  return {
    width,
    height,
    at: (x, y) => x >= 0 && y >= 0 && x < width && y < height && test(y * width + x),
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
