import { expect, test } from 'vitest';
import { type Annotation, MOTIVATIONS, motivationOf, quoteOf } from '../../../lib/core/model/annotation';
import { checkAnnotation } from '../../../lib/core/model/check';

const SELECTORS = [
  { type: 'TextQuoteSelector', exact: 'said on Thursday', prefix: 'Gantz ', suffix: ' that' },
  { type: 'TextPositionSelector', start: 6, end: 22 },
];
const LEAST = {
  id: 'a1',
  created: '2026-01-01T00:00:00.000Z',
  target: {
    source: 'https://a.example/1?utm_source=x',
    document: 'https://a.example/1',
    saved: '2026-01-01T00:00:00.000Z',
    selectors: SELECTORS,
  },
};

function sound(input: unknown): Annotation {
  const checked = checkAnnotation(input);
  if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

test('the least annotation is a yellow highlight, and nothing is made up', () => {
  const annotation = sound(LEAST);
  expect(annotation).toEqual({
    ...LEAST,
    target: { ...LEAST.target, title: '', authors: [], sentence: '', paragraph: '' },
    former: [],
    note: '',
    tags: [],
    colour: 'yellow',
    entities: [],
  });
  expect(motivationOf(annotation)).toBe('highlighting');
  expect(quoteOf(annotation.target)).toBe('said on Thursday');
});

test('what survives JSON is the same annotation', () => {
  const annotation = sound({ ...LEAST, note: '*so*', tags: ['war'], former: [LEAST.target] });
  expect(sound(JSON.parse(JSON.stringify(annotation)))).toEqual(annotation);
});

test.each([
  ['a note makes it a comment', { note: 'x' }, 'commenting'],
  ['its own motivation wins', { note: 'x', motivation: 'questioning' }, 'questioning'],
  ['a whole page is a bookmark', { target: { ...LEAST.target, selectors: [] } }, 'bookmarking'],
  [
    'a whole page with a tag is tagged',
    { target: { ...LEAST.target, selectors: [] }, tags: ['war'] },
    'tagging',
  ],
])('%s', (_, more, motivation) => {
  expect(MOTIVATIONS).toContain(motivation);
  expect(motivationOf(sound({ ...LEAST, ...more }))).toBe(motivation);
});

test.each([
  ['no document', { target: { ...LEAST.target, document: '' } }, 'target.document'],
  ['an unknown colour', { colour: '#ff0' }, 'colour'],
  ['an empty tag', { tags: [' '] }, 'tags[0]'],
  ['a day that is none', { target: { ...LEAST.target, published: '2026-02-30' } }, 'target.published'],
  ['a time without its zone', { created: '2026-01-01 00:00' }, 'created'],
  [
    'a passage that ends before it starts',
    { target: { ...LEAST.target, selectors: [{ type: 'TextPositionSelector', start: 3, end: 2 }] } },
    'target.selectors[0]',
  ],
])('%s is refused with its place', (_, more, path) => {
  expect(checkAnnotation({ ...LEAST, ...more })).toMatchObject({ kind: 'invalid', problems: [{ path }] });
});
