/** Articles as CSL-JSON, the common tongue of citation managers: one item for each article that was annotated. */
import type { Target } from '../model/annotation';
import { derivedId } from '../model/id';
import { byDocument, type Exported } from './exported';
import { asIri } from './iri';

export interface CslName {
  /** As the page names them: which part is the family name, no page says. */
  literal: string;
}

export interface CslDate {
  'date-parts': [number[]];
}

export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language?: string;
  keyword?: string;
}

export function cslItems(exported: readonly Exported[]): CslItem[] {
  return byDocument(exported).flatMap((group) => {
    const targets = group.map(({ annotation }) => annotation.target);
    const last = targets[targets.length - 1];
    return last ? [itemOf(targets, last, new Set(group.flatMap(({ annotation }) => annotation.tags)))] : [];
  });
}

export function cslFile(exported: readonly Exported[]): string {
  return `${JSON.stringify(cslItems(exported), null, 2)}\n`;
}

/** What one target does not know, another may: the newest that says it is believed. */
function itemOf(targets: readonly Target[], last: Target, tags: ReadonlySet<string>): CslItem {
  const newest = [...targets].reverse();
  const known = <T>(of: (target: Target) => T | undefined) => newest.map(of).find((value) => value);
  const authors = known(({ authors }) => (authors.length > 0 ? authors : undefined));
  const site = known((target) => target.site);
  const published = known((target) => target.published);
  const language = known((target) => target.lang);
  const item: CslItem = {
    id: `dramatis-${derivedId('d', last.document).slice(2, 12)}`,
    type: site && published ? 'article-newspaper' : 'webpage',
    title: oneLine(known(({ title }) => title) ?? last.source),
    accessed: cslDate(last.saved.slice(0, 10)),
    URL: asIri(last.source),
  };
  if (authors) item.author = authors.map((literal) => ({ literal: oneLine(literal) }));
  if (site) item['container-title'] = oneLine(site);
  if (published) item.issued = cslDate(published);
  if (language) item.language = language;
  if (tags.size > 0) item.keyword = [...tags].map(oneLine).join(', ');
  return item;
}

/** A partial date keeps its precision: "2022-10" has two parts. */
function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** "2022-10-27", "2022-10" or "2022". */
export function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
