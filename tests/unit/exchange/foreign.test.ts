/** Files of other tools: what each means here, what is said of what cannot be read, and twice the same gives the same. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isClipper, readClipper } from '../../../lib/core/exchange/clipper';
import { isHypothesis, readHypothesis } from '../../../lib/core/exchange/hypothesis';
import { isW3c, readW3c } from '../../../lib/core/exchange/w3c-in';
import { quoteOf } from '../../../lib/core/model/annotation';

const at = '2026-11-25T10:00:00.000Z';
const reading = { documentOf: (address: string) => address.replace(/[#?].*/, ''), at };

describe('Hypothesis', () => {
  const row = {
    id: 'h1',
    created: '2023-02-01T10:00:00.123456+00:00',
    updated: '2023-02-02T10:00:00.123456+00:00',
    user: 'acct:anna@hypothes.is',
    uri: 'https://news.example/a?utm_source=x',
    text: 'my *note*',
    tags: ['war', ' war ', ''],
    group: '__world__',
    document: { title: ['An article'] },
    target: [
      {
        source: 'https://news.example/a',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]',
            endContainer: '/div[1]',
            startOffset: 0,
            endOffset: 3,
          },
          { type: 'TextPositionSelector', start: 10, end: 18 },
          { type: 'TextQuoteSelector', exact: 'he said 😀', prefix: 'before ', suffix: ' after' },
        ],
      },
    ],
  };
  const reply = {
    ...row,
    id: 'h2',
    references: ['h1'],
    text: 'no',
    tags: [],
    target: [{ source: row.uri }],
    user_info: { display_name: 'Bo' },
  };
  const page = { ...row, id: 'h3', target: [{ source: row.uri }] };
  const broken = { id: 'h4', text: 'about nothing', target: [] };
  const file = {
    export_date: at,
    export_userid: 'x',
    client_version: '1',
    annotations: [row, reply, page, broken, 7],
  };

  test('the export of its client', () => {
    expect(isHypothesis(file)).toBe(true);
    expect(isW3c(file)).toBe(false);
    const { annotations, problems } = readHypothesis(file, reading);
    expect(annotations.map(({ annotation }) => annotation)).toMatchObject([
      {
        note: 'my *note*',
        tags: ['war'],
        creator: 'anna',
        created: '2023-02-01T10:00:00.123Z',
        imported: { from: 'Hypothesis', id: 'h1' },
        target: {
          source: row.uri,
          document: 'https://news.example/a',
          title: 'An article',
          selectors: [
            { type: 'TextQuoteSelector', exact: 'he said 😀', prefix: 'before ', suffix: ' after' },
            { type: 'TextPositionSelector', start: 10, end: 20 },
          ],
        },
      },
      {
        note: 'no',
        motivation: 'replying',
        creator: 'Bo',
        target: { selectors: [{ exact: 'he said 😀' }, {}] },
      },
      { note: 'my *note*', target: { selectors: [] } },
    ]);
    expect(problems).toEqual([
      { path: 'annotations[3]', kind: 'noPage', sentence: expect.stringContaining('which page') },
      { path: 'annotations[4]', kind: 'wrongSort', sentence: expect.stringContaining('object') },
    ]);
  });

  test.each([
    ['a search of its API', { total: 1, rows: [row] }],
    ['a bare list', [row]],
  ])('%s', (_, input) => {
    expect(isHypothesis(input)).toBe(true);
    expect(readHypothesis(input, reading).annotations).toHaveLength(1);
  });

  test('reading twice gives the same ids', () => {
    expect(readHypothesis(file, { ...reading, at: '2030-01-01T00:00:00.000Z' }).annotations).toEqual(
      readHypothesis(file, reading).annotations,
    );
  });
});

describe('Obsidian Web Clipper', () => {
  const file = [
    {
      url: 'https://news.example/b',
      title: 'B',
      highlights: [
        {
          text: '<p>One &amp; <b>two</b><br>three</p>',
          timestamp: '2024-03-04T05:06:07.000Z',
          notes: ['n1', 'n2'],
        },
        { text: '<img src=x onerror=alert(1)>', timestamp: '2024-03-04T05:06:07.000Z' },
        { text: 'undated', timestamp: 'Invalid Date' },
      ],
    },
    { highlights: [] },
  ];

  test('words without their HTML, notes, and what is of no use with its place', () => {
    expect(isClipper(file)).toBe(true);
    expect(isHypothesis(file)).toBe(false);
    const { annotations, problems } = readClipper(file, reading);
    expect(
      annotations.map(({ annotation, undated }) => [quoteOf(annotation.target), annotation.note, undated]),
    ).toEqual([
      ['One & two three', 'n1\n\nn2', undefined],
      ['undated', '', true],
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['[0].highlights[1]', '[1]']);
  });
});

describe('W3C annotations of others', () => {
  test('several bodies, targets and selectors', () => {
    const { annotations, problems } = readW3c(
      {
        '@context': ['http://www.w3.org/ns/anno.jsonld'],
        id: 'http://example.org/1',
        type: 'Annotation',
        motivation: 'oa:questioning',
        creator: { name: 'Ann' },
        created: '2020-01-01T00:00:00Z',
        bodyValue: 'plain',
        body: [
          'http://example.org/body',
          { type: 'TextualBody', value: '<p>rich</p>', format: 'text/html' },
          { type: 'Choice', items: [{ type: 'TextualBody', value: 'tag', purpose: ['tagging'] }] },
        ],
        target: [
          {
            source: { id: 'https://example.org/page' },
            selector: {
              type: 'FragmentSelector',
              value: 'x',
              refinedBy: { type: 'TextQuoteSelector', exact: 'words' },
            },
          },
          { source: 'https://example.org/other', selector: { type: 'XPathSelector', value: '/html/body' } },
        ],
      },
      reading,
    );
    expect(annotations.map(({ annotation }) => annotation)).toMatchObject([
      {
        note: 'http://example.org/body\n\nrich\n\nplain',
        tags: ['tag'],
        creator: 'Ann',
        motivation: 'questioning',
        imported: { id: 'http://example.org/1#1' },
        target: { selectors: [{ exact: 'words' }] },
      },
      { imported: { id: 'http://example.org/1#2' }, target: { selectors: [] } },
    ]);
    expect(problems).toEqual([
      {
        path: 'target[1]',
        kind: 'wordless',
        sentence: expect.stringContaining('cannot be found'),
        itemOnly: true,
      },
    ]);
  });

  test('a collection whose pages are elsewhere says so', () => {
    const { annotations, problems } = readW3c(
      { type: 'AnnotationCollection', first: 'http://example.org/p1' },
      reading,
    );
    expect(annotations).toEqual([]);
    expect(problems[0]?.sentence).toContain('elsewhere');
  });

  const RECOGITO = new URL('../../../../shared/annotation/recogito/annotations.w3c.json', import.meta.url);
  test.skipIf(!existsSync(RECOGITO))(
    'those of Recogito, each with its words (skipped where the file is absent)',
    () => {
      const input = JSON.parse(readFileSync(RECOGITO, 'utf8'));
      const { annotations, problems } = readW3c(input, reading);
      expect(problems).toEqual([]);
      const passages = input.flatMap(({ target }: { target: unknown }) => target);
      expect(annotations).toHaveLength(passages.length);
      expect(annotations.map(({ annotation }) => quoteOf(annotation.target))).toEqual(
        passages.map(
          ({ selector }: { selector: { exact?: string }[] }) => selector.find(({ exact }) => exact)?.exact,
        ),
      );
    },
  );
});
