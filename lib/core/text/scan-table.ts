/**
 * What each UTF-16 code unit does to the token that is open, in numbers that a loop without branches can work with.
 * Filling is native code or plain arithmetic, so that a start of the background does not feel it.
 */
import { FACTOR, power, roll } from './hash';
import { UNIT_EXPANSIONS, UNIT_RUNS } from './unit-table';
import { shifts, Unit } from './units';

/** Which kind of token is open, one bit each; 0 where none is. A sign is never open after its own unit. */
const Open = { word: 1, hangul: 2, katakana: 4, single: 8, sign: 16, odd: 32 } as const;
const ANY = Open.word | Open.hangul | Open.katakana | Open.single;

/** Bits 0 to 5: the open tokens that go on over the unit. Bits 6 to 11: what it opens where none goes on. */
export const GOES_ON = 0x3f;
export const OPENS_AT = 6;
/** A word goes on over the unit. */
export const WORD_GOES_ON = Open.word;
/** Set where a unit opens anything: it is part of a token. */
export const IS_TOKEN = 1 << 31;
/** One unit of a word that folds to one unit. */
export const IS_PLAIN = 1 << 12;
/** A unit of any token that folds to one unit. */
export const FOLDS_TO_ONE = 1 << 18;
/** A letter of a script whose words ask for a closer look, or half of a character, or a mark that changes a letter. */
export const Seen = {
  letter: 1 << 13,
  hebrew: 1 << 14,
  arabic: 1 << 15,
  hangul: 1 << 16,
  odd: 1 << 17,
} as const;

export const unitInfos = new Int32Array(0x10000);
/** A hash after the unit is the hash before it times this, and more by `unitAdds`: of units in no token by 1 and 0. */
export const unitFactors = new Int32Array(0x10000).fill(FACTOR);
export const unitAdds = new Int32Array(0x10000);

const opens = (what: number, goesOn = 0, seen = 0) => goesOn | (what << OPENS_AT) | IS_TOKEN | seen;
const SIGN = opens(Open.sign);
const WORD = opens(Open.word, Open.word) | IS_PLAIN | FOLDS_TO_ONE;
const HANGUL = opens(Open.hangul, Open.hangul, Seen.hangul);
const ODD = opens(Open.odd, 0, Seen.odd);

const BY_CLASS = new Int32Array(32);
for (const [kinds, info] of [
  [[Unit.symbol, Unit.quote, Unit.at], SIGN],
  [[Unit.invisible, Unit.mark], ANY],
  [[Unit.high, Unit.voicing], ODD],
  [[Unit.letter], WORD | Seen.letter],
  [[Unit.digit, Unit.cyrillic], WORD],
  [[Unit.hebrew], WORD | Seen.hebrew],
  [[Unit.arabic], WORD | Seen.arabic],
  [[Unit.wordMark], opens(Open.word, ANY) | IS_PLAIN | FOLDS_TO_ONE],
  [[Unit.hangul, Unit.hangulSyllable], HANGUL],
  [[Unit.katakana], opens(Open.katakana, Open.katakana) | FOLDS_TO_ONE],
  [[Unit.single], opens(Open.single) | FOLDS_TO_ONE],
  [[Unit.singleMark], opens(Open.single, ANY) | FOLDS_TO_ONE],
] as const) {
  for (const kind of kinds) BY_CLASS[kind] = info;
}

unitInfos.fill(SIGN);
for (let unit = 0; unit < 0x10000; unit++) unitAdds[unit] = (unit + (shifts[unit] as number)) & 0xffff;
for (let at = 0, unit = 0; at < UNIT_RUNS.length; at += 4) {
  unit += UNIT_RUNS[at] as number;
  const end = unit + (UNIT_RUNS[at + 1] as number);
  const kind = UNIT_RUNS[at + 2] as number;
  const info = BY_CLASS[kind] as number;
  unitInfos.fill(info, unit, end);
  if ((info & IS_TOKEN) === 0) {
    unitFactors.fill(1, unit, end);
    unitAdds.fill(0, unit, end);
  } else if (kind === Unit.quote) unitAdds.fill(0x22, unit, end);
  unit = end;
}
unitInfos.fill(ODD, 0xd800, 0xe000);

for (const pair of UNIT_EXPANSIONS.split(' ')) {
  const unit = pair.charCodeAt(0);
  const info = unitInfos[unit] as number;
  if (info === SIGN || (info & IS_TOKEN) === 0) continue;
  unitInfos[unit] = info & ~(IS_PLAIN | FOLDS_TO_ONE);
  unitFactors[unit] = power(pair.length - 1);
  unitAdds[unit] = roll(0, pair.slice(1));
}

// Hangul syllables fold to their letters.
const PAIR = power(2);
const TRIPLE = power(3);
for (let unit = 0xac00, at = 0; at < 399; at++) {
  const pair = Math.imul(0x1100 + Math.floor(at / 21), FACTOR) + 0x1161 + (at % 21);
  unitAdds[unit] = pair;
  unitFactors[unit++] = PAIR;
  for (let end = 0x11a8; end < 0x11c3; end++) {
    unitAdds[unit] = Math.imul(pair, FACTOR) + end;
    unitFactors[unit++] = TRIPLE;
  }
}
