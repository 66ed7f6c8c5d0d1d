/** The words on either side of a place in a text, up to where the phrase ends. */
import { foldWord } from './fold-word';

export interface Word {
  text: string;
  fold: string;
  /** Begins with a capital letter. False in scripts that have none. */
  capital: boolean;
  /** Has a possessive or case ending behind an apostrophe: "Israel's", "Türkiye'nin". */
  owning: boolean;
  /** What stands between this word and its neighbour towards the place. */
  gap: string;
}

export interface Side {
  /** Nearest to the place first. */
  words: readonly Word[];
  /** The phrase reaches the beginning (or end) of a sentence: the capital of the outermost word says nothing. */
  toSentenceEdge: boolean;
}

/** Longest stretch that is looked at on one side, in UTF-16 units and in words. */
const REACH = 140;
const MOST_WORDS = 12;

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'ʼ׳״"](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*[’'׳]?/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** A full stop behind these ends no sentence. */
const SHORT_FORM =
  /^(?:\p{Lu}|mrs?|ms|dr|prof|st|gen|sen|rep|gov|lt|col|maj|capt|sgt|adm|hon|rev|pres|min|amb|av|doç|op|yrd|dipl|ing|г|гн|гжа)$/iu;
const SENTENCE_END = /[.!?…。؟\n]/;

/** Words before `at`; a prefix that is attached to the name itself belongs to none of them. */
export function wordsBefore(text: string, at: number): Side {
  const end = at - attachedBefore(text, at);
  const start = Math.max(0, end - REACH);
  const matches = [...text.slice(start, end).matchAll(WORD)];
  if (start > 0 && matches[0]?.index === 0) matches.shift();
  const words: Word[] = [];
  let next = end;
  for (let i = matches.length - 1; i >= 0 && words.length < MOST_WORDS; i--) {
    const match = matches[i];
    if (!match) break;
    const from = start + match.index;
    const gap = text.slice(from + match[0].length, next);
    if (stops(gap, match[0])) return { words, toSentenceEdge: endsSentence(gap) };
    words.push(word(match[0], gap));
    next = from;
  }
  const rest = text.slice(start, next);
  return { words, toSentenceEdge: start === 0 ? words.length === matches.length : endsSentence(rest) };
}

/** Hebrew and Arabic write "and", "to", "the" onto the name. Longer runs are text without spaces, not a prefix. */
const LONGEST_PREFIX = 4;

function attachedBefore(text: string, at: number): number {
  let length = 0;
  while (length <= LONGEST_PREFIX && LETTER.test(text[at - length - 1] ?? '')) length++;
  return length > LONGEST_PREFIX ? 0 : length;
}

/** Words from `at` on; a suffix that is attached to the name ("'s", "’dan") belongs to none of them. */
export function wordsAfter(text: string, at: number): Side {
  const suffix = /^[’'ʼ]?[\p{L}\p{M}\p{N}]+|^[’']/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  const begin = at + suffix.length;
  const words: Word[] = [];
  let last = begin;
  for (const match of text.slice(begin, begin + REACH).matchAll(WORD)) {
    const from = begin + match.index;
    const gap = text.slice(last, from);
    if (words.length === MOST_WORDS || stops(gap, words.at(-1)?.text ?? '')) {
      return { words, toSentenceEdge: endsSentence(gap) };
    }
    words.push(word(match[0], gap));
    last = from + match[0].length;
  }
  return { words, toSentenceEdge: begin + REACH >= text.length };
}

/** True where a possessive or case ending is attached to the name that ends at `at`. */
export function hasSuffix(text: string, at: number): boolean {
  return /^[’'ʼ]?\p{L}|^[’'](?=\s)/u.test(text.slice(at, at + 3));
}

function word(text: string, gap: string): Word {
  const bare = text.replace(/^[dl][’'](?=\p{L}{2})/iu, '');
  const suffix = /(?<=\p{L}{2})[’'ʼ](?:\p{L}{1,4})?$/u.exec(bare);
  return {
    text,
    fold: foldWord(suffix ? bare.slice(0, suffix.index) : bare),
    capital: /^\p{Lu}/u.test(bare),
    owning: suffix !== null,
    gap,
  };
}

/** Does the phrase end in this gap? Spaces, hyphens and the full stop of a short form do not end it. */
function stops(gap: string, before: string): boolean {
  if (/^[\s\u00a0-]?$/u.test(gap)) return gap === '\n';
  if (/^\.[\s\u00a0]?$/u.test(gap)) return !SHORT_FORM.test(before);
  return !/^[^\S\n]*[-‑]?[^\S\n]*$/u.test(gap);
}

function endsSentence(gap: string): boolean {
  return SENTENCE_END.test(gap) || /["“„«»”]/.test(gap);
}
