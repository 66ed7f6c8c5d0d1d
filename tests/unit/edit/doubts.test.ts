/** What in a card looks wrong: flagged, never a crash, never in the way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubtsOf } from '../../../lib/core/edit/doubts';
import { readEntity } from '../../../lib/core/model/bundle';
import type { Entity } from '../../../lib/core/model/entity';
import { resolve } from '../../../lib/core/resolve/resolve';

function card(more: Record<string, unknown>): Entity {
  const entity = readEntity({ id: 'a', kind: 'person', name: 'Ida Brandt', ...more }, '', []);
  if (!entity) throw new Error('no entity');
  return entity;
}
const role = (id: string, title: string, start?: string, end?: string, organization = 'Norway') => ({
  id,
  title,
  organization,
  start,
  end,
});

test.each<[string, Entity, string[]]>([
  ['nothing', card({}), []],
  [
    'one office held twice at a time',
    card({ roles: [role('r', 'Mayor', '2010', '2014'), role('s', 'mayor', '2012', '2016')] }),
    ['roles.s roleTwice'],
  ],
  [
    'one office twice, one term after the other',
    card({ roles: [role('r', 'Mayor', '2010', '2014'), role('s', 'Mayor', '2014', '2018')] }),
    [],
  ],
  [
    'the same title elsewhere',
    card({ roles: [role('r', 'Mayor', '2010', '2014'), role('s', 'Mayor', '2010', '2014', 'Bergen')] }),
    [],
  ],
  ['roles without dates', card({ roles: [role('r', 'Mayor'), role('s', 'Mayor', '2010')] }), []],
  [
    'a role before birth, and one after death',
    card({
      facts: [
        { property: 'birth', value: '1950' },
        { property: 'death', value: '2001-05' },
      ],
      roles: [role('r', 'Mayor', '1930', '1940'), role('s', 'Judge', '2002')],
    }),
    ['roles.r beforeBirth', 'roles.s afterDeath'],
  ],
  [
    'roles that reach out of the life, and some that begin or end in its years',
    card({
      facts: [
        { property: 'birth', value: '1950-03' },
        { property: 'death', value: '2001-05' },
      ],
      roles: [
        role('r', 'Mayor', '1949', '1970'),
        role('s', 'Judge', '1990', '2003'),
        role('t', 'Queen', '1950', '2001-05-31'),
      ],
    }),
    ['roles.r beforeBirth', 'roles.s afterDeath'],
  ],
  [
    'death before birth',
    card({
      facts: [
        { property: 'birth', value: '1950' },
        { property: 'death', value: '1949-05' },
      ],
    }),
    ['facts deathBeforeBirth'],
  ],
  [
    'what ends before it begins',
    card({
      roles: [role('r', 'Mayor', '2014', '2010'), role('s', 'Mayor', '2014', '2014-02')],
      relations: [{ id: 'l', kind: 'ally', target: 'b', start: '2014', end: '2013-12' }],
    }),
    ['roles.r endBeforeStart', 'relations.l endBeforeStart'],
  ],
  [
    'parent and child of one and the same',
    card({
      relations: [
        { id: 'l', kind: 'father', target: 'b' },
        { id: 'm', kind: 'son', target: 'b' },
      ],
    }),
    ['relations.l circle', 'relations.m circle'],
  ],
  [
    'a relation to itself',
    card({ relations: [{ id: 'l', kind: 'rival', target: 'a' }] }),
    ['relations.l ownRelation'],
  ],
  ['no Hebrew name', card({ ownLanguage: 'he' }), ['ownLanguage noOwnName']],
  ['a Hebrew name', card({ ownLanguage: 'he', aliases: ['אידה ברנדט'] }), []],
  ['a language in Latin letters', card({ ownLanguage: 'tr' }), []],
])('%s', (_, entity, expected) => {
  expect(doubtsOf(entity).map(({ path, kind }) => `${path} ${kind}`)).toEqual(expected);
});

const related = (id: string, kind: string, target: string) =>
  card({ id, relations: [{ id: 'l', kind, target }] });

test.each<[string, Entity[], boolean]>([
  ['parents of each other', [related('a', 'father', 'b'), related('b', 'mother', 'a')], true],
  ['children of each other', [related('a', 'son', 'b'), related('b', 'daughter', 'a')], true],
  ['father and son', [related('a', 'father', 'b'), related('b', 'son', 'a')], false],
  ['friends of each other', [related('a', 'friend', 'b'), related('b', 'friend', 'a')], false],
  ['successors of each other', [related('a', 'successor', 'b'), related('b', 'successor', 'a')], false],
  [
    'a circle of three',
    [related('a', 'father', 'b'), related('b', 'baba', 'c'), related('c', 'אב', 'a')],
    true,
  ],
  [
    'a circle of three that one of them says from above',
    [
      card({
        id: 'c',
        relations: [
          { id: 'x', kind: 'son', target: 'b' },
          { id: 'l', kind: 'father', target: 'a' },
        ],
      }),
      related('a', 'father', 'b'),
    ],
    true,
  ],
  [
    'a circle that the card only leads to',
    [related('a', 'father', 'b'), related('b', 'father', 'c'), related('c', 'father', 'b')],
    false,
  ],
  [
    'a long line',
    Array.from({ length: 5000 }, (_, at) => related(at === 0 ? 'a' : `n${at}`, 'father', `n${at + 1}`)),
    false,
  ],
  [
    'a long circle',
    Array.from({ length: 5000 }, (_, at) =>
      related(at === 0 ? 'a' : `n${at}`, 'father', at === 4999 ? 'a' : `n${at + 1}`),
    ),
    true,
  ],
])('nobody descends from themselves: %s', (_, cards, isCircle) => {
  const [first] = cards;
  if (!first) throw new Error('no card');
  const doubts = doubtsOf(first, new Map(cards.map((one) => [one.id, one])));
  expect(doubts.some(({ path, kind }) => path === 'relations.l' && kind === 'circle')).toBe(isCircle);
});

test('whatever is in a card: it is never a crash, here or where somebody must be chosen', () => {
  const date = fc.constantFrom('2010', '2009-02', '1999-12-31', undefined);
  const any = fc.record({
    roles: fc.array(fc.record({ title: fc.constantFrom('Mayor', 'King', '…'), start: date, end: date }), {
      maxLength: 4,
    }),
    relations: fc.array(
      fc.record({
        kind: fc.constantFrom('father', 'son', 'friend', '?'),
        target: fc.constantFrom('a', 'b', 'gone'),
      }),
      { maxLength: 4 },
    ),
    ownLanguage: fc.constantFrom('he', 'xx', '', undefined),
    facts: fc.array(
      fc.record({ property: fc.constantFrom('birth', 'death'), value: fc.constantFrom('1950', 'long ago') }),
    ),
  });
  fc.assert(
    fc.property(any, any, (one, two) => {
      const [a, b] = [card(one), card({ ...two, id: 'b', name: 'Eva Brandt' })];
      const base = new Map([a, b].map((entity) => [entity.id, entity]));
      expect(Array.isArray(doubtsOf(a, base))).toBe(true);
      const text = 'Mayor Brandt met Eva Brandt. Brandt left.';
      const owners = [a, b].map(({ id }) => ({ entity: id, kind: 'surname' as const }));
      const found = [{ from: 6, to: 12, owners }];
      const mentions = resolve({
        article: { url: '', date: { value: '2010', from: 'meta', zoneKnown: false } },
        blocks: [{ id: 0, text, found }],
        entity: (id) => base.get(id),
      });
      expect(mentions.get(0)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});
