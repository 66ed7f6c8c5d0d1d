/** What one look at the letters of a form tells about how else it may be written; most forms need no closer one. */

export interface Shape {
  /** Only letters from A to Z, spaces, dots and hyphens: such forms are written in no other way, and most are such. */
  plain: boolean;
  /** Two capitals in a row, or one of its own before a dot or a space. */
  initials: boolean;
}

/** Of a unit; beyond ASCII anything may be a capital letter. */
const Kind = { sign: 0, gap: 1, small: 2, capital: 3 } as const;
/** Beside the kind: the unit is none of the plain ones. */
const ODD = 4;
const KIND_BITS = 3;

/** The last unit was no letter, a small one, a capital behind no small one, a capital behind one; or there are initials. */
const State = { apart: 0, small: 1, first: 2, later: 3, initials: 4 } as const;
const STATE_BITS = 3;

const kinds = new Uint8Array(128).fill(Kind.sign | ODD);
for (let letter = 0x41; letter <= 0x5a; letter++) {
  kinds[letter] = Kind.capital;
  kinds[letter | 0x20] = Kind.small;
}
kinds[0x20] = Kind.gap;
kinds[0x2e] = Kind.gap;
kinds[0x2d] = Kind.sign;

/** The state after a unit of a kind. */
const after = new Uint8Array(1 << (STATE_BITS + KIND_BITS));
for (const state of Object.values(State)) {
  const isCapital = state === State.first || state === State.later;
  const next = {
    [Kind.sign]: State.apart,
    [Kind.gap]: state === State.first ? State.initials : State.apart,
    [Kind.small]: State.small,
    [Kind.capital]: isCapital ? State.initials : state === State.small ? State.later : State.first,
  };
  for (const kind of Object.values(Kind)) {
    const to = state === State.initials ? state : next[kind];
    after[(state << KIND_BITS) | kind] = to;
    after[(state << KIND_BITS) | kind | ODD] = to;
  }
}

/** A table instead of branches: which letter comes next nobody can guess, the processor least of all. */
export function shapeOf(form: string): Shape {
  let state: number = State.apart;
  let seen = 0;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const kind = unit < 128 ? (kinds[unit] as number) : Kind.capital | ODD;
    state = after[(state << KIND_BITS) | kind] as number;
    seen |= kind;
  }
  return { plain: (seen & ODD) === 0, initials: state === State.initials };
}
