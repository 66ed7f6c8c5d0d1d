/** Decides, from the Unicode tables of the engine it runs on, what each UTF-16 unit is to the matcher. */
import { MANY, Unit } from '../../lib/core/text/units';

export interface Classified {
  kind: number;
  /** The folded units; empty for what is no letter. */
  folded: string;
}

const LITERAL: [number, string][] = [
  [Unit.lineBreak, '\n\r\v\u0085\u2028'],
  [Unit.paragraph, '\f\u2029'],
  // The underscore and the middle dots of transliterated names join like hyphens.
  [Unit.hyphen, '-_\u058a\u05be\u2010\u2011\u2012\u2013\u2043\u2212\ufe58\ufe63\uff0d\uff3f·•‧・･゠＝'],
  [Unit.apostrophe, "'`´‘’‛′ʹʻʼʽʾʿˈ׳՚\uff07\uff40\ua78b\ua78c"],
  [Unit.dot, '.․．'],
  [Unit.quote, '"“”„‟″״＂'],
  [Unit.at, '@＠'],
  [Unit.voicing, '\u3099\u309a\uff9e\uff9f'],
  // The Arabic stretching sign.
  [Unit.mark, '\u0640'],
];

/** Letters that Unicode does not take apart, and letters that one name is written with in turn. */
const ALIKE: Record<string, string> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', œ: 'oe', æ: 'ae', ß: 'ss' },
  ...{ ŧ: 't', ə: 'e', ɛ: 'e', ɔ: 'o', ɖ: 'd', ɓ: 'b', ɗ: 'd', ƙ: 'k', ĸ: 'k', ƴ: 'y', ς: 'σ', ґ: 'г' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه' },
  ...{ װ: 'וו', ױ: 'וי', ײ: 'יי' },
};

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u3164]|\u17b4|\u17b5/u;
const FOLDED_AWAY =
  /[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]|[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/u;
const NO_SPACES = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const KANA = /[\p{sc=Katakana}\p{sc=Hiragana}ーｰ]/u;
/** Superscript and subscript figures are footnotes, not parts of a word. */
const WORDLY = /[\p{L}\p{Nd}\p{Nl}]/u;

export function classify(unit: number): Classified {
  if (unit >= 0xd800 && unit < 0xdc00) return { kind: Unit.high, folded: '' };
  const char = String.fromCharCode(unit);
  const literal = LITERAL.find(([, units]) => units.includes(char));
  if (literal) return { kind: literal[0], folded: '' };
  if (unit >= 0xac00 && unit <= 0xd7a3) return { kind: Unit.hangulSyllable, folded: char };
  if (INVISIBLE.test(char)) return { kind: Unit.invisible, folded: '' };
  if (/\p{M}/u.test(char)) return classifyMark(char);
  if (/[\p{Zs}\t]/u.test(char)) return { kind: Unit.space, folded: '' };
  const folded = WORDLY.test(char) ? foldLetter(char) : '';
  return folded === '' ? classifySign(char) : { kind: classifyLetter(folded), folded };
}

function classifySign(char: string): Classified {
  const plain = char.normalize('NFKC');
  return { kind: Unit.symbol, folded: plain.length === 1 ? plain : char };
}

function classifyMark(char: string): Classified {
  if (NO_SPACES.test(char)) return { kind: Unit.singleMark, folded: char };
  return FOLDED_AWAY.test(char) ? { kind: Unit.mark, folded: '' } : { kind: Unit.wordMark, folded: char };
}

function classifyLetter(folded: string): number {
  if (/^\p{sc=Latin}/u.test(folded)) return Unit.letter;
  if (/^\p{Nd}/u.test(folded)) return Unit.digit;
  if (/^\p{sc=Cyrillic}/u.test(folded)) return Unit.cyrillic;
  if (/^\p{sc=Hebrew}/u.test(folded)) return Unit.hebrew;
  if (/^\p{sc=Arabic}/u.test(folded)) return Unit.arabic;
  if (/^\p{sc=Hangul}/u.test(folded)) return Unit.hangul;
  if (/^[\p{sc=Katakana}ー]/u.test(folded)) return Unit.katakana;
  if (/^[\p{sc=Han}\p{sc=Hiragana}]/u.test(folded) || NO_SPACES.test(folded)) return Unit.single;
  return Unit.letter;
}

/** Lower case, compatibility forms and diacritics gone; kana keep their voicing. */
function foldLetter(char: string): string {
  const shape = KANA.test(char) ? 'NFKC' : 'NFKD';
  let folded = '';
  for (const part of char.normalize(shape).toLowerCase().normalize(shape)) {
    if (/\p{Nd}/u.test(part)) folded += digitOf(part);
    else if (/\p{L}/u.test(part)) folded += ALIKE[part] ?? part;
    else if (/\p{M}/u.test(part)) folded += classifyMark(part).folded;
  }
  return folded;
}

/** Decimal digits of every script stand in runs of ten that begin with the zero. */
function digitOf(char: string): string {
  const here = char.codePointAt(0) ?? 0;
  let zero = here;
  while (here - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(here - zero);
}

/** What to add to the unit, modulo 65,536, for its fold. */
export function shiftOf(unit: number, { folded }: Classified): number {
  if (folded === '') return 0;
  return ((folded.length > 1 ? MANY : folded.charCodeAt(0)) - unit) & 0xffff;
}
