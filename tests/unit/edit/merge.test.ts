import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, takeTheirs, valueAt } from '../../../lib/core/edit/merge';
import { same } from '../../../lib/core/edit/same';
import type { Entity } from '../../../lib/core/model/entity';

const gantz: Entity = {
  id: 'e-1',
  kind: 'person',
  name: 'Benny Gantz',
  description: 'Israeli politician.',
  aliases: { a1: { id: 'a1', text: 'בני גנץ', lang: 'he', rank: 'normal', sources: [] } },
  roles: {
    r1: { id: 'r1', title: 'Minister of Defense', start: '2020-05-17', rank: 'normal', sources: [] },
    r2: {
      id: 'r2',
      title: 'Chief of the General Staff',
      start: '2011',
      end: '2015',
      rank: 'normal',
      sources: [],
    },
  },
  relations: {},
  facts: {},
  links: {},
  identifiers: { wikidata: 'Q1' },
  tags: ['general'],
  sources: [],
};

const role = (changes: object, id: 'r1' | 'r2' = 'r1'): Entity => {
  const before = gantz.roles[id];
  if (!before) throw new Error(id);
  return { ...gantz, roles: { ...gantz.roles, [id]: { ...before, ...changes } } };
};
const without = (id: string): Entity => ({
  ...gantz,
  roles: Object.fromEntries(Object.entries(gantz.roles).filter(([key]) => key !== id)),
});

describe('edits of different things are joined', () => {
  test.each([
    ['two fields', { ...gantz, name: 'Gantz' }, { ...gantz, description: 'General.' }],
    ['two roles', role({ title: 'Defence' }), role({ end: '2016' }, 'r2')],
    ['two fields of one role', role({ title: 'Defence' }), role({ end: '2022-12-29' })],
    ['a role removed here, another edited there', without('r2'), role({ end: '2022' })],
  ])('%s', (_, mine, theirs) => {
    const { entity, collisions } = merge(gantz, mine, theirs);
    expect(collisions).toEqual([]);
    // Every change of either side is in the result: joining once more changes nothing.
    expect(merge(gantz, mine, entity).entity).toEqual(entity);
    expect(merge(gantz, theirs, entity).entity).toEqual(entity);
  });

  test('lists are joined as sets', () => {
    const mine = { ...gantz, tags: ['a'] };
    const theirs = { ...gantz, tags: ['general', 'b'] };
    expect(merge(gantz, mine, theirs).entity.tags).toEqual(['a', 'b']);
  });
});

describe('edits of the same thing are shown', () => {
  test('the same date typed differently', () => {
    const { entity, collisions } = merge(gantz, role({ end: '2022' }), role({ end: '2022-12-29' }));
    expect(collisions).toEqual([{ path: ['roles', 'r1', 'end'], mine: '2022', theirs: '2022-12-29' }]);
    expect(entity.roles.r1?.end).toBe('2022');
    const [collision] = collisions;
    if (!collision) throw new Error('no collision');
    expect(takeTheirs(entity, collision).roles.r1?.end).toBe('2022-12-29');
  });

  test('edited here, removed there, and the other way round', () => {
    const edited = role({ title: 'Defence' });
    const here = merge(gantz, edited, without('r1'));
    expect(here.collisions).toEqual([{ path: ['roles', 'r1'], mine: edited.roles.r1, theirs: undefined }]);
    expect(here.entity.roles.r1?.title).toBe('Defence');
    const there = merge(gantz, without('r1'), edited);
    expect(there.entity.roles.r1).toBeUndefined();
    const [collision] = there.collisions;
    if (!collision) throw new Error('no collision');
    expect(takeTheirs(there.entity, collision).roles.r1?.title).toBe('Defence');
  });

  test('both typed the same: no question', () => {
    expect(merge(gantz, role({ end: '2022' }), role({ end: '2022' })).collisions).toEqual([]);
  });
});

test('for any edits: one side alone wins whole, both together lose nothing', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  const edit = fc.record({
    name: text,
    description: fc.option(text, { nil: undefined }),
    end: fc.option(fc.constantFrom('2015', '2016'), { nil: undefined }),
    tags: fc.uniqueArray(text),
  });
  const apply = (change: { name: string; description?: string; end?: string; tags: string[] }): Entity => ({
    ...role({ end: change.end }, 'r2'),
    name: change.name,
    description: change.description,
    tags: change.tags,
  });
  fc.assert(
    fc.property(edit, edit, edit, (a, b, c) => {
      const [seen, mine, theirs] = [apply(a), apply(b), apply(c)];
      expect(same(merge(seen, seen, theirs).entity, theirs)).toBe(true);
      expect(same(merge(seen, mine, seen).entity, mine)).toBe(true);
      const { entity, collisions } = merge(seen, mine, theirs);
      for (const path of [['name'], ['description'], ['roles', 'r2', 'end']]) {
        const [s, m, t, joined] = [seen, mine, theirs, entity].map((side) => valueAt(side, path));
        const collided = collisions.some((collision) => same(collision.path, path));
        expect(collided).toBe(m !== t && m !== s && t !== s);
        expect(joined).toBe(m === s ? t : m);
      }
      for (const tag of ['a', 'b', 'c']) {
        const [s, m, t] = [seen, mine, theirs].map((side) => side.tags.includes(tag));
        expect(entity.tags.includes(tag)).toBe(m === s ? t : m);
      }
    }),
  );
});
