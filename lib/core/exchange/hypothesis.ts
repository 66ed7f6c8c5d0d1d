/** Annotations of Hypothesis: the file its client exports, and the answers of its API. */
import type { Annotation, Target } from '../model/annotation';
import { LIMITS } from '../model/entity';
import { derivedId } from '../model/id';
import { type AnnotationContent, noContent, type Reading, take } from './incoming';
import { isRecord, type Loose, linesIn, listIn, momentIn, textIn } from './loose';
import { WORDLESS } from './w3c-in';
import { targetIn } from './w3c-target';

/** The client's file, a search of the API (`rows`), a list of its annotations, or one of them. */
export function isHypothesis(input: unknown): boolean {
  return (
    rowsOf(input)?.rows.some((row) => isRecord(row) && typeof row.uri === 'string' && 'target' in row) ??
    false
  );
}

function rowsOf(input: unknown): { path: string; rows: unknown[] } | undefined {
  if (Array.isArray(input)) return { path: '', rows: input };
  if (!isRecord(input)) return undefined;
  if (Array.isArray(input.annotations)) return { path: 'annotations', rows: input.annotations };
  if (Array.isArray(input.rows)) return { path: 'rows', rows: input.rows };
  return undefined;
}

export function readHypothesis(input: unknown, { documentOf, at }: Reading): AnnotationContent {
  const content = noContent();
  const { path, rows } = rowsOf(input) ?? { path: '', rows: [] };
  const byId = new Map(rows.filter(isRecord).map((row) => [textIn(row.id), row]));
  rows.forEach((row, index) => {
    const place = `${path}[${index}]`;
    if (!isRecord(row)) {
      content.problems.push({ path: place, kind: 'wrongSort', sentence: 'An annotation must be an object.' });
      return;
    }
    const otherwise = momentIn(row.created) ?? momentIn(row.updated);
    const asked = answered(row, byId);
    const read = targetIn(w3cTarget(asked, row), { documentOf, otherwise: otherwise ?? at });
    if (!read) {
      content.problems.push({
        path: place,
        kind: 'noPage',
        sentence: 'It does not say which page it is about.',
      });
      return;
    }
    if (read.wordless)
      content.problems.push({ path: place, kind: 'wordless', sentence: WORDLESS, itemOnly: true });
    take(content, place, annotationOf(row, read.target, asked !== row), otherwise === undefined);
  });
  return content;
}

/** A reply is about the passage that the first of its thread is about, if that is in the file. */
function answered(row: Loose, byId: ReadonlyMap<string | undefined, Loose>): Loose {
  const [first] = listIn(row.references);
  return (typeof first === 'string' && byId.get(first)) || row;
}

/** Hypothesis keeps the title beside the target, and its selectors as W3C does. */
function w3cTarget(row: Loose, own: Loose): Loose {
  const target = listIn(row.target).find(isRecord) ?? {};
  const document = isRecord(row.document) ? row.document : {};
  const title = listIn(document.title).find((one) => typeof one === 'string');
  return {
    source: textIn(row.uri) ?? target.source,
    selector: target.selector,
    state: { sourceDate: own.created ?? own.updated, 'dc:title': title },
  };
}

function annotationOf(row: Loose, target: Target, isReply: boolean): Partial<Annotation> {
  const id = textIn(row.id);
  const note = (textIn(row.text) ?? '').slice(0, LIMITS.note);
  const quote = target.selectors.flatMap((one) => (one.type === 'TextQuoteSelector' ? [one.exact] : []))[0];
  return {
    id: derivedId('h', id ?? JSON.stringify([target.source, quote, note])),
    target,
    former: [],
    note,
    tags: linesIn(listIn(row.tags), LIMITS.name).slice(0, 200),
    colour: 'yellow',
    entities: [],
    created: target.saved,
    ...(isReply ? { motivation: 'replying' as const } : {}),
    ...named(row),
    ...(id ? { imported: { from: 'Hypothesis', id } } : {}),
  };
}

/** "acct:anna@hypothes.is", or the name that the account shows. */
function named(row: Loose): { creator?: string } {
  const shown = isRecord(row.user_info) ? textIn(row.user_info.display_name)?.trim() : undefined;
  const account = /^acct:([^@]+)@/.exec(textIn(row.user) ?? '')?.[1];
  const creator = (shown || account)?.slice(0, LIMITS.name);
  return creator ? { creator } : {};
}
