import { expect, test } from 'vitest';
import { articleDate } from '../../../lib/core/article/date';
import type { PageFacts } from '../../../lib/core/article/facts';
import { isArticle } from '../../../lib/core/article/is-article';

const TODAY = '2026-05-01';
const NOTHING: PageFacts = { jsonLd: [], metas: [], itemprops: [], times: [], addresses: [] };

function page(facts: Partial<PageFacts>): PageFacts {
  return { ...NOTHING, ...facts };
}
const ld = (...nodes: unknown[]) => page({ jsonLd: nodes.map((node) => JSON.stringify(node)) });
const meta = (key: string, content: string) => page({ metas: [{ key, content }] });
const time = (value: string, marks: { pubdate?: boolean; inArticle?: boolean } = {}) => ({
  value,
  pubdate: false,
  inArticle: false,
  ...marks,
});
const address = (...addresses: string[]) => page({ addresses });
const article = { '@type': 'NewsArticle', datePublished: '2022-07-03T10:00:00+03:00' };

test.each<[string, PageFacts, string, string]>([
  ['a plain article', ld(article), 'json-ld', '2022-07-03'],
  ['a graph', ld({ '@graph': [{ '@type': 'WebSite' }, article] }), 'json-ld', '2022-07-03'],
  ['a list of nodes', ld([{ '@type': 'Organization' }, article]), 'json-ld', '2022-07-03'],
  ['an inner node', ld({ '@type': 'WebPage', mainEntity: article }), 'json-ld', '2022-07-03'],
  [
    'the article before the page around it',
    ld({ '@type': 'WebPage', datePublished: '2010-01-01', mainEntity: article }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'a page that is no article',
    ld({ '@type': 'WebPage', datePublished: '2021-02-03' }),
    'json-ld',
    '2021-02-03',
  ],
  [
    'a type with its address',
    ld({ ...article, '@type': 'https://schema.org/NewsArticle' }),
    'json-ld',
    '2022-07-03',
  ],
  ['several types', ld({ ...article, '@type': ['Thing', 'Article'] }), 'json-ld', '2022-07-03'],
  [
    'several values',
    ld({ ...article, datePublished: ['2022-07-03', '2022-07-09'] }),
    'json-ld',
    '2022-07-03',
  ],
  ['a typed value', ld({ ...article, datePublished: { '@value': '2022-07-03' } }), 'json-ld', '2022-07-03'],
  [
    'a first value that is none',
    ld({ ...article, datePublished: ['', '2022-07-03'] }),
    'json-ld',
    '2022-07-03',
  ],
  ['a partial date', ld({ ...article, datePublished: '2022-07' }), 'json-ld', '2022-07'],
  [
    'a trailing comma',
    page({ jsonLd: ['{"@type":"NewsArticle","datePublished":"2022-07-03",}'] }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'a line break inside a string',
    page({ jsonLd: ['{"@type":"NewsArticle","headline":"One\ntwo","datePublished":"2022-07-03"}'] }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'a comment around it',
    page({ jsonLd: ['<!-- {"@type":"NewsArticle","datePublished":"2022-07-03"} -->'] }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'quotes that break it',
    page({ jsonLd: ['{"@type":"NewsArticle","headline":"The "end"","datePublished":"2022-07-03"}'] }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'a broken block beside a sound one',
    page({ jsonLd: ['{"@type":', JSON.stringify(article)] }),
    'json-ld',
    '2022-07-03',
  ],
  [
    'article:published_time',
    meta('article:published_time', '2022-07-03T01:00:00Z'),
    'article:published_time',
    '2022-07-03',
  ],
  ['an itemprop', page({ itemprops: ['2022-07-03'] }), 'itemprop', '2022-07-03'],
  ['a named meta', meta('Sailthru.Date', '2022-07-03 12:00:00'), 'meta', '2022-07-03'],
  ['digits in a meta', meta('pubdate', '20220703'), 'meta', '2022-07-03'],
  ['words in a meta', meta('dc.date.issued', 'Sun, 03 Jul 2022 12:00:00 GMT'), 'meta', '2022-07-03'],
  ['the only time', page({ times: [time('2022-07-03')] }), 'time', '2022-07-03'],
  [
    'a marked time',
    page({ times: [time('2022-07-01'), time('2022-07-03', { pubdate: true })] }),
    'time',
    '2022-07-03',
  ],
  [
    'the first time of the article',
    page({
      times: [
        time('2020-01-01'),
        time('2022-07-03', { inArticle: true }),
        time('2022-07-04', { inArticle: true }),
      ],
    }),
    'time',
    '2022-07-03',
  ],
  [
    'the path of the address',
    address('https://a.example/world/2022/07/03/a-title.html'),
    'address',
    '2022-07-03',
  ],
  [
    'a month by name in the path',
    address('https://a.example/world/2022/jul/03/a-title'),
    'address',
    '2022-07-03',
  ],
  [
    'several addresses that agree',
    address('/2022/07/03/a', 'https://amp.a.example/b/2022/07/03/a', 'https://a.example/a'),
    'address',
    '2022-07-03',
  ],
  [
    'og:url',
    page({ metas: [{ key: 'og:url', content: 'https://a.example/2022/07/03/a' }] }),
    'address',
    '2022-07-03',
  ],
])('%s', (_, facts, from, value) => {
  expect(articleDate(facts, TODAY)).toMatchObject({ from, value });
});

test('what the page states beats its address, and the zone of an address is not known', () => {
  const facts = page({ ...address('https://a.example/2022/07/04/a'), times: [time('2022-07-03')] });
  expect(articleDate(facts, TODAY)).toMatchObject({ from: 'time', value: '2022-07-03' });
  expect(articleDate(address('https://a.example/2022/07/04/a'), TODAY)?.zoneKnown).toBe(false);
});

test('the order: JSON-LD, article:published_time, itemprop, metas, time', () => {
  let facts = page({
    jsonLd: [JSON.stringify({ ...article, datePublished: '2022-01-01' })],
    metas: [
      { key: 'date', content: '2022-04-04' },
      { key: 'article:published_time', content: '2022-02-02' },
    ],
    itemprops: ['2022-03-03'],
    times: [time('2022-05-05')],
  });
  const found: (string | undefined)[] = [articleDate(facts, TODAY)?.value];
  facts = { ...facts, jsonLd: [] };
  found.push(articleDate(facts, TODAY)?.value);
  facts = { ...facts, metas: facts.metas.slice(0, 1) };
  found.push(articleDate(facts, TODAY)?.value);
  facts = { ...facts, itemprops: [] };
  found.push(articleDate(facts, TODAY)?.value);
  facts = { ...facts, metas: [] };
  found.push(articleDate(facts, TODAY)?.value);
  expect(found).toEqual(['2022-01-01', '2022-02-02', '2022-03-03', '2022-04-04', '2022-05-05']);
});

test.each<[string, PageFacts]>([
  ['an empty page', NOTHING],
  ['a date of change', ld({ '@type': 'NewsArticle', dateModified: '2022-07-03' })],
  ['a date of change in metas', meta('article:modified_time', '2022-07-03')],
  ['last-modified', meta('last-modified', '2022-07-03')],
  [
    'a comment below it',
    ld({ '@type': 'WebPage', comment: [{ '@type': 'Comment', datePublished: '2022-07-03' }] }),
  ],
  ['what it lists', ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] })],
  ['times that disagree', page({ times: [time('2022-07-03'), time('2022-07-04')] })],
  ['the first day of Unix', meta('date', '1970-01-01T00:00:00Z')],
  ['a far future', meta('date', '2036-01-01')],
  ['the year one', ld({ ...article, datePublished: '0001-01-01T00:00:00Z' })],
  ['a month in the address', address('https://a.example/2022/07/a-title')],
  ['a day that is no folder', address('https://a.example/2022/07/03')],
  ['a title with a day', address('https://a.example/on-2022-07-03-it-rained/')],
  ['a parameter of the address', address('https://a.example/a?from=/2022/07/03/')],
  ['a day that does not exist', address('https://a.example/2022/02/30/a')],
  ['a word of three letters', address('https://a.example/2022/abc/03/a')],
  ['a future day in the address', address('https://a.example/2036/07/03/a')],
  ['addresses that disagree', address('https://a.example/2022/07/03/a', 'https://a.example/2022/07/04/a')],
  ['two days in one address', address('https://a.example/2022/07/03/in/2021/07/03/a')],
  ['JSON that is no object', page({ jsonLd: ['null', '7', '"text"', ''] })],
])('no date is taken from %s', (_, facts) => {
  expect(articleDate(facts, TODAY)).toBeUndefined();
});

test('a bad value gives way to the next stage', () => {
  const facts = page({
    jsonLd: [JSON.stringify({ ...article, datePublished: 'soon' })],
    metas: [{ key: 'article:published_time', content: '2022-07-03' }],
  });
  expect(articleDate(facts, TODAY)).toMatchObject({ from: 'article:published_time', value: '2022-07-03' });
});

test('the day is the one the publisher wrote, in its own zone', () => {
  const late = articleDate(ld({ ...article, datePublished: '2022-07-03T23:50:00-07:00' }), TODAY);
  expect(late).toEqual({ value: '2022-07-03', zoneKnown: true, from: 'json-ld' });
  const noZone = articleDate(ld({ ...article, datePublished: '2022-07-03T23:50:00' }), TODAY);
  expect(noZone).toEqual({ value: '2022-07-03', zoneKnown: false, from: 'json-ld' });
});

test('an article that is older than the web keeps its date', () => {
  expect(articleDate(ld({ ...article, datePublished: '1948-05-15' }), TODAY)?.value).toBe('1948-05-15');
});

test('nesting without end is read in bounded time', () => {
  const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
  expect(articleDate(page({ jsonLd: [deep, JSON.stringify(article)] }), TODAY)?.value).toBe('2022-07-03');
});

test.each<[string, PageFacts, boolean]>([
  ['a NewsArticle', ld({ '@type': 'NewsArticle' }), true],
  ['a LiveBlogPosting in a graph', ld({ '@graph': [{ '@type': 'LiveBlogPosting' }] }), true],
  ['og:type article', meta('og:type', 'article'), true],
  ['a web site', ld({ '@type': 'WebSite' }), false],
  ['og:type website', meta('og:type', 'website'), false],
  ['a list of articles', ld({ '@type': 'ItemList', itemListElement: [article] }), false],
  ['nothing', NOTHING, false],
])('is it an article? %s', (_, facts, expected) => {
  expect(isArticle(facts)).toBe(expected);
});
