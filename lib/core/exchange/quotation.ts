/** A passage as one pastes it into a text of one's own: the words, and where they stand. */
import { type Annotation, quoteOf } from '../model/annotation';
import { oneLine } from './csl';

export interface Quotation {
  text: string;
  /** For editors that take formatted text: the title leads to the article. */
  html: string;
}

/** `sayDate` says a partial date in the reader's language. */
export function quotation({ target }: Annotation, sayDate: (date: string) => string): Quotation {
  const words = quoteOf(target) || target.sentence;
  const parts = [
    target.authors.map(oneLine).join(', '),
    target.title && `“${oneLine(target.title)}”`,
    target.site && oneLine(target.site),
    target.published && sayDate(target.published),
  ].filter((part) => part);
  const isAddress = /^https?:/i.test(target.source);
  const from = [...parts, target.source].join(', ');
  const link = isAddress
    ? `<a href="${escaped(target.source)}">${escaped(target.source)}</a>`
    : escaped(target.source);
  return {
    text: words ? `“${words}”\n— ${from}` : from,
    html: `${words ? `<blockquote>${escaped(words)}</blockquote>` : ''}<p>${words ? '— ' : ''}${[...parts.map((part) => escaped(part ?? '')), link].join(', ')}</p>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
