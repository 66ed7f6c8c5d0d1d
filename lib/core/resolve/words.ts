/** The words on either side of a place in a text, up to where the phrase ends. */
import { foldWord } from './fold-word';
import { CAPITAL, kindAt, kindOfUnit, WORD_PART, wordEnd } from './letters';

export interface Word {
  text: string;
  fold: string;
  /** Begins with a capital letter. False in scripts that have none. */
  capital: boolean;
  /** Has a possessive or case ending behind an apostrophe: "Israel's", "Türkiye'nin". */
  owning: boolean;
  /** Where it begins in the text, in UTF-16 units. */
  from: number;
  /** What stands between this word and its neighbour towards the place. */
  gap: string;
}

export interface Side {
  /** Nearest to the place first. */
  words: readonly Word[];
  /** The phrase reaches the beginning (or end) of a sentence: the capital of the outermost word says nothing. */
  toSentenceEdge: boolean;
}

/** Longest stretch that is looked at on one side, in UTF-16 units. */
const REACH = 120;
/** Words that are looked at on one side, unless fewer are asked for. */
const MANY = 10;

const JOINS = /[’'ʼ׳״"]/;
/** Behind a word they belong to it. */
const CLOSING = "’'׳";
/** A full stop behind these ends no sentence. */
const SHORT_FORM =
  /^(?:\p{Lu}|mrs?|ms|dr|prof|st|gen|sen|rep|gov|lt|col|maj|capt|sgt|adm|hon|rev|pres|min|amb|av|doç|op|yrd|dipl|ing|г|гн|гжа|дж|дз|[ckstz]h|y[au]|ts)$/iu;
/** Behind a colon some languages begin with a capital, too. */
const SENTENCE_END = /[.!?…。؟:\n]/;

/** A single letter, "Dr", "Gen": a full stop behind it ends no sentence. */
export function isShortForm(word: string): boolean {
  return SHORT_FORM.test(word);
}

/** Is the UTF-16 unit part of a word? Each half of a pair is. */
export function isPart(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || (kindOfUnit(unit) & WORD_PART) !== 0;
}

/** Up to `most` words before `at`; a prefix that is attached to the name itself belongs to none of them. */
export function wordsBefore(text: string, at: number, most = MANY): Side {
  const begin = at - attachedBefore(text, at);
  const limit = Math.max(0, begin - REACH);
  const words: Word[] = [];
  let next = begin;
  while (words.length < most) {
    let to = next;
    while (to > limit && !endsWord(text, to)) to--;
    if (to <= limit) return { words, toSentenceEdge: limit === 0 || endsSentence(text.slice(to, next)) };
    const from = wordStart(text, to, limit);
    if (from === limit && limit > 0) return { words, toSentenceEdge: false };
    const gap = text.slice(to, next);
    const written = text.slice(from, to);
    if (stops(gap, written)) return { words, toSentenceEdge: endsSentence(gap) };
    words.push(word(written, gap, from));
    next = from;
  }
  return { words, toSentenceEdge: isEdge(text, next) };
}

/** Does a word end at `to`? The full stop of "U.S." and a closing apostrophe belong to it. */
function endsWord(text: string, to: number): boolean {
  if (isPart(text.charCodeAt(to - 1))) return true;
  const last = text[to - 1] ?? '';
  if (last === '.') return isDotted(text, to);
  return /[’'׳]/.test(last) && isPart(text.charCodeAt(to - 2)) && !isPart(text.charCodeAt(to));
}

function isDotted(text: string, to: number): boolean {
  // A letter may be two units.
  if (text[to - 3] !== '.' && text[to - 4] !== '.') return false;
  return to >= 4 && /(?:^|[^\p{L}\p{N}])\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, to - 5), to));
}

function wordStart(text: string, to: number, limit: number): number {
  let from = to - 1;
  while (from > limit) {
    const before = from - 1;
    if (isPart(text.charCodeAt(before))) from--;
    else if (joins(text, before, from)) from--;
    else break;
  }
  return from;
}

/** An apostrophe or a full stop between two letters of one word: "O'Neill", "רה״מ", "U.S.". */
function joins(text: string, at: number, from: number): boolean {
  const unit = text[at] ?? '';
  if (!isPart(text.charCodeAt(at - 1)) || !isPart(text.charCodeAt(from))) return false;
  if (JOINS.test(unit)) return true;
  return unit === '.' && !isPart(text.charCodeAt(from + 1)) && !isPart(text.charCodeAt(at - 2));
}

/** Nothing but the beginning of the text or of a sentence stands before `at`. */
function isEdge(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && /[ \u00a0]/.test(text[before - 1] ?? '')) before--;
  return before === 0 || endsSentence(text.slice(before - 1, at));
}

/** Hebrew and Arabic write "and", "to", "the" onto the name. Longer runs are text without spaces, not a prefix. */
const LONGEST_PREFIX = 4;

function attachedBefore(text: string, at: number): number {
  let length = 0;
  while (length <= LONGEST_PREFIX && isPart(text.charCodeAt(at - length - 1))) length++;
  return length > LONGEST_PREFIX ? 0 : length;
}

/** Words from `at` on. */
export function wordsAfter(text: string, at: number): Side {
  const words: Word[] = [];
  const reach = text.slice(at, at + REACH);
  let last = 0;
  for (let from = 0; from < reach.length; from++) {
    let to = wordEnd(reach, from);
    if (to === from) continue;
    if (CLOSING.includes(reach[to] ?? ' ') && reach[to - 1] !== '.') to++;
    const gap = reach.slice(last, from);
    if (words.length === MANY || stops(gap, words.at(-1)?.text ?? '')) {
      return { words, toSentenceEdge: endsSentence(gap) };
    }
    words.push(word(reach.slice(from, to), gap, at + from));
    last = to;
    from = to - 1;
  }
  return { words, toSentenceEdge: at + REACH >= text.length };
}

function word(text: string, gap: string, from: number): Word {
  if (!/[’'ʼ]/.test(text)) {
    return { text, fold: foldWord(text), capital: beginsWithCapital(text), owning: false, from, gap };
  }
  const bare = withoutElision(text);
  // In Cyrillic words it is a letter like any other: "прем’єр".
  const suffix = /(?<=\p{L}{2})[’'ʼ](?:[^\P{L}\p{sc=Cyrillic}]{1,4})?$/u.exec(bare);
  return {
    text,
    fold: foldWord(suffix ? bare.slice(0, suffix.index) : bare),
    capital: beginsWithCapital(bare),
    owning: suffix !== null,
    from,
    gap,
  };
}

/** "d'État" gives "État", "dell'Interno" "Interno". */
export function withoutElision(word: string): string {
  return word.replace(/^(?:[dl]|(?:d[ae]|a|ne|su)ll)[’'](?=\p{L}{2})/iu, '');
}

function beginsWithCapital(text: string): boolean {
  return (kindAt(text, 0) & CAPITAL) !== 0;
}

/** Does the phrase end in this gap? Spaces, hyphens and the full stop of a short form do not end it. */
function stops(gap: string, before: string): boolean {
  if (gap === ' ') return false;
  if (/^[\s\u00a0-]?$/u.test(gap)) return gap === '\n';
  if (/^\.[\s\u00a0]?$/u.test(gap)) return !SHORT_FORM.test(before);
  return !/^[^\S\n]*[-‑]?[^\S\n]*$/u.test(gap);
}

/** An opening quotation mark stands right before the word; a closing one ends no sentence. */
function endsSentence(gap: string): boolean {
  return SENTENCE_END.test(gap) || /["“„«»”]$/.test(gap);
}
