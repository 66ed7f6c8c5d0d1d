/**
 * A text without what typesetting may change: white space is one space, quotes and dashes are the plain ones, hyphenation
 * and invisible marks are gone, letters are composed. With an exact map back, because passages are places in the text.
 */
import type { Span } from '../model/span';

export interface PlainText {
  readonly plain: string;
  /** The same in small letters, unit for unit. */
  readonly small: string;
  /** The stretch of the text that a stretch of `plain`, not an empty one, stands for. */
  rawSpan(span: Span): Span;
  /** Where an offset of the text stands in `plain`. */
  plainOffset(raw: number): number;
}

const SINGLE = '‘’‚‛ʼʹ′`´׳＇';
const DOUBLE = '“”„‟″״«»＂';
const DASHES = '‐‑‒–—―−﹣－';
/** Soft hyphen, zero width, bidi marks, tatweel, variation selectors. */
const INVISIBLE =
  '\\u00ad\\u0640\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufe00-\\ufe0f';
const WHITE = '\\s\\u0085';
const SPECIAL = new RegExp(
  `[${WHITE}][${WHITE}${INVISIBLE}]*|[${SINGLE}${DOUBLE}${DASHES}…\\ufb00-\\ufb06]|[${INVISIBLE}]+|\\P{M}\\p{M}+`,
  'gu',
);
const IS_WHITE = new RegExp(`^[${WHITE}]`);
const IS_GONE = new RegExp(`^[${INVISIBLE}]`);

export function plainText(text: string): PlainText {
  // Where pieces begin whose length differs from that of what they became, and where the text goes on after them.
  const rawAt = [0];
  const plainAt = [0];
  let shift = 0;
  const plain = text.replace(SPECIAL, (piece, at: number) => {
    const spelled = spell(piece);
    if (spelled.length !== piece.length) {
      rawAt.push(at, at + piece.length);
      plainAt.push(at + shift, at + shift + spelled.length);
      shift += spelled.length - piece.length;
    }
    return spelled;
  });
  /** Odd numbers are pieces of another length; even ones go unit for unit. */
  const isPiece = (segment: number): boolean => segment % 2 === 1;
  return {
    plain,
    small: inSmallLetters(plain),
    rawSpan({ from, to }) {
      const first = lastUpTo(plainAt, from);
      const last = lastUpTo(plainAt, to - 1);
      return {
        from: num(rawAt, first) + (isPiece(first) ? 0 : from - num(plainAt, first)),
        to: isPiece(last) ? num(rawAt, last + 1) : num(rawAt, last) + to - num(plainAt, last),
      };
    },
    plainOffset(raw) {
      const segment = lastUpTo(rawAt, raw);
      return num(plainAt, segment) + (isPiece(segment) ? 0 : raw - num(rawAt, segment));
    },
  };
}

function spell(piece: string): string {
  if (IS_WHITE.test(piece)) return ' ';
  if (IS_GONE.test(piece)) return '';
  if (piece.length > 1) return piece.normalize('NFC');
  if (SINGLE.includes(piece)) return "'";
  if (DOUBLE.includes(piece)) return '"';
  if (DASHES.includes(piece)) return '-';
  return piece === '…' ? '...' : piece.normalize('NFKC');
}

function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (char) => {
    const one = char.toLowerCase();
    return one.length === char.length ? one : char;
  }).join('');
}

/** The last place of a rising list that holds no more than `value`. */
function lastUpTo(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (num(list, middle) <= value) low = middle;
    else high = middle;
  }
  return low;
}

function num(list: readonly number[], at: number): number {
  return list[at] ?? 0;
}
