/** W3C Web Annotation JSON-LD: what goes out is valid by the W3C's own tests, and comes back as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isW3c, readW3c } from '../../../lib/core/exchange/w3c-in';
import { w3cFile, w3cLinkOf, w3cOf } from '../../../lib/core/exchange/w3c-out';
import type { AnnotationLink } from '../../../lib/core/model/annotation-link';
import { annotation } from './arbitrary';
import { assertions, failures, missing, samples } from './w3c-tests';

const reading = { documentOf: (address: string) => address, at: '2026-01-01T00:00:00.000Z' };
const exported = annotation.map((one) => ({
  annotation: one,
  people: one.entities.map((id, at) => ({ id, name: `Name ${at}`, wikidata: at === 0 ? 'Q1' : undefined })),
  links: [] as AnnotationLink[],
}));
const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('an annotation that goes out and comes back is the same, whatever stands in it', () => {
  fc.assert(
    fc.property(exported, (one) => {
      const { annotations, problems } = readW3c(throughJson(w3cOf(one)), reading);
      expect(problems.filter((problem) => !problem.itemOnly)).toEqual([]);
      expect(annotations.map((read) => read.annotation)).toEqual([one.annotation]);
    }),
    { numRuns: 500 },
  );
});

test('the file of many is JSON, with one on each line, and reads back with its links', () => {
  fc.assert(
    fc.property(fc.uniqueArray(exported, { selector: (one) => one.annotation.id, maxLength: 5 }), (all) => {
      const [first, second] = all;
      const links: AnnotationLink[] =
        first && second
          ? [{ id: 'l', kind: 'contradicts', from: first.annotation.id, to: second.annotation.id }]
          : [];
      const file = [
        ...w3cFile(
          all.map((one, at) => ({ ...one, links: at < 2 ? links : [] })),
          reading,
        ),
      ].join('');
      expect(file.split('\n')).toHaveLength(all.length + links.length + 3);
      const input = JSON.parse(file);
      expect(isW3c(input)).toBe(true);
      const content = readW3c(input, reading);
      expect(content.annotations.map((read) => read.annotation)).toEqual(all.map((one) => one.annotation));
      expect(content.links).toEqual(links);
    }),
    { numRuns: 50 },
  );
});

describe('positions count code points outside and UTF-16 units inside', () => {
  const text = '😀😀 הרצוג 👩‍🚀 said';
  const exact = '👩‍🚀 said';
  const start = text.indexOf(exact);
  const told = w3cOf({
    annotation: {
      id: 'a',
      target: {
        source: 'https://example.org/',
        document: 'https://example.org/',
        selectors: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start, end: start + exact.length, pairs: 2 },
        ],
        sentence: '',
        paragraph: '',
        title: '',
        authors: [],
        saved: reading.at,
      },
      former: [],
      note: '',
      tags: [],
      colour: 'yellow',
      entities: [],
      created: reading.at,
    },
    people: [],
    links: [],
  });

  test('the exported place slices the text by code points', () => {
    const { selector } = told.target as { selector: { start: number; end: number }[] };
    const place = selector[1];
    expect([...text].slice(place?.start, place?.end).join('')).toBe(exact);
    expect(place?.start).not.toBe(start);
  });

  test('nothing more than the model is needed for such an annotation', () => {
    expect(told).not.toHaveProperty('dramatis:exact');
  });
});

test('a place whose code points nobody counted is not told to others', () => {
  const [one] = fc.sample(annotation, { numRuns: 1, seed: 7 });
  if (!one) throw new Error('no sample');
  const selectors = [
    { type: 'TextQuoteSelector' as const, exact: 'abc', prefix: '', suffix: '' },
    { type: 'TextPositionSelector' as const, start: 5, end: 8 },
  ];
  const told = w3cOf({ annotation: { ...one, target: { ...one.target, selectors } }, people: [], links: [] });
  expect(JSON.stringify((told.target as { selector: unknown }).selector)).not.toContain('Position');
});

describe.skipIf(missing)(`the MUST assertions of the W3C${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const all = missing ? [] : assertions();

  test('there are 54, and they tell right from wrong in their own samples', () => {
    expect(all).toHaveLength(54);
    const correct = samples('correct').filter(({ name }) => name.startsWith('anno'));
    const failing = correct.filter(({ sample }) => failures(sample, all).length > 0).map(({ name }) => name);
    // These fail upstream as well.
    expect(failing.sort()).toEqual(['anno11.json', 'anno12.json', 'anno13.json']);
    const wrong = samples('incorrect').filter(({ sample }) => sample !== undefined);
    expect(wrong.filter(({ sample }) => failures(sample, all).length === 0)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(20);
  });

  test('every annotation that goes out passes all of them', () => {
    fc.assert(
      fc.property(exported, (one) => {
        expect(failures(throughJson(w3cOf(one)), all)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('and so does a link between two', () => {
    expect(failures(w3cLinkOf({ id: 'a b', kind: 'supports', from: 'x', to: 'יא' }), all)).toEqual([]);
  });

  test('all correct samples can be read, and none of the broken ones throws', () => {
    for (const { name, sample } of samples('correct')) {
      const { annotations, problems } = readW3c(sample, reading);
      const isElsewhere = problems.some(({ path }) => path.startsWith('first'));
      expect(annotations.length > 0 || isElsewhere, name).toBe(true);
    }
    for (const { sample } of samples('incorrect')) readW3c(sample, reading);
  });
});
