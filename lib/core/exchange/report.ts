/** A report to read and print, in one HTML file that loads nothing. The template escapes whatever it is given. */
import { quoteOf } from '../model/annotation';
import { byDocument, type Exported } from './exported';
import type { Fill } from './markdown';

/** The few words of a report, in the reader's language. */
export interface ReportWords {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** "27 November 2026": of the report. */
  made: string;
  tags: string;
  people: string;
  relations: Record<'contradicts' | 'supports' | 'same-source', string>;
  sayDate: (date: string) => string;
}

export function reportFile(exported: readonly Exported[], words: ReportWords, fill: Fill): string {
  const quotes = new Map(exported.map(({ annotation }) => [annotation.id, quoteOf(annotation.target)]));
  const articles = byDocument(exported).map((group) => {
    const target = group[group.length - 1]?.annotation.target;
    return {
      title: target?.title || target?.source,
      source: target?.source,
      isAddress: /^https?:/i.test(target?.source ?? ''),
      lang: target?.lang,
      from: [...(target?.authors ?? []), target?.site, target?.published && words.sayDate(target.published)]
        .filter((part) => part)
        .join(' · '),
      passages: group.map(({ annotation, people, meaning, links }) => ({
        quote: quoteOf(annotation.target),
        note: annotation.note,
        colour: annotation.colour,
        beside: [
          meaning,
          people.length > 0 && `${words.people} ${people.map(({ name }) => name).join(', ')}`,
          annotation.tags.length > 0 && `${words.tags} ${annotation.tags.join(', ')}`,
        ].filter((part) => part),
        links: links.flatMap(({ kind, from, to }) => {
          const other = quotes.get(from === annotation.id ? to : from);
          return other ? [{ kind: words.relations[kind], quote: other }] : [];
        }),
      })),
    };
  });
  return fill(TEMPLATE, { articles, words });
}

const TEMPLATE = `<!doctype html>
<html lang="{{ words.language }}" dir="{{ words.direction }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{ words.title }}</title>
<style>
:root { color-scheme: light dark; }
body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 Georgia, "Noto Serif", serif; }
h1 { font-size: 1.75rem; margin-block: 0 0.25rem; }
h2 { font-size: 1.25rem; margin-block: 2.5rem 0.25rem; break-after: avoid; }
.from, .beside, .made { font: 0.8125rem/1.5 system-ui, sans-serif; opacity: 0.8; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0 0.25rem; padding-inline-start: 0.75rem; border-inline-start: 4px solid #999; white-space: pre-line; }
.passage { break-inside: avoid; }
.note { white-space: pre-wrap; margin-block: 0.25rem; padding-inline-start: 1rem; }
.yellow blockquote { border-color: #c9a400; } .green blockquote { border-color: #3d8b57; } .blue blockquote { border-color: #3a76b8; }
.red blockquote { border-color: #c2493d; } .violet blockquote { border-color: #8457b0; }
@media print { body { margin: 0; max-inline-size: none; } a { color: inherit; } }
</style>
</head>
<body>
<h1>{{ words.title }}</h1>
<p class="made">{{ words.made }}</p>
{% for article in articles %}<section>
<h2><bdi>{{ article.title }}</bdi></h2>
<p class="from">{% if article.from != "" %}<bdi>{{ article.from }}</bdi><br>{% endif %}{% if article.isAddress %}<a href="{{ article.source }}" dir="ltr">{{ article.source }}</a>{% else %}{{ article.source }}{% endif %}</p>
{% for passage in article.passages %}<div class="passage {{ passage.colour }}">
{% if passage.quote != "" %}<blockquote dir="auto"{% if article.lang %} lang="{{ article.lang }}"{% endif %}>{{ passage.quote }}</blockquote>
{% endif %}{% if passage.note != "" %}<p class="note" dir="auto">{{ passage.note }}</p>
{% endif %}<p class="beside">{% for part in passage.beside %}{% unless forloop.first %} · {% endunless %}<bdi>{{ part }}</bdi>{% endfor %}</p>
{% for link in passage.links %}<p class="beside">{{ link.kind }} <q dir="auto">{{ link.quote }}</q></p>
{% endfor %}</div>
{% endfor %}</section>
{% endfor %}</body>
</html>
`;
