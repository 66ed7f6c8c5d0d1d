/**
 * What every UTF-16 code unit is to the matcher: its class, and the folded unit or units it stands for.
 * Blocks of 256 units are learned from the engine's own Unicode tables when a text first needs them.
 */

/** Classes of units. Everything from `firstToken` on is part of a token. */
export const Unit = {
  unknown: 0,
  /** A boundary, and in a form a token of its own: & / ( , and so on. */
  symbol: 1,
  space: 2,
  lineBreak: 3,
  /** Ends a paragraph: no name goes on after it. */
  paragraph: 4,
  hyphen: 5,
  apostrophe: 6,
  dot: 7,
  /** Double quotes; between Hebrew letters they make an acronym. */
  quote: 8,
  /** Soft hyphen, zero width, bidi marks, variation selectors. */
  invisible: 9,
  /** Diacritics, points and harakat: folded away, but part of the letter before. */
  mark: 10,
  at: 11,
  /** The first half of a surrogate pair. */
  high: 12,
  /** A voiced sound mark: changes the kana before it. */
  voicing: 13,
  firstToken: 16,
  letter: 16,
  digit: 17,
  cyrillic: 18,
  hebrew: 19,
  arabic: 20,
  /** A dependent vowel or the like that is kept: part of the word before. */
  wordMark: 21,
  /** Runs of these are tokens of their own. */
  hangul: 24,
  hangulSyllable: 25,
  katakana: 26,
  /** Scripts without spaces: each character is a token, together with its marks. */
  single: 28,
  singleMark: 29,
} as const;

/** Several folded units: look them up with `expansionOf`. */
export const MANY = 0xffff;

/** The class of each unit; read it through `classOf` unless the block is known to be learned. */
export const classes = new Uint8Array(0x10000);
/** The folded unit of each token unit, or `MANY`. */
export const folds = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === Unit.unknown ? learn(unit) : known;
}

export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/** The class of a character outside the basic plane. */
export function classOfAstral(codePoint: number): number {
  if (codePoint >= 0xe0000 && codePoint < 0xe1000) return Unit.invisible;
  const char = String.fromCodePoint(codePoint);
  if (/\p{sc=Han}/u.test(char)) return Unit.single;
  if (/\p{M}/u.test(char)) return Unit.wordMark;
  return /[\p{L}\p{N}]/u.test(char) ? Unit.letter : Unit.symbol;
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
  [Unit.mark, '\u0640'],
  [Unit.katakana, 'ーｰ'],
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
  /[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]/u;
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/;
const NO_SPACES = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Superscript and subscript figures are footnotes, not parts of a word. */
const WORDLY = /[\p{L}\p{Nd}\p{Nl}]/u;

function learn(unit: number): number {
  const first = unit & 0xff00;
  for (let each = first; each < first + 256; each++) classes[each] = classify(each);
  for (const [kind, units] of LITERAL) {
    for (const char of units) {
      const each = char.charCodeAt(0);
      if ((each & 0xff00) === first) classes[each] = kind;
    }
  }
  return classes[unit] ?? Unit.symbol;
}

/** The class of a unit; notes its fold on the way. */
function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return Unit.high;
  if (unit >= 0xac00 && unit <= 0xd7a3) return Unit.hangulSyllable;
  folds[unit] = unit;
  if ((unit >= 0x3400 && unit < 0x4dc0) || (unit >= 0x4e00 && unit < 0xa000)) return Unit.single;
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return Unit.invisible;
  if (/\p{M}/u.test(char)) return classifyMark(char);
  if (/[\p{Zs}\t]/u.test(char)) return Unit.space;
  if (!WORDLY.test(char)) return Unit.symbol;
  const folded = foldLetter(char);
  if (folded === '') return Unit.symbol;
  if (folded.length > 1) expansions.set(unit, folded);
  folds[unit] = folded.length > 1 ? MANY : folded.charCodeAt(0);
  return classifyLetter(folded);
}

function classifyMark(char: string): number {
  if (NO_SPACES.test(char)) return Unit.singleMark;
  return FOLDED_AWAY.test(char) || NUKTA.test(char) ? Unit.mark : Unit.wordMark;
}

function classifyLetter(folded: string): number {
  if (/^\p{sc=Latin}/u.test(folded)) return Unit.letter;
  if (/^\p{Nd}/u.test(folded)) return Unit.digit;
  if (/^\p{sc=Cyrillic}/u.test(folded)) return Unit.cyrillic;
  if (/^\p{sc=Hebrew}/u.test(folded)) return Unit.hebrew;
  if (/^\p{sc=Arabic}/u.test(folded)) return Unit.arabic;
  if (/^\p{sc=Hangul}/u.test(folded)) return Unit.hangul;
  if (/^\p{sc=Katakana}/u.test(folded)) return Unit.katakana;
  if (/^[\p{sc=Han}\p{sc=Hiragana}]/u.test(folded) || NO_SPACES.test(folded)) return Unit.single;
  return Unit.letter;
}

/** Lower case, compatibility forms and diacritics gone; kana keep their voicing. */
function foldLetter(char: string): string {
  const kana = /[\p{sc=Katakana}\p{sc=Hiragana}]/u.test(char);
  let folded = '';
  for (const part of char
    .normalize(kana ? 'NFKC' : 'NFKD')
    .toLowerCase()
    .normalize(kana ? 'NFKC' : 'NFKD')) {
    if (/\p{Nd}/u.test(part)) folded += digitOf(part);
    else if (/\p{L}/u.test(part)) folded += ALIKE[part] ?? part;
    else if (/\p{M}/u.test(part) && classifyMark(part) !== Unit.mark) folded += part;
  }
  return folded;
}

/** Decimal digits of every script stand in runs of ten that begin with the zero. */
function digitOf(char: string): string {
  let zero = char.codePointAt(0) ?? 0;
  const here = zero;
  while (here - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(here - zero);
}
