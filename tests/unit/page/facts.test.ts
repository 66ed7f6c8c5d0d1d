/** What is collected from a document, in a light DOM. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { collectFacts } from '../../../lib/page/facts';

function facts(html: string) {
  return collectFacts(parseHTML(`<!doctype html><html>${html}</html>`).document as unknown as Document);
}

test('metas by name or property, with content or value', () => {
  const { metas } = facts(
    '<meta property="a" content="1"><meta name="b" value="2"><meta name="c"><meta content="4"><meta name="d" content="">',
  );
  expect(metas).toEqual([
    { key: 'a', content: '1' },
    { key: 'b', content: '2' },
    { key: 'd', content: '' },
  ]);
});

test('times by their attribute, else by their text; those around the headline are told apart', () => {
  const { times } = facts(
    '<aside><time datetime="2020-01-01">yesterday</time></aside><article><h1>Rain</h1><time pubdate>3 July 2022</time></article>',
  );
  expect(times).toEqual([
    { value: '2020-01-01', pubdate: false, inArticle: false },
    { value: '3 July 2022', pubdate: true, inArticle: true },
  ]);
});

test('the canonical address', () => {
  const { addresses } = facts('<link rel="Canonical" href="/2022/07/03/rain">');
  expect(addresses[0]).toBe('/2022/07/03/rain');
});
