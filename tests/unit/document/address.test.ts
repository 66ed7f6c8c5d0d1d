/** Which addresses mean one page, and which do not. */
import { expect, test } from 'vitest';
import { addressKey } from '../../../lib/core/document/address';

const PAGE = 'https://paper.example/world/2024/a-long-night';

test.each([
  ['http', 'http://paper.example/world/2024/a-long-night'],
  ['www', 'https://www.paper.example/world/2024/a-long-night'],
  ['a slash at the end', `${PAGE}/`],
  ['a place in the page', `${PAGE}#comments`],
  ['text that was searched for', `${PAGE}#:~:text=night`],
  ['tracking', `${PAGE}?utm_source=a&fbclid=b&WT.mc_id=c`],
  ['the mobile host', 'https://m.paper.example/world/2024/a-long-night'],
  ['capitals in the host', 'HTTPS://Paper.Example/world/2024/a-long-night'],
  ['the port that goes without saying', 'https://paper.example:443/world/2024/a-long-night'],
  ['percent signs that need not be', 'https://paper.example/world/2024/a%2Dlong%2dnight'],
  ['AMP', `${PAGE}/amp`],
  ['AMP by a parameter', `${PAGE}?amp=1`],
  ['AMP from a search engine', 'https://www.google.com/amp/s/paper.example/world/2024/a-long-night'],
  [
    'AMP from its cache',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/world/2024/a-long-night',
  ],
  ['a proxy for annotations', `https://via.hypothes.is/${PAGE}`],
])('one page: %s', (_what, url) => {
  expect(addressKey(url)).toBe(PAGE);
});

test.each([
  ['another path', 'https://paper.example/world/2024/a-long-night-2'],
  ['capitals in the path', 'https://paper.example/world/2024/A-Long-Night'],
  ['a parameter', `${PAGE}?page=2`],
  ['a route in the fragment', `${PAGE}#!/story/2`],
  ['another port', 'https://paper.example:8443/world/2024/a-long-night'],
  ['a subdomain', 'https://blogs.paper.example/world/2024/a-long-night'],
])('another page: %s', (_what, url) => {
  expect(addressKey(url)).not.toBe(PAGE);
});

test('the order of parameters means nothing; that of one parameter twice does', () => {
  expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example/?a=1&b=2'));
  expect(addressKey('https://a.example/?a=1&a=2')).not.toBe(addressKey('https://a.example/?a=2&a=1'));
});

test('a host keeps what makes it a host', () => {
  expect(addressKey('https://m.example/a')).toBe('https://m.example/a');
  expect(addressKey('https://en.m.wikipedia.org/wiki/A')).toBe('https://en.wikipedia.org/wiki/A');
});

test.each(['urn:doi:10.1000/1', 'not an address', 'http:///path', 'file:///tmp/a.html'])(
  '%s stays',
  (url) => {
    expect(addressKey(url)).toBe(url);
  },
);

test('a key is its own key', () => {
  for (const url of [PAGE, `${PAGE}?a=%2B+b`, 'http://x.example/%zz', 'http://x.example/a%2Fb?q=[1]#!/r'])
    expect(addressKey(addressKey(url))).toBe(addressKey(url));
});
