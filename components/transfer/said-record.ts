/** The few words by which a reader knows a record. */
import type { Incoming } from '../../lib/core/exchange/record';
import { quoteOf } from '../../lib/core/model/annotation';

const FIRST_WORDS = 120;

export function saidRecord({ id, body }: Incoming): string {
  const text = wordsOf(body).replace(/\s+/g, ' ').trim();
  return text ? [...text].slice(0, FIRST_WORDS).join('') : id;
}

function wordsOf(body: Incoming['body']): string {
  if ('name' in body) return body.name;
  if ('target' in body) return quoteOf(body.target) || body.note || body.target.title;
  if ('text' in body) return body.text;
  if ('form' in body) return body.form;
  return 'meaning' in body ? body.meaning : '';
}
