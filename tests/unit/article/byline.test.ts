import { expect, test } from 'vitest';
import { bylineOf } from '../../../lib/core/article/byline';

const facts = (jsonLd: unknown[], metas: Record<string, string> = {}) => ({
  jsonLd: jsonLd.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
  metas: Object.entries(metas).map(([key, content]) => ({ key, content })),
  addresses: [],
  itemprops: [],
  times: [],
});

test.each([
  ['nothing', facts([]), { authors: [], site: undefined }],
  [
    'an article with people and a publisher',
    facts([
      { '@type': 'BreadcrumbList', author: 'Not Me' },
      {
        '@graph': [
          {
            '@type': ['NewsArticle'],
            author: [{ '@type': 'Person', name: 'דנה לוי' }, { name: ' Ali  Ak ' }],
            publisher: { name: 'A Paper' },
          },
        ],
      },
    ]),
    { authors: ['דנה לוי', 'Ali Ak'], site: 'A Paper' },
  ],
  [
    'the page’s own name goes before the publisher, and its metas name the author',
    facts([{ '@type': 'Article', publisher: { name: 'Corp' } }], {
      'og:site_name': 'The Paper',
      'article:author': 'https://a.example/people/x',
      Author: 'Jane Roe',
    }),
    { authors: ['Jane Roe'], site: 'The Paper' },
  ],
  ['a broken block', facts(['{"@type": "Article", ']), { authors: [], site: undefined }],
])('%s', (_, given, byline) => expect(bylineOf(given)).toEqual(byline));
