/** Collects what the document says of itself, for the article's date and for the question whether it is an article. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { PageFacts } from '../core/article/facts';

/** Longest piece of JSON-LD that is looked at, in UTF-16 units: the date stands in small ones. */
const LONGEST_JSON = 500_000;
/** The same for all of them together: they are sent on. */
const MOST_JSON = 2_000_000;
/** Most elements of one sort that are looked at. */
const MOST = 300;
const MOST_CLAIMS = 10;

export function collectFacts(document: Document): PageFacts {
  const headline = document.querySelector('h1');
  const home = headline?.closest('article, main') ?? headline?.closest('header')?.parentElement ?? null;
  let room = MOST_JSON;
  return {
    jsonLd: some(document, 'script[type="application/ld+json" i]')
      .map((script) => script.textContent ?? '')
      .filter((text) => text.length <= LONGEST_JSON)
      .filter((text) => {
        room -= text.length;
        return room >= 0;
      }),
    metas: some(document, 'meta[content], meta[value]').flatMap((meta) => {
      const key = meta.getAttribute('property') ?? meta.getAttribute('name');
      const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
      return key ? [{ key, content }] : [];
    }),
    itemprops: some(document, '[itemprop~="datePublished"]').map(
      (item) => item.getAttribute('content') ?? item.getAttribute('datetime') ?? item.textContent ?? '',
    ),
    times: some(document, 'time').map((time) => ({
      value: time.getAttribute('datetime') ?? time.textContent ?? '',
      pubdate: time.hasAttribute('pubdate'),
      inArticle: home?.contains(time) ?? false,
    })),
    addresses: [
      ...some(document, 'link[rel~="canonical" i]').map((link) => link.getAttribute('href') ?? ''),
      document.URL ?? '',
    ],
  };
}

/** Does its text look like that of an article, whatever the page says of itself? */
export function isReaderable(document: Document): boolean {
  return document.body !== null && isProbablyReaderable(document);
}

/** What the document says of where it stands. */
export function documentFacts(document: Document) {
  const addresses = (selector: string, attribute: string) =>
    some(document, selector)
      .slice(0, MOST_CLAIMS)
      .map((element) => element.getAttribute(attribute) ?? '');
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    url: document.URL,
    loaded: navigation?.name,
    claims: [
      ...addresses('link[rel~="canonical" i][href]', 'href'),
      ...addresses('meta[property="og:url" i][content]', 'content'),
    ],
    others: addresses('link[rel~="amphtml" i][href], link[rel~="alternate" i][media][href]', 'href'),
  };
}

function some(document: Document, selector: string): Element[] {
  return Array.from(document.querySelectorAll(selector)).slice(0, MOST);
}
