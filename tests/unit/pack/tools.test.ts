/** How pack sources are read, checked and built, on small made-up items. */
import { describe, expect, test } from 'vitest';
import { buildBundle } from '../../../tools/pack/build';
import { readChecked, writeChecked } from '../../../tools/pack/checked';
import { compare } from '../../../tools/pack/compare';
import { lint } from '../../../tools/pack/lint';
import type { Person } from '../../../tools/pack/reference';
import { readItems, readLine } from '../../../tools/pack/source';

const ADA = `
- id: ada
  name: Ada Example
  wikidata: Q1
  description: Somebody who serves as an example.
  born: 1950-02-03
  country: Turkey
  roles:
    - Minister of Defense | Turkey | 1990-05-01/1994-06
    - Mayor of Nowhere | Turkey | 1995/..
`;
const items = (yaml: string) => readItems(yaml, 'test.yml');

describe('a line', () => {
  test.each([
    [
      'Minister | Turkey | 2020-05/2022',
      { first: 'Minister', second: 'Turkey', period: { start: '2020-05', end: '2022' } },
    ],
    [
      'Minister | Turkey | 2020/.. | main',
      { first: 'Minister', second: 'Turkey', period: { start: '2020' }, main: true },
    ],
    ['Minister | Turkey | 2020/..', { first: 'Minister', second: 'Turkey', period: { start: '2020' } }],
    [
      'Minister | Turkey | 2020/',
      { first: 'Minister', second: 'Turkey', period: { start: '2020', ended: 'unknown' } },
    ],
    ['Minister | Turkey | /2020', { first: 'Minister', second: 'Turkey', period: { end: '2020' } }],
    ['Minister | Turkey', { first: 'Minister', second: 'Turkey', period: {} }],
    ['Minister', { first: 'Minister', period: {} }],
  ])('%s', (line, parts) => {
    expect(readLine(line)).toEqual(parts);
  });

  test.each(['Minister | Turkey | 2020-13/2022', 'a | b | c | 2020/2021', ' | Turkey'])(
    '%s is refused',
    (line) => {
      expect(() => readLine(line)).toThrow();
    },
  );
});

test('a misspelt field is refused with file and item', () => {
  expect(() => items(ADA.replace('born:', 'birth:'))).toThrow(/test\.yml, item 1 ada/);
});

describe('comparing with reference data', () => {
  const person: Person = {
    wikidata: 'Q1',
    name: 'Ada Example',
    other_names: [],
    birth: '1950-02-03',
    country: 'TR',
    memberships: [
      {
        role: 'Minister of National Defence',
        org: 'Turkey',
        start: '1990-05-01',
        end: '1992-01-10',
        seen: '2022',
      },
      {
        role: 'Minister of National Defence',
        org: 'Turkey',
        start: '1992-01-10',
        end: '1994-06-20',
        seen: '2022',
      },
      { role: 'Mayor of Nowhere', org: 'Turkey', start: '1995-03-01', seen: '2022' },
    ],
  };
  const kinds = (yaml: string, against = person) =>
    items(yaml).flatMap((item) => compare(item, against).map((verdict) => verdict.kind));

  test('terms that follow each other are one, and a coarser date is confirmed', () => {
    expect(kinds(ADA)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
  });

  test.each([
    ['another day', ADA.replace('1990-05-01', '1990-05-02'), 'other'],
    ['an end that is not there', ADA.replace('1995/..', '1995/2024'), 'later'],
    ['another country', ADA.replaceAll('| Turkey', '| Greece'), 'absent'],
    ['another title', ADA.replace('Minister of Defense', 'Minister of Finance'), 'absent'],
    ['a role that is over', ADA.replace('1995/..', '1995/'), 'other'],
  ])('%s is not confirmed', (_, yaml, kind) => {
    expect(kinds(yaml)).toContain(kind);
  });

  test('a day is not confirmed where the reference has the year alone', () => {
    const vague = { ...person, birth: '1950-01-01' };
    expect(kinds(ADA, vague)[0]).toBe('other');
    expect(kinds(ADA.replace('1950-02-03', '1950'), vague)[0]).toBe('confirmed');
  });
});

describe('building', () => {
  const checked = { ada: { item: 'Q1', statements: { 'Mayor of Nowhere | Turkey | 1995/..': '2022' } } };
  const sources = (yaml: string) =>
    JSON.parse(buildBundle(items(yaml), checked)).entities[0].roles.map(
      (role: { sources?: unknown[] }) => role.sources,
    );

  test('only what was checked carries an address', () => {
    const source = { url: 'https://www.wikidata.org/wiki/Q1', title: 'Wikidata', seen: '2022' };
    expect(sources(ADA)).toEqual([undefined, [source]]);
  });

  test('an edited statement, or another Wikidata item, is no longer checked', () => {
    expect(sources(ADA.replace('1995/..', '1996/..'))).toEqual([undefined, undefined]);
    expect(sources(ADA.replace('Q1', 'Q2'))).toEqual([undefined, undefined]);
  });

  test('what was checked is written and read without loss', () => {
    expect(readChecked(writeChecked(checked))).toEqual(checked);
  });
});

describe('lint finds', () => {
  test.each([
    ['a relation into nothing', `${ADA}  relations: [party | nowhere]\n`, /leads nowhere/],
    ['an end before the start', ADA.replace('1994-06', '1989'), /ends before it starts/],
    ['an office before birth', ADA.replace('1990-05-01', '1949'), /starts before birth/],
    [
      'a missing name in its own script',
      ADA.replace('  born', '  own: he\n  born'),
      /no name in its own language/,
    ],
    ['a name in the wrong letters', ADA.replace('  born', '  names: { he: Ada }\n  born'), /letters of "he"/],
    ['a description of the day', ADA.replace('Somebody who', 'The current somebody who'), /present day/],
    ['an id used twice', ADA + ADA, /used twice/],
  ])('%s', (_, yaml, sentence) => {
    expect(lint(items(yaml)).join('\n')).toMatch(sentence);
    expect(lint(items(ADA))).toEqual([]);
  });
});
