/** Addresses from outside that mean one document or not: classes of equality, whatever the key looks like. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../lib/core/document/address';

const FILE = new URL('../../../../shared/annotation/hypothesis-h/uri-normalize-cases.json', import.meta.url);
const there = existsSync(FILE);

interface Group {
  test: string;
  args: string;
  cases: [url: string, normal: string][];
}

/** Groups that test something else than the normal form of an address. */
const OTHER_SUBJECTS: Record<string, string> = {
  test_it: 'versions of a document and origins: not addresses of pages',
  test_replaces_params: 'a template of settings',
};
/** Pairs that we see differently, and why. */
const OTHERWISE: Record<string, string> = {
  'http://example.com/path#!/hello/world': 'a route: a page of its own in applications that have them',
  'http://example.com?&': 'an empty parameter is none',
};

const groups: Group[] = there ? JSON.parse(readFileSync(FILE, 'utf8')).groups : [];
const pairs = groups
  .filter((group) => !(group.test in OTHER_SUBJECTS))
  .flatMap(({ cases }) => cases)
  .filter(([url]) => !(url in OTHERWISE));

describe.skipIf(!there)('addresses of the Hypothesis server', () => {
  test('there are pairs', () => {
    expect(pairs.length).toBeGreaterThan(80);
  });

  test.each(pairs)('%s is %s', (url, normal) => {
    // "httpx" is either; with a port of its own it cannot be both.
    const schemes = ['https:', 'http:'].map((scheme) => addressKey(normal.replace(/^httpx:/, scheme)));
    if (/:(80|443)$/.test(normal)) expect(schemes).toContain(addressKey(url));
    else expect(schemes).toEqual([addressKey(url), addressKey(url)]);
  });

  test('what is not one there is not one here', () => {
    const classes = new Map<string, Set<string>>();
    for (const [url, normal] of pairs) {
      const key = addressKey(url);
      classes.set(key, (classes.get(key) ?? new Set()).add(normal));
    }
    expect(
      [...classes.values()].filter((normals) => normals.size > 1).map((normals) => [...normals]),
    ).toEqual([]);
  });
});
