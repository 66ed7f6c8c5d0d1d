/** A passage as one pastes it into a text of one's own: the words, and where they stand. */
import { type Annotation, quoteOf } from '../model/annotation';
import { oneLine } from './csl';

export interface Quotation {
  text: string;
  /** For editors that take formatted text: the title leads to the article. */
  html: string;
}

/** How a quotation is written in the reader's language. */
export interface QuotationWords {
  /** A partial date. */
  sayDate(date: string): string;
  /** In the quotation marks of the language. */
  quoted(words: string): string;
}

export function quotation({ target }: Annotation, { sayDate, quoted }: QuotationWords): Quotation {
  const words = quoteOf(target) || target.sentence;
  const parts = [
    target.authors.map(oneLine).join(', '),
    target.title && quoted(oneLine(target.title)),
    target.site && oneLine(target.site),
    target.published && sayDate(target.published),
  ].filter((part) => part);
  const isAddress = /^https?:/i.test(target.source);
  const from = [...parts, target.source].join(', ');
  const link = isAddress
    ? `<a href="${escaped(target.source)}">${escaped(target.source)}</a>`
    : escaped(target.source);
  return {
    text: words ? `${quoted(words)}\n— ${from}` : from,
    html: `${words ? `<blockquote>${escaped(words)}</blockquote>` : ''}<p>${words ? '— ' : ''}${[...parts.map((part) => escaped(part ?? '')), link].join(', ')}</p>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
