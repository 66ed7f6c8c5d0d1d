/** Highlights of the Obsidian Web Clipper: a list of pages, each with the passages that were marked on it. */
import { ANCHOR_LIMITS } from '../anchor/selectors';
import type { Annotation } from '../model/annotation';
import { LIMITS } from '../model/entity';
import { derivedId } from '../model/id';
import { type AnnotationContent, noContent, type Reading, take } from './incoming';
import { isRecord, type Loose, listIn, momentIn, textIn } from './loose';
import { plainText } from './plain-text';

export function isClipper(input: unknown): boolean {
  return listIn(input).some(
    (page) => isRecord(page) && typeof page.url === 'string' && Array.isArray(page.highlights),
  );
}

export function readClipper(input: unknown, { documentOf, at }: Reading): AnnotationContent {
  const content = noContent();
  listIn(input).forEach((page, pageAt) => {
    const url = isRecord(page) ? textIn(page.url) : undefined;
    const place = `[${pageAt}]`;
    if (!isRecord(page) || !url || !Array.isArray(page.highlights)) {
      content.problems.push({
        path: place,
        kind: 'missing',
        sentence: 'A page must have "url" and a list of "highlights".',
      });
      return;
    }
    page.highlights.forEach((highlight: unknown, index) => {
      const path = `${place}.highlights[${index}]`;
      const words = isRecord(highlight)
        ? plainText(textIn(highlight.text) ?? textIn(highlight.content) ?? '')
        : '';
      if (!isRecord(highlight) || !words) {
        content.problems.push({
          path,
          kind: 'wordless',
          sentence: 'This highlight has no words, so it cannot be found again.',
        });
        return;
      }
      const made = madeAt(highlight);
      take(
        content,
        path,
        annotationOf(url, page, highlight, words, made ?? at, documentOf),
        made === undefined,
      );
    });
  });
  return content;
}

/** The time is told, or is the highlight's id (milliseconds). */
function madeAt({ timestamp, id }: Loose): string | undefined {
  const digits = /^\d{12,14}$/.test(String(id ?? '')) ? Number(id) : undefined;
  return momentIn(timestamp) ?? momentIn(digits);
}

function annotationOf(
  url: string,
  page: Loose,
  highlight: Loose,
  words: string,
  saved: string,
  documentOf: Reading['documentOf'],
): Annotation {
  const note = listIn(highlight.notes)
    .flatMap((one) => textIn(one) ?? [])
    .join('\n\n');
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: words.slice(0, ANCHOR_LIMITS.quote),
    prefix: '',
    suffix: '',
  };
  return {
    id: derivedId('o', url, words, note),
    target: {
      source: url,
      document: documentOf(url),
      selectors: [quote],
      sentence: '',
      paragraph: '',
      title: (textIn(page.title) ?? '').slice(0, LIMITS.text),
      authors: [],
      saved,
    },
    former: [],
    note: note.slice(0, LIMITS.note),
    tags: [],
    colour: 'yellow',
    entities: [],
    created: saved,
    imported: {
      from: 'Obsidian Web Clipper',
      id: textIn(highlight.id) ?? textIn(highlight.timestamp) ?? words.slice(0, 200),
    },
  };
}
