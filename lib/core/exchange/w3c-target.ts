/**
 * A passage as a target of the W3C model, and back. What the model has no word for stands under "dramatis:"; what others
 * read is in the model's own words.
 */

import { ANCHOR_LIMITS, type PositionSelector, type QuoteSelector, type Selector } from '../anchor/selectors';
import { quoteOf, type Target } from '../model/annotation';
import { isPartialDate } from '../model/date';
import { LIMITS } from '../model/entity';
import { pairsIn } from './code-points';
import { asIri } from './iri';
import { isRecord, type Loose, linesIn, listIn, momentIn, textIn } from './loose';

/** ISO 8601 in UTC, as W3C wants every moment. */
export function inUtc(moment: string): string {
  return momentIn(moment) ?? moment;
}

export function targetOut(target: Target): Loose {
  const quote = quoteOf(target);
  const selectors = target.selectors.flatMap((selector) => selectorOut(selector, quote));
  return clean({
    type: 'SpecificResource',
    source: asIri(target.source),
    selector: selectors.length > 0 ? selectors : undefined,
    state: clean({
      type: 'TimeState',
      sourceDate: inUtc(target.saved),
      'dc:title': target.title || undefined,
      'dc:creator': target.authors.length > 0 ? target.authors : undefined,
      'dc:publisher': target.site,
      'dc:language': target.lang,
      'dcterms:issued': target.published,
      'dramatis:sentence': target.sentence || undefined,
      'dramatis:paragraph': target.paragraph || undefined,
      'dramatis:textHash': target.textHash,
    }),
    'dramatis:document': target.document,
  });
}

/** A place is only told where it is known how many code points stand before it. */
function selectorOut(selector: Selector, quote: string): Loose[] {
  if (selector.type === 'TextQuoteSelector') {
    const { type, exact, prefix, suffix } = selector;
    return [clean({ type, exact, prefix: prefix || undefined, suffix: suffix || undefined })];
  }
  const { type, start, end, pairs } = selector;
  if (pairs === undefined || end - start !== quote.length) return [];
  const points = { type, start: start - pairs, end: end - pairs - pairsIn(quote) };
  return [pairs > 0 ? { ...points, 'dramatis:pairs': pairs } : points];
}

/** `saved` of a target whose file names no day it was saved. */
export interface TargetReading {
  documentOf: (address: string) => string;
  otherwise: string;
}

/** Undefined where it has no source. A passage without words in it cannot be found again: `wordless` says so. */
export function targetIn(
  input: unknown,
  { documentOf, otherwise }: TargetReading,
): { target: Target; wordless: boolean } | undefined {
  const at: Loose = typeof input === 'string' ? { source: input } : isRecord(input) ? input : {};
  const source = addressIn(at.source) ?? addressIn(at.id);
  if (!source) return undefined;
  const state = listIn(at.state).find(isRecord) ?? {};
  const ours = textIn(at['dramatis:document']);
  const found = listIn(at.selector).flatMap(within).filter(isRecord);
  const selectors = selectorsIn(found, ours !== undefined);
  const published = textIn(state['dcterms:issued']);
  const target: Target = {
    source,
    document: ours ?? documentOf(source),
    selectors,
    sentence: cut(state['dramatis:sentence'], ANCHOR_LIMITS.evidence),
    paragraph: cut(state['dramatis:paragraph'], ANCHOR_LIMITS.evidence),
    title: cut(state['dc:title'], LIMITS.text),
    authors: linesIn(listIn(state['dc:creator']), LIMITS.name).slice(0, 50),
    saved: momentIn(state.sourceDate) ?? otherwise,
    ...clean({
      site: cut(state['dc:publisher'], LIMITS.name).trim() || undefined,
      lang: cut(state['dc:language'], 35) || undefined,
      published: published && isPartialDate(published) ? published : undefined,
      textHash: cut(state['dramatis:textHash'], 200) || undefined,
    }),
  };
  return { target, wordless: found.length > 0 && quoteOf(target) === '' };
}

/** Selectors may refine each other and offer choices: all of them, outermost first. */
function within(selector: unknown, depth = 0): unknown[] {
  if (!isRecord(selector) || depth > 8) return [selector];
  return [selector, ...listIn(selector.refinedBy ?? selector.items).flatMap((one) => within(one, depth + 1))];
}

/** The kinds that can be used, one of each. Others say where in the page's tree it stood, which says nothing here. */
function selectorsIn(found: readonly Loose[], ours: boolean): Selector[] {
  const quote = found.flatMap(quoteIn)[0];
  const position = quote && found.flatMap((one) => positionIn(one, quote.exact, ours))[0];
  return [quote, position].filter((one) => one !== undefined);
}

function quoteIn({ type, exact, prefix, suffix }: Loose): QuoteSelector[] {
  if (type !== 'TextQuoteSelector' || typeof exact !== 'string' || exact === '') return [];
  if (exact.length > ANCHOR_LIMITS.quote) return [];
  return [
    {
      type,
      exact,
      // The end of what stood before, the start of what came after: nearest is best.
      prefix: (textIn(prefix) ?? '').slice(-ANCHOR_LIMITS.context),
      suffix: cut(suffix, ANCHOR_LIMITS.context),
    },
  ];
}

/** Of a foreign file nobody knows how many pairs stand before the passage: its place is a hint, and not told on. */
function positionIn(selector: Loose, exact: string, ours: boolean): PositionSelector[] {
  const { type, start, end } = selector;
  if (type !== 'TextPositionSelector' || !isOffset(start) || !isOffset(end) || end < start) return [];
  const told = selector['dramatis:pairs'];
  const pairs = ours ? (isOffset(told) ? told : 0) : undefined;
  const from = start + (pairs ?? 0);
  return [{ type, start: from, end: from + exact.length, ...(pairs === undefined ? {} : { pairs }) }];
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A source may be told as an address or as an object with one. */
function addressIn(value: unknown): string | undefined {
  const address = isRecord(value) ? (textIn(value.id) ?? textIn(value['@id'])) : textIn(value);
  return address && address.length <= 20_000 ? address : undefined;
}

function cut(value: unknown, longest: number): string {
  return (textIn(value) ?? '').slice(0, longest);
}

/** Without the fields that are undefined. */
export function clean<T extends Loose>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
