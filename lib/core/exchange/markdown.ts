/**
 * Annotations as Markdown notes for Obsidian: one file an article or a person. What each file looks like is a Liquid
 * template that the user can edit; here is what the template may speak of, and how texts of pages are made harmless.
 */
import { type Annotation, quoteOf, type Target } from '../model/annotation';
import { cslItems } from './csl';
import { byDocument, byPerson, type Exported, type ExportMoment } from './exported';
import { fileName, uniqueNames } from './file-name';

export type NotesBy = 'page' | 'person';
/** Fills a template; the library for it is chosen by who calls. */
export type Fill = (template: string, values: Record<string, unknown>) => string;

export interface MarkdownFile {
  name: string;
  text: string;
}

/** Obsidian Web Clipper's property names, so that both sorts of notes can be listed together. */
export const PAGE_TEMPLATE = `---
title: {{ title | yaml }}
source: {{ source | yaml }}
author: {{ authors | wikilinks | yaml }}
site: {{ site | yaml }}
published: {{ published | yaml }}
created: {{ saved | slice: 0, 10 | yaml }}
people: {{ people | wikilinks | yaml }}
tags: {{ tags | obsidian_tags | yaml }}
citekey: {{ citekey | yaml }}
---
{% for highlight in highlights %}
{% if highlight.quote %}{{ highlight.quote | quoted }}
{% endif %}{% if highlight.note %}
{{ highlight.note }}
{% endif %}
{{ highlight.created | slice: 0, 10 }}{% for person in highlight.people %} [[{{ person | link }}]]{% endfor %}{% for tag in highlight.tags %} #{{ tag | obsidian_tag }}{% endfor %} ^{{ highlight.anchor }}
{% endfor %}`;

export const PERSON_TEMPLATE = `---
title: {{ name | yaml }}
wikidata: {{ wikidata | yaml }}
tags: {{ tags | obsidian_tags | yaml }}
---
{% for highlight in highlights %}
## {{ highlight.published | default: highlight.created | slice: 0, 10 }} {{ highlight.title | plain }}

{% if highlight.quote %}{{ highlight.quote | quoted }}
{% endif %}{% if highlight.note %}
{{ highlight.note }}
{% endif %}
[{{ highlight.site | default: "link" | plain }}](<{{ highlight.source | address }}>){% for tag in highlight.tags %} #{{ tag | obsidian_tag }}{% endfor %} ^{{ highlight.anchor }}
{% endfor %}`;

export function markdownFiles(
  exported: readonly Exported[],
  by: NotesBy,
  template: string,
  fill: Fill,
  { at }: ExportMoment,
): MarkdownFile[] {
  const unique = uniqueNames();
  const groups =
    by === 'page'
      ? byDocument(exported).map((group) => pageValues(group))
      : byPerson(exported).map(({ person, exported: group }) => ({
          ...person,
          title: person.name,
          ...shared(group),
        }));
  return groups.map((values) => ({
    name: `${unique(fileName(values.title, by))}.md`,
    text: fill(template, { ...values, exported: at }),
  }));
}

function pageValues(group: readonly Exported[]) {
  const target = group[group.length - 1]?.annotation.target;
  const [item] = cslItems(group);
  return {
    title: item?.title ?? '',
    citekey: item?.id,
    authors: target?.authors ?? [],
    ...pageOf(target),
    saved: target?.saved,
    people: [...new Set(group.flatMap(({ people }) => people.map(({ name }) => name)))],
    ...shared(group),
  };
}

function shared(group: readonly Exported[]) {
  return {
    tags: [...new Set(group.flatMap(({ annotation }) => annotation.tags))],
    highlights: inTime(group).map(highlightOf),
  };
}

/** By the day of the article, then as they were made. */
function inTime(group: readonly Exported[]): Exported[] {
  const key = ({ annotation }: Exported) => `${annotation.target.published ?? ''} ${annotation.created}`;
  return [...group].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function highlightOf({ annotation, people, meaning }: Exported) {
  const { id, note, tags, colour, created, creator, target } = annotation;
  return {
    id,
    anchor: anchorOf(annotation),
    quote: quoteOf(target),
    sentence: target.sentence,
    paragraph: target.paragraph,
    note,
    tags,
    colour,
    meaning,
    created,
    creator,
    people: people.map(({ name }) => name),
    title: target.title || target.source,
    authors: target.authors,
    ...pageOf(target),
  };
}

function pageOf(target: Target | undefined) {
  return {
    source: target?.source ?? '',
    site: target?.site,
    published: target?.published,
    language: target?.lang,
  };
}

/** A block of Obsidian can be linked to by letters, digits and hyphens. */
function anchorOf({ id }: Annotation): string {
  return id.replace(/[^\da-z-]+/gi, '-').replace(/^-+|-+$/g, '') || 'passage';
}

/** What a template can do with a text beside Liquid's own filters. */
export const FILTERS: Record<string, (value: unknown) => unknown> = {
  /** A quotation of several lines, its signs harmless. */
  quoted: (value) =>
    plain(value)
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line) => `> ${line}`)
      .join('\n'),
  plain,
  yaml,
  link: (value) => fileName(String(value ?? ''), 'unnamed'),
  wikilinks: (value) =>
    Array.isArray(value) ? value.map((one) => `[[${fileName(String(one), 'unnamed')}]]`) : [],
  obsidian_tag: tagOf,
  obsidian_tags: (value) => (Array.isArray(value) ? value.map(tagOf) : []),
  address: (value) => String(value ?? '').replace(/[<>\s\\]/g, encodeURIComponent),
};

/** JSON is YAML but for signs that YAML wants escaped. What is not known is left empty. */
function yaml(value: unknown): string {
  const json = JSON.stringify(value ?? '');
  return json.replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Words of a page as words: nothing in them becomes a heading, a link, a picture that is fetched, or HTML. */
function plain(value: unknown): string {
  return String(value ?? '')
    .replace(/[\\`*_{}[\]<>#|~$^=%!&]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** Obsidian's tags hold letters of any script, digits, "_", "-" and "/", and not digits alone. */
function tagOf(value: unknown): string {
  const tag = String(value ?? '')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d*$/.test(tag) ? `tag-${tag}` : tag;
}
