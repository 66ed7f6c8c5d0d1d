/**
 * JSON read from a file of somebody: where it is broken, and what of a file that was cut off is whole. Only what is
 * needed to say so is looked at by a second reader; sound files go through the browser's own.
 */
import { findNodeAtLocation, type Node, parseTree, visit } from 'jsonc-parser';

export interface Place {
  /** Both from 1; the column in UTF-16 units. */
  line: number;
  column: number;
}

export type JsonRead =
  | { kind: 'whole'; value: unknown }
  | { kind: 'empty' }
  /** It ends too early. `rescued`: what stands whole before that, with so many records. */
  | { kind: 'cut-off'; at: Place; rescued: { value: unknown; records: number } | undefined }
  | { kind: 'malformed'; at: Place; near: string };

export function readJson(text: string): JsonRead {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'whole', value: JSON.parse(text) };
  } catch {
    // The browsers' own sentences differ, and not all name the place.
    return broken(text);
  }
}

const SHOWN = 40;

function broken(text: string): JsonRead {
  const found = firstError(text);
  const end = text.trimEnd().length;
  const at = placeOf(text, Math.min(found.from, end));
  if (found.to < end || isNoWord(text.slice(found.from, end)))
    return { kind: 'malformed', at, near: text.slice(found.from, found.from + SHOWN) };
  const { cut, closing, records } = found;
  const rescued = records > 0 ? { value: JSON.parse(text.slice(0, cut) + closing), records } : undefined;
  return { kind: 'cut-off', at: placeOf(text, end), rescued };
}

/** A word that is not the beginning of one that JSON knows: no end that was cut off. */
function isNoWord(last: string): boolean {
  return /^[a-z]/i.test(last) && !['true', 'false', 'null'].some((word) => word.startsWith(last));
}

interface Found {
  /** Where the error is, in UTF-16 units. */
  from: number;
  to: number;
  /** Behind the last record that is whole, what would close the file there, and how many there are. */
  cut: number;
  closing: string;
  records: number;
}

class Stop extends Error {}

/** A record is an object that stands in an outermost list. */
function firstError(text: string): Found {
  const open: ('{' | '[')[] = [];
  const found: Found = { from: text.length, to: text.length, cut: 0, closing: '', records: 0 };
  const close = (offset: number, length: number) => {
    open.pop();
    // The end of the text ends an object too, for this reader.
    if (text[offset] !== '}') return;
    if (open.at(-1) !== '[' || open.indexOf('[') !== open.length - 1) return;
    found.cut = offset + length;
    found.closing = [...open]
      .reverse()
      .map((sign) => (sign === '[' ? ']' : '}'))
      .join('');
    found.records += 1;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: () => void open.push('{'),
        onArrayBegin: () => void open.push('['),
        onObjectEnd: close,
        onArrayEnd: () => void open.pop(),
        onError: (_code, offset, length) => {
          Object.assign(found, { from: offset, to: offset + length });
          throw new Stop();
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return found;
}

export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Says in which line the thing at a path stands ("entities[3].roles[0].start"), as near as it can be told. */
export function lineFinder(text: string): (path: string) => number | undefined {
  let tree: Node | undefined;
  return (path) => {
    tree ??= parseTree(text);
    if (!tree) return undefined;
    const steps = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
      index ? Number(index) : step,
    );
    for (let length = steps.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, steps.slice(0, length));
      if (node) return placeOf(text, node.offset).line;
    }
    return undefined;
  };
}
