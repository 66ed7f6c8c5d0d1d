import { describe, expect, test } from 'vitest';
import { blankDraft } from '../../../lib/core/edit/draft';
import { readDate } from '../../../lib/core/edit/read-date';
import { problemsOf } from '../../../lib/core/edit/validate';
import type { Entity } from '../../../lib/core/model/entity';

const sound = blankDraft('person', 'Benny Gantz').entity;
const role = (fields: object): Partial<Entity> => ({
  roles: { r: { id: 'r', rank: 'normal', sources: [], title: 'Minister', ...fields } },
});

describe('each problem is said at its field', () => {
  test.each<[string, Partial<Entity>, string, string]>([
    ['no name', { name: '  ' }, 'name', 'empty'],
    ['a month that does not exist', role({ start: '2018-13' }), 'roles.r.start', 'date'],
    ['a day that does not exist', role({ end: '2023-02-29' }), 'roles.r.end', 'date'],
    ['words for a date', role({ start: 'last summer' }), 'roles.r.start', 'date'],
    ['the end before the start', role({ start: '2018-07', end: '2018-06' }), 'roles.r.end', 'endBeforeStart'],
    ['a role without a title', role({ title: '', start: '2018' }), 'roles.r.title', 'empty'],
    ['an address without http', { sources: [{ url: 'haaretz.com/news' }] }, 'sources.0.url', 'address'],
    ['an address that runs code', { sources: [{ url: 'javascript:alert(1)' }] }, 'sources.0.url', 'address'],
    [
      "a role's source",
      role({ sources: [{ url: 'ftp://example.org' }] }),
      'roles.r.sources.0.url',
      'address',
    ],
    [
      'a relation to nobody',
      { relations: { l: { id: 'l', kind: 'party', target: '', rank: 'normal', sources: [] } } },
      'relations.l.target',
      'target',
    ],
    ['a name as long as a book', { name: 'x'.repeat(501) }, 'name', 'long'],
  ])('%s', (_, changes, path, wrong) => {
    const problems = problemsOf({ ...sound, ...changes });
    expect(problems).toMatchObject([{ path, wrong }]);
  });

  test.each<[string, Partial<Entity>]>([
    ['only a name', {}],
    ['a year inside a year', role({ start: '2018-07', end: '2018' })],
    ['a day in both', role({ start: '2018-07-10', end: '2018-07-10' })],
    ['markup in the name', { name: '<b>Gantz</b>' }],
    ['a source without an address', { sources: [{ title: 'A book' }] }],
  ])('%s is sound', (_, changes) => {
    expect(problemsOf({ ...sound, ...changes })).toEqual([]);
  });
});

test.each([
  ['2018', '2018'],
  [' 2018-7 ', '2018-07'],
  ['2018/7/3', '2018-07-03'],
  ['3.7.2018', '2018-07-03'],
  ['07.2018', '2018-07'],
  ['٢٠١٨-٠٧-٠٣', '2018-07-03'],
  ['3/7/2018', '3/7/2018'],
  ['July 2018', 'July 2018'],
  ['', ''],
])('the date typed as "%s" is read as "%s"', (typed, read) => {
  expect(readDate(typed)).toBe(read);
});
