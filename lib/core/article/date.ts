/**
 * The day an article was published, by an ordered rule: JSON-LD, `article:published_time`, `itemprop`, named metas,
 * `<time>`, and last the address. A date of change is never taken for it, and no date is better than a wrong one.
 */
import type { ArticleDate } from '../model/article';
import { firstDay, lastDay, type PartialDate } from '../model/date';
import type { PageFacts } from './facts';
import { isArticleType, type LinkedNode, linkedNodes } from './json-ld';
import { readWrittenDate, type WrittenDate } from './written-date';

/** Names of metas that mean the day of publication, most exact first. Names of dates of change are left out. */
const META_NAMES = [
  'datepublished',
  'publisheddate',
  'published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcsext.articlefirstpublished',
  'ptime',
  'displaydate',
  'dc.date.created',
  'dcterms.created',
  'date.created',
  'article.created',
  'dcterms.date',
  'dc.date',
  'date',
];

/** Nodes that stand beside an article and have a date of their own. */
const NOT_THE_PAGE = /(?:Comment|Review|Rating|Person|ImageObject|Event|Answer|Question|Product|Offer)$/;

/** Days that machines write when they know none. */
const PLACEHOLDERS = new Set(['1969-12-31', '1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31']);
const EARLIEST_YEAR = 1600;

/** Undefined where the page does not say. `today` ("YYYY-MM-DD") guards against dates that cannot be. */
export function articleDate(facts: PageFacts, today: PartialDate): ArticleDate | undefined {
  const read = (texts: readonly string[]) => firstSound(texts, today);
  const stages: [ArticleDate['from'], () => WrittenDate | undefined][] = [
    ['json-ld', () => read(publishedInJsonLd(linkedNodes(facts.jsonLd)))],
    [
      'article:published_time',
      () => read(metas(facts, ['article:published_time', 'og:article:published_time'])),
    ],
    ['itemprop', () => read(facts.itemprops)],
    ['meta', () => read(metas(facts, META_NAMES))],
    ['time', () => publishedInTimes(facts, today)],
    ['address', () => dayOfAddresses([...facts.addresses, ...metas(facts, ['og:url'])], today)],
  ];
  for (const [from, stage] of stages) {
    const date = stage();
    if (date) return { ...date, from };
  }
  return undefined;
}

/** Values of article nodes first, then of other nodes that may be the page; outer ones before inner ones. */
function publishedInJsonLd(nodes: LinkedNode[]): string[] {
  const own = nodes.filter((node) => !node.listed);
  const articles = own.filter((node) => node.types.some(isArticleType));
  const others = own.filter((node) => !node.types.some((t) => isArticleType(t) || NOT_THE_PAGE.test(t)));
  return [...articles, ...others].flatMap((node) => node.published);
}

function metas(facts: PageFacts, names: readonly string[]): string[] {
  const byName = new Map<string, string[]>();
  for (const { key, content } of facts.metas) {
    const name = key.trim().toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), content]);
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** A page shows many times; only one that is marked, or on whose day all of its kind agree, is the article's. */
function publishedInTimes(facts: PageFacts, today: PartialDate): WrittenDate | undefined {
  const marked = facts.times.filter((time) => time.pubdate);
  const own = facts.times.filter((time) => time.inArticle);
  for (const group of [marked, own, facts.times]) {
    const dates = group.map((time) => sound(time.value, today)).filter((date) => date !== undefined);
    const first = dates[0];
    if (!first) continue;
    const agree = group !== facts.times || dates.every((date) => date.value === first.value);
    return agree ? first : undefined;
  }
  return undefined;
}

/** The path names a whole day, "/2018/07/03/" or "/2018/jul/03/", and only one. */
const DAY_IN_PATH = /\/((?:19|20)\d\d)\/(\d\d|[a-z]{3})\/(\d\d)(?=\/)/gi;

/** An address is given once, often on the day before or with a day of the archive: only where all agree. */
function dayOfAddresses(addresses: readonly string[], today: PartialDate): WrittenDate | undefined {
  const days = addresses.flatMap((address) => {
    const [path = ''] = address.replace(/^[a-z]+:/i, '').split(/[?#]/);
    return Array.from(path.matchAll(DAY_IN_PATH), ([, year, month = '', day]) =>
      /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`,
    );
  });
  const dates = days.map((day) => sound(day, today));
  const [first] = dates;
  return first && dates.every((date) => date?.value === first.value)
    ? { ...first, zoneKnown: false }
    : undefined;
}

function firstSound(texts: readonly string[], today: PartialDate): WrittenDate | undefined {
  for (const text of texts) {
    const date = sound(text, today);
    if (date) return date;
  }
  return undefined;
}

/** A date that can be; where several are joined by commas ("2018-03-12T10:00Z, 2018-03-13"), the first counts. */
function sound(text: string, today: PartialDate): WrittenDate | undefined {
  const date = readWrittenDate(text);
  if (!date || PLACEHOLDERS.has(date.value)) return undefined;
  if (Number(date.value.slice(0, 4)) < EARLIEST_YEAR) return undefined;
  return firstDay(date.value) > dayAfter(today) ? undefined : date;
}

/** Somewhere on earth it is already tomorrow. */
function dayAfter(day: PartialDate): PartialDate {
  return new Date(Date.parse(`${lastDay(day)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
