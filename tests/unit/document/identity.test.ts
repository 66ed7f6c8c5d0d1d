/** What a page says of its own address, and when it is believed. */
import { expect, test } from 'vitest';
import { documentOf } from '../../../lib/core/document/identity';

const PAGE = 'https://paper.example/world/2024/a-long-night';

test.each([
  ['a canonical address that differs by rubbish', `${PAGE}?ref=frontpage`, [PAGE]],
  ['a relative one', `${PAGE}?ref=frontpage`, ['/world/2024/a-long-night']],
  ['a short address and the long one', 'https://paper.example/4711', [PAGE]],
  ['only og:url', 'https://paper.example/4711', ['', PAGE]],
  ['print', `${PAGE}/print`, [PAGE]],
  ['another host of the same paper', 'https://paper.test/world/2024/a-long-night', [PAGE]],
])('believed: %s', (_what, url, claims) => {
  const { key, keys } = documentOf({ url, claims });
  expect(key).toBe(PAGE);
  expect(keys).toContain(documentOf({ url, claims: [] }).key);
});

test.each([
  ['the front page', PAGE, ['https://paper.example/']],
  ['the section', PAGE, ['https://paper.example/world']],
  ['another site', PAGE, ['https://other.example/story']],
  ['a constant of the template', PAGE, ['https://paper.example/article']],
  ['the first page of several', `${PAGE}?page=2`, [PAGE]],
  ['a part left out', 'https://x.test/view?id=1&section=1.2', ['https://x.test/view?id=1']],
  ['another article', PAGE, ['https://paper.example/world/2024/strikes-at-every-harbour']],
  ['no address', PAGE, ['http://']],
  ['a script', PAGE, ['javascript:void(0)']],
  ['nothing', PAGE, []],
])('not believed: %s', (_what, url, claims) => {
  expect(documentOf({ url, claims }).key).toBe(documentOf({ url, claims: [] }).key);
});

test('a page that went on to another article without loading is not what its head still says', () => {
  const url = 'https://paper.example/world/2024/another-long-night';
  expect(documentOf({ url, loaded: PAGE, claims: [PAGE] }).key).toBe(url);
  expect(documentOf({ url: `${PAGE}#later`, loaded: PAGE, claims: [PAGE] }).key).toBe(PAGE);
});

test('the AMP address is one more key, never the first', () => {
  const amp = 'https://paper.example/amp-stories/a-long-night';
  expect(documentOf({ url: PAGE, claims: [PAGE], others: [amp] }).keys).toEqual([PAGE, amp]);
});
