/** A place of a text where a passage might stand, with all that speaks for and against it. Nothing is decided here. */
import search from 'approx-string-match';
import type { Span } from '../model/span';
import { type Agreement, agreesAfter, agreesBefore } from './around';
import type { PageText } from './page-text';
import type { Sought } from './sought';
import { sharedWords, wordsOf } from './words';

/** A stretch of the plain text. */
export interface Candidate extends Span {
  /** From 0 to 1; 1 only for the very words. */
  likeness: number;
  before: Agreement;
  after: Agreement;
}

/** So far off the place the end of a sentence is looked for. */
const EDGE = 8;
/** The border of the text, where nothing was stored on that side: as good as a word of context. */
const BORDER: Agreement = { near: { length: 4, edits: 0 }, inside: { length: 0, edits: 0 }, broken: false };
/** Likeness of words that are not the very words. */
const ALMOST = 0.99;

export function weigh(page: PageText, sought: Sought, span: Span): Candidate {
  const { before, after } = sought;
  const { from, to } = span;
  const raw = page.rawSpan(span);
  const left = page.text.slice(Math.max(0, raw.from - EDGE), raw.from);
  const right = page.text.slice(raw.to, raw.to + EDGE);
  return {
    from,
    to,
    likeness: likeness(page, sought, span),
    before: !before.all && from <= 1 ? BORDER : agreesBefore(before, page.small, from, left),
    after: !after.all && to >= page.small.length - 1 ? BORDER : agreesAfter(after, page.small, to, right),
  };
}

function likeness(page: PageText, { plain, small, words, distinct }: Sought, { from, to }: Span): number {
  if (page.plain.slice(from, to) === plain) return 1;
  const there = page.small.slice(from, to);
  const shared = sharedWords(words, wordsOf(there));
  // In a few words a letter weighs more than the words can tell.
  return Math.min(ALMOST, distinct ? shared : Math.max(shared, sharedLetters(small, there)));
}

function sharedLetters(a: string, b: string): number {
  const edits = search(b, a, a.length)[0]?.errors ?? a.length;
  return 1 - Math.max(edits, Math.abs(a.length - b.length)) / Math.max(a.length, b.length);
}
