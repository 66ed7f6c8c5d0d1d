/** Does what stood next to a passage stand next to a place of the text now? All texts are plain and in small letters. */
import search from 'approx-string-match';
import { plainText } from './plain';

/** How much of the context is compared unit by unit, next to the passage; more where the sentence goes on. */
export const NEAR = 32;
const SENTENCE = 160;
/** Units that it may have grown by. */
const SLACK = 12;
/** Farther context is looked for in pieces of this length, not far from where it stood. */
const PIECE = 64;
const DRIFT = 96;
/** The share of edits in a piece that still counts as found. */
const PIECE_EDITS = 0.25;

/** What stood on one side of a passage, read away from it: the text before it is turned round. */
export interface Side {
  /** All of it, without white space at the passage. Empty at the border of the text, or where nothing was stored. */
  all: string;
  /** How many units of it belong to the sentence, or the line, that the passage's edge stands in. */
  inside: number;
  /** The sentence or line begins, or ends, with the passage. */
  edge: boolean;
}

/** How many units were compared, and how few edits make them alike. */
export interface Extent {
  length: number;
  edits: number;
}

export interface Agreement {
  /** The units next to the passage. */
  near: Extent;
  /** Those of them in the passage's own sentence: they move with it. */
  inside: Extent;
  /** The sentence, or line, began or ended with the passage, and no longer does. */
  broken: boolean;
}

const SENTENCE_END =
  /[\p{L}\p{M}\p{N}"')»”]{2}[.!?…؟]["”’»)\]]*(?=\s+(?:\P{Ll}|$)|$)|[。！？](?=.)|[\n\u2029]/gu;
/** Text after which a sentence or a line begins, and text before which a line ends. */
const BEGINS = /(?:^|[.!?…؟。！？]["”’»)\]]*\s|[\n\u2029])\s*["“‘«„(]*$/u;
const FULL_STOP = /[.!?…؟。！？]["”’»)\]]*$/;
const ENDS = /^\s*(?:[\n\u2029]|$)/;

export function sideBefore(prefix: string): Side {
  let start = 0;
  for (const found of prefix.matchAll(SENTENCE_END)) start = found.index + found[0].length;
  const inside = turned(small(prefix.slice(start))).trimStart().length;
  const all = turned(small(prefix)).trimStart();
  return { all, inside, edge: all !== '' && inside === 0 };
}

export function sideAfter(exact: string, suffix: string): Side {
  const last = exact.slice(-2);
  const [end] = (last + suffix).matchAll(SENTENCE_END);
  const rest = end ? suffix.slice(0, Math.max(0, end.index + end[0].length - last.length)) : suffix;
  const all = small(suffix).trimStart();
  const inside = small(rest).trimStart().length;
  // Where the passage has its full stop itself, the sentence ends with it wherever it stands.
  return { all, inside, edge: all !== '' && inside === 0 && !FULL_STOP.test(exact) };
}

/** `raw` is the text itself before the place. */
export function agreesBefore(side: Side, text: string, from: number, raw: string): Agreement {
  const start = Math.max(0, from - compared(side) - SLACK);
  const broken = side.edge && !BEGINS.test(raw);
  return agreement(side, turned(text.slice(start, from)), start === 0, broken);
}

/** `raw` is the text itself after the place. */
export function agreesAfter(side: Side, text: string, to: number, raw: string): Agreement {
  const end = to + compared(side) + SLACK;
  const broken = side.edge && !ENDS.test(raw);
  return agreement(side, text.slice(to, end), end >= text.length, broken);
}

function compared({ all, inside }: Side): number {
  return Math.min(all.length, Math.max(NEAR, Math.min(inside, SENTENCE)));
}

function agreement(side: Side, text: string, atBorder: boolean, broken: boolean): Agreement {
  const there = text.trimStart();
  // Where the text ends nothing stands that could speak against what was stored.
  const most = atBorder ? there.length : Number.POSITIVE_INFINITY;
  const agrees = (length: number): Agreement => {
    const fewest = edits(side.all.slice(0, length), there.slice(0, length + SLACK));
    const within = Math.min(length, side.inside);
    return {
      near: { length, edits: fewest[length] ?? 0 },
      inside: { length: within, edits: fewest[within] ?? 0 },
      broken,
    };
  };
  const near = agrees(Math.min(compared(side), NEAR, most));
  // Where the units next to it are others already, the rest of the sentence changes nothing.
  const goesOn = near.near.length === NEAR && near.near.edits < NEAR / 2;
  return goesOn ? agrees(Math.min(compared(side), most)) : near;
}

/** For each beginning of `a`, by its length, the fewest edits that make it a beginning of `b`. */
function edits(a: string, b: string): Uint16Array {
  const fewest = new Uint16Array(a.length + 1);
  let row = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
  let next = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let least = i;
    let left = i;
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      const removed = (row[j] ?? 0) + 1;
      left = Math.min(left + 1, replaced, removed);
      next[j] = left;
      if (left < least) least = left;
    }
    fewest[i] = least;
    [row, next] = [next, row];
  }
  return fewest;
}

/** The share of the context beyond `NEAR` that stands about as far before the place; undefined where none was stored. */
export function farBefore(side: Side, text: string, from: number): number | undefined {
  const reach = side.all.length + 2 * DRIFT;
  return far(side, turned(text.slice(Math.max(0, from - reach), from)));
}

export function farAfter(side: Side, text: string, to: number): number | undefined {
  return far(side, text.slice(to, to + side.all.length + 2 * DRIFT));
}

function far({ all }: Side, there: string): number | undefined {
  let pieces = 0;
  let found = 0;
  for (let at = NEAR; at + PIECE <= all.length; at += PIECE) {
    const window = there.slice(Math.max(0, at - DRIFT), at + PIECE + DRIFT);
    pieces++;
    if (search(window, all.slice(at, at + PIECE), PIECE * PIECE_EDITS).length > 0) found++;
  }
  return pieces === 0 ? undefined : found / pieces;
}

function small(text: string): string {
  return plainText(text).small;
}

/** By units, so that turned twice it is itself again. */
export function turned(text: string): string {
  return text.split('').reverse().join('');
}
