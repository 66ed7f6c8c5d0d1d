/** Writes down a passage so that it can be found again, and what it stood in. */
import type { Span } from '../model/span';
import { ANCHOR_LIMITS, type Evidence, type PositionSelector, type QuoteSelector } from './selectors';

/** Units kept on each side: about two sentences, so that the place is known even when its neighbours were rewritten. */
const CONTEXT = 256;
/** Units before and after it in which sentences and paragraphs are looked for: enough for all but texts without any. */
const REACH = 4_000;

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

export interface Description {
  selectors: [QuoteSelector, PositionSelector];
  evidence: Evidence;
}

/** `lang`: BCP 47 language of the text, where known. The passage must not be empty. */
export function describe(text: string, span: Span, lang?: string): Description {
  const { from, to } = span;
  const quote: QuoteSelector = {
    type: 'TextQuoteSelector',
    exact: text.slice(from, to).replace(/\s/g, ' '),
    // Here the ends of paragraphs stay: they tell which words stand in the passage's own line.
    prefix: text.slice(whole(text, Math.max(0, from - CONTEXT)), from).replaceAll('\u2029', '\n'),
    suffix: text.slice(to, whole(text, Math.min(text.length, to + CONTEXT))).replaceAll('\u2029', '\n'),
  };
  const around = paragraphsAround(text, span);
  const pairs = text.slice(0, from).match(SURROGATE_PAIR)?.length ?? 0;
  return {
    selectors: [quote, { type: 'TextPositionSelector', start: from, end: to, pairs }],
    evidence: {
      sentence: sentencesAround(text, span, around, lang),
      paragraph: kept(text.slice(around.from, around.to)),
    },
  };
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}

/** In a page's text paragraphs end with U+2029 and "\n" is a line break; a plain text has only "\n". */
function paragraphsAround(text: string, { from, to }: Span): Span {
  const end = text.includes('\u2029') ? '\u2029' : '\n';
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  const stop = after.indexOf(end);
  return {
    from: from - before.length + before.lastIndexOf(end) + 1,
    to: to + (stop < 0 ? after.length : stop),
  };
}

function sentencesAround(text: string, span: Span, paragraphs: Span, lang: string | undefined): string {
  const from = Math.max(paragraphs.from, span.from - REACH);
  const around = text.slice(from, Math.min(paragraphs.to, span.to + REACH)).replaceAll('\n', ' ');
  const sentences = segmenter(lang).segment(around);
  const first = sentences.containing(span.from - from);
  const last = sentences.containing(span.to - from - 1);
  if (!first || !last) return '';
  return kept(around.slice(first.index, last.index + last.segment.length));
}

function segmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // Pages write all sorts of things into their lang attribute; then the rules of no language in particular have to do.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function kept(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, ANCHOR_LIMITS.evidence);
}
