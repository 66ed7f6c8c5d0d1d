/** The tokens of a text, column by column, and what stands between them. */
import { foldSpan } from './fold-span';
import { SECOND_SEED, secondFinish, secondHashOf, secondStep } from './hash';
import { FOLDS_TO_ONE, unitAdds, unitInfos } from './scan-table';

/** What stands before a token, as names see it. */
export const Gap = {
  /** Nothing; or spaces in scripts that need none, or beside a symbol. */
  none: 0,
  /** Spaces with at most one line break, one hyphen, or the dot after an initial or an abbreviation. */
  joint: 1,
  apostrophe: 2,
  dot: 3,
  dotSpace: 4,
  /** A dash with spaces around. */
  dash: 5,
  other: 6,
  /** A blank line or the end of a paragraph: no name goes across. */
  wall: 7,
} as const;

/** How a token touches the one before it. */
export const Touch = {
  apart: 0,
  direct: 1,
  apostrophe: 2,
  dot: 3,
  /** Part of an @handle or an address: no name begins here. */
  handle: 4,
} as const;

/** Only the first `count` rows count; the columns are reused from text to text. */
export interface Tokens {
  text: string;
  count: number;
  /** UTF-16 offsets in the text, combining marks of the last letter included. */
  from: Int32Array;
  to: Int32Array;
  /** The first hash of the folded units (hash.ts). */
  hash: Int32Array;
  /** The class of the token's first unit (`Unit`). */
  kind: Uint8Array;
  gap: Uint8Array;
  touch: Uint8Array;
}

export function newTokens(): Tokens {
  return { text: '', count: 0, ...columns(256) };
}

/** Makes room for `rows` tokens; those that are there stay. */
export function makeRoom(tokens: Tokens, rows: number): void {
  if (rows <= tokens.from.length) return;
  const { from, to, hash, kind, gap, touch } = tokens;
  Object.assign(tokens, columns(rows * 2));
  tokens.from.set(from);
  tokens.to.set(to);
  tokens.hash.set(hash);
  tokens.kind.set(kind);
  tokens.gap.set(gap);
  tokens.touch.set(touch);
}

/** The folded text of a token. */
export function foldedToken({ text, from, to }: Tokens, at: number): string {
  return foldSpan(text, from[at] ?? 0, to[at] ?? 0);
}

/** The folded text of each. */
export function foldedTokens(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, at) => foldedToken(tokens, at));
}

/** The second hash of a token; of most without making their folded text. */
export function secondHashAt(tokens: Tokens, at: number): number {
  const { text } = tokens;
  const end = tokens.to[at] ?? 0;
  let hash = SECOND_SEED;
  for (let offset = tokens.from[at] ?? 0; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (((infos[unit] as number) & foldsToOne) === 0) return secondHashOf(foldedToken(tokens, at));
    hash = secondStep(hash, adds[unit] as number);
  }
  return secondFinish(hash);
}

// Neither imported nor exported by these names: such variables are looked up at each use.
const infos = unitInfos;
const adds = unitAdds;
const foldsToOne = FOLDS_TO_ONE;

function columns(rows: number) {
  return {
    from: new Int32Array(rows),
    to: new Int32Array(rows),
    hash: new Int32Array(rows),
    kind: new Uint8Array(rows),
    gap: new Uint8Array(rows),
    touch: new Uint8Array(rows),
  };
}
