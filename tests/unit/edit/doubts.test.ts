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

test('descent that goes round is a circle, however long; other relations may go round', () => {
  const chain = ['a', 'b', 'c'].map((id, at) =>
    card({ id, relations: [{ id: 'l', kind: 'father', target: ['b', 'c', 'a'][at] }] }),
  );
  const others = new Map(chain.map((one) => [one.id, one]));
  const [a, b] = chain;
  if (!a || !b) throw new Error('no chain');
  expect(doubtsOf(a, others)).toEqual([{ path: 'relations.l', kind: 'circle' }]);
  const cut = new Map(others).set('b', card({ id: 'b', relations: [{ id: 'l', kind: 'son', target: 'a' }] }));
  expect(doubtsOf(a, cut)).toEqual([]);
  const friends = card({ relations: [{ id: 'l', kind: 'friend', target: 'b' }] });
  expect(
    doubtsOf(friends, new Map([['b', card({ id: 'b', relations: [{ kind: 'friend', target: 'a' }] })]])),
  ).toEqual([]);
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
