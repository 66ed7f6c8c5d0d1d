/** The columns of the plain tokenizer, which keeps the folded units themselves. */

/** Only the first `count` rows count; the columns are reused from text to text. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets in the text, combining marks of the last letter included. */
  from: Int32Array;
  to: Int32Array;
  /** Where the folded units of the token stand in `units`. */
  foldFrom: Int32Array;
  foldTo: Int32Array;
  /** The class of the token's first unit (`Unit`). */
  kind: Uint8Array;
  gap: Uint8Array;
  touch: Uint8Array;
  units: Uint16Array;
}

export function newTokens(): Tokens {
  return { count: 0, ...columns(256), units: new Uint16Array(2048) };
}

/** Makes room for a text of `length` units: it has no more tokens than that, and no fold is longer than 18 units. */
export function makeRoom(tokens: Tokens, rows: number, units: number): void {
  if (rows > tokens.from.length) {
    const old = { ...tokens };
    Object.assign(tokens, columns(rows * 2));
    tokens.from.set(old.from);
    tokens.to.set(old.to);
    tokens.foldFrom.set(old.foldFrom);
    tokens.foldTo.set(old.foldTo);
    tokens.kind.set(old.kind);
    tokens.gap.set(old.gap);
    tokens.touch.set(old.touch);
  }
  if (units > tokens.units.length) {
    const old = tokens.units;
    tokens.units = new Uint16Array(units * 2);
    tokens.units.set(old);
  }
}

/** The folded text of a token, without its first `skip` and last `drop` units. */
export function foldedToken(tokens: Tokens, at: number, skip = 0, drop = 0): string {
  const end = (tokens.foldTo[at] ?? 0) - drop;
  let text = '';
  for (let unit = (tokens.foldFrom[at] ?? 0) + skip; unit < end; unit++) {
    text += String.fromCharCode(tokens.units[unit] ?? 0);
  }
  return text;
}

function columns(rows: number) {
  return {
    from: new Int32Array(rows),
    to: new Int32Array(rows),
    foldFrom: new Int32Array(rows),
    foldTo: new Int32Array(rows),
    kind: new Uint8Array(rows),
    gap: new Uint8Array(rows),
    touch: new Uint8Array(rows),
  };
}
