/** Tables: annotations for spreadsheets, and the two files of Taguette for qualitative coding. */
import { unparse } from 'papaparse';
import { motivationOf, quoteOf } from '../model/annotation';
import type { Exported } from './exported';

/**
 * What a spreadsheet would take for a formula. Its own default of the library looks at texts of one line only; the wide
 * signs do the same in Japanese spreadsheets.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
/** Without it spreadsheets take the file for one in an old encoding, and Hebrew or Turkish for noise. */
const BOM = '\uFEFF';

function table(rows: readonly (readonly string[])[]): string {
  return `${BOM}${unparse(rows, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

const COLUMNS = [
  'id',
  'created',
  'quote',
  'note',
  'tags',
  'colour',
  'colour means',
  'people',
  'motivation',
  'title',
  'authors',
  'site',
  'published',
  'saved',
  'language',
  'address',
  'sentence',
  'paragraph',
  'creator',
] as const;

/** One row an annotation. */
export function csvFile(exported: readonly Exported[]): string {
  return table([COLUMNS, ...exported.map(rowOf)]);
}

function rowOf({ annotation, people, meaning }: Exported): string[] {
  const { target } = annotation;
  const row: Record<(typeof COLUMNS)[number], string | undefined> = {
    id: annotation.id,
    created: annotation.created,
    quote: quoteOf(target),
    note: annotation.note,
    tags: annotation.tags.join('; '),
    colour: annotation.colour,
    'colour means': meaning,
    people: people.map(({ name }) => name).join('; '),
    motivation: motivationOf(annotation),
    title: target.title,
    authors: target.authors.join('; '),
    site: target.site,
    published: target.published,
    saved: target.saved,
    language: target.lang,
    address: target.source,
    sentence: target.sentence,
    paragraph: target.paragraph,
    creator: annotation.creator,
  };
  return COLUMNS.map((column) => row[column] ?? '');
}

/** Taguette's highlights: a row for each tag of a passage, one with an empty tag where there is none. */
export function taguetteHighlights(exported: readonly Exported[]): string {
  const rows = coded(exported).flatMap(({ annotation }, at) => {
    const { target, tags } = annotation;
    const document = target.title || target.source;
    return (tags.length > 0 ? tags : ['']).map((tag) => [String(at + 1), document, tag, quoteOf(target)]);
  });
  return table([['id', 'document', 'tag', 'content'], ...rows]);
}

/** Taguette's codebook. */
export function taguetteCodebook(exported: readonly Exported[], meaningOf: (tag: string) => string): string {
  const uses = new Map<string, { highlights: number; documents: Set<string> }>();
  for (const { annotation } of coded(exported)) {
    for (const tag of new Set(annotation.tags)) {
      const use = uses.get(tag) ?? { highlights: 0, documents: new Set() };
      use.highlights += 1;
      use.documents.add(annotation.target.document);
      uses.set(tag, use);
    }
  }
  const rows = [...uses].map(([tag, { highlights, documents }]) => [
    tag,
    meaningOf(tag),
    String(highlights),
    String(documents.size),
  ]);
  return table([['tag', 'description', 'number of highlights', 'number of documents'], ...rows]);
}

/** Only passages can be coded: what is about a whole page has no words. */
function coded(exported: readonly Exported[]): readonly Exported[] {
  return exported.filter(({ annotation }) => quoteOf(annotation.target) !== '');
}
