import { expect, test } from 'vitest';
import { done, made, testBase } from '../support/base';

test('a new card has an id, a revision, times and an origin', async () => {
  const { base, rings } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: ' Benny Gantz ' }));
  const card = await base.entities.get(id);
  expect(card).toMatchObject({ revision: 1, origin: { by: 'user' }, entity: { id, name: 'Benny Gantz' } });
  expect(card?.created).toBe(card?.updated);
  expect(rings).toEqual([{ revision: 1, entities: [id] }]);
});

test.each([
  ['an empty name', { kind: 'person' as const, name: '  ' }, 'name'],
  [
    'a broken date',
    { kind: 'person' as const, name: 'A', roles: { r: { title: 'Minister', start: '2020-13' } } },
    'roles.r.start',
  ],
  [
    'an address that is a script',
    { kind: 'person' as const, name: 'A', links: { l: { url: 'javascript:alert(1)' } } },
    'links.l.url',
  ],
])('%s is refused with its place, and nothing is written', async (_, draft, path) => {
  const { base, rings } = testBase();
  const answer = await base.entities.create(draft);
  expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path }] });
  expect(await base.revision()).toBe(0);
  expect(rings).toEqual([]);
});

test('markup in a name is kept as the text it is', async () => {
  const { base } = testBase();
  const name = '<img src=x onerror=alert(1)> & "Gantz"';
  const id = await made(base.entities.create({ kind: 'person', name }));
  expect((await base.entities.get(id))?.entity.name).toBe(name);
  expect((await base.library.search('gantz')).map((entity) => entity.name)).toEqual([name]);
});

test('a patch changes what it names, item by item, and null takes away', async () => {
  const { base } = testBase();
  const id = await made(
    base.entities.create({
      kind: 'person',
      name: 'Hulusi Akar',
      description: 'General',
      roles: { a: { title: 'Chief' }, b: { title: 'Minister' } },
    }),
  );
  await done(
    base.entities.update(
      id,
      { description: null, roles: { a: null, b: { title: 'Minister of Defence', start: '2018-07' } } },
      1,
    ),
  );
  const entity = (await base.entities.get(id))?.entity;
  expect(entity).not.toHaveProperty('description');
  expect(entity?.name).toBe('Hulusi Akar');
  expect(Object.values(entity?.roles ?? {})).toEqual([
    { id: 'b', title: 'Minister of Defence', start: '2018-07', rank: 'normal', sources: [] },
  ]);
});

test('an edit that saw an older revision is stale, and both versions are kept', async () => {
  const { base } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'One' }));
  await done(base.entities.update(id, { name: 'Two' }, 1));
  expect(await base.entities.update(id, { name: 'Three' }, 1)).toEqual({ kind: 'stale', current: 2 });
  expect((await base.entities.history(id)).map((version) => version.entity?.name)).toEqual(['One', 'Two']);
});

test('of two windows that edit the same version at once, one is done and one is stale', async () => {
  const one = testBase();
  const id = await made(one.base.entities.create({ kind: 'person', name: 'Start' }));
  const two = testBase(one.indexedDB);
  const answers = await Promise.all([
    one.base.entities.update(id, { name: 'Left' }, 1),
    two.base.entities.update(id, { name: 'Right' }, 1),
  ]);
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['done', 'stale']);
  expect(await one.base.revision()).toBe(2);
});

test('windows that edit different cards at once all get through, each with its own revision', async () => {
  const one = testBase();
  const two = testBase(one.indexedDB);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      done((at % 2 ? one : two).base.entities.create({ kind: 'place', name: `Place ${at}` })),
    ),
  );
  expect(new Set(answers.map((answer) => answer.revision)).size).toBe(20);
  expect(await one.base.revision()).toBe(20);
});

test('writing what is there already changes nothing', async () => {
  const { base, rings } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'Same' }));
  const answer = await done(base.entities.update(id, { name: 'Same' }, 1));
  expect(answer.revision).toBe(1);
  expect(rings).toHaveLength(1);
  expect(await base.undo(answer.change)).toMatchObject({ kind: 'done', revision: 1 });
});

test('asked twice with the same word, a change is done once', async () => {
  const { base } = testBase();
  const first = await done(base.entities.create({ kind: 'person', name: 'Once' }, { once: 'w' }));
  const second = await done(base.entities.create({ kind: 'person', name: 'Once' }, { once: 'w' }));
  expect(second).toEqual(first);
  expect((await base.library.list()).total).toBe(1);
});

test('a merge adds what only the other said, leads the old id to the new one, and can be undone', async () => {
  const { base } = testBase();
  const [into, from] = [
    await made(base.entities.create({ kind: 'person', name: 'Recep Tayyip Erdoğan', tags: ['tr'] })),
    await made(
      base.entities.create({
        kind: 'person',
        name: 'R. T. Erdogan',
        description: 'President',
        roles: { r: { title: 'President' } },
      }),
    ),
  ];
  const friend = await made(
    base.entities.create({
      kind: 'person',
      name: 'Friend',
      relations: { l: { kind: 'friend', target: from } },
    }),
  );
  await done(base.notes.save({ entity: from, text: 'met him' }));
  const merged = await done(base.entities.merge(from, into, { from: 2, into: 1 }));

  const card = await base.entities.get(from);
  expect(card?.entity).toMatchObject({ id: into, description: 'President', tags: ['tr'] });
  expect(Object.values(card?.entity.aliases ?? {}).map((alias) => alias.text)).toEqual(['R. T. Erdogan']);
  const content = await base.card.get(into, { url: 'https://example.org/' }, [friend]);
  expect(content?.relations).toMatchObject([{ to: { id: friend }, inverse: true }]);
  expect(content?.notes).toMatchObject([{ text: 'met him' }]);
  expect((await base.entities.sketches([from])).map((sketch) => sketch.id)).toEqual([into]);

  await done(base.undo(merged.change));
  expect((await base.entities.get(from))?.entity.name).toBe('R. T. Erdogan');
  expect((await base.entities.get(into))?.entity.aliases).toEqual({});
  expect(await base.trash.list()).toEqual([]);
});

test('redirects in a circle end', async () => {
  const { base, db } = testBase();
  const bookkeeping = { revision: 1, content: 1, created: '', updated: '', origin: { by: 'user' as const } };
  await db.redirects.bulkPut([
    { id: 'a', body: { to: 'b' }, ...bookkeeping },
    { id: 'b', body: { to: 'a' }, ...bookkeeping },
  ]);
  expect(await base.entities.get('a')).toBeUndefined();
});

test('an empty base answers everything with nothing', async () => {
  const { base } = testBase();
  expect(await base.entities.get('x')).toBeUndefined();
  expect(await base.entities.update('x', { name: 'y' }, 1)).toEqual({ kind: 'gone' });
  expect(await base.library.list()).toEqual({ cards: [], total: 0 });
  expect(await base.library.search('gantz')).toEqual([]);
  expect(await base.entities.sketches(['x'], '2020')).toEqual([]);
  expect(await base.card.get('x', { url: 'https://example.org/' })).toBeUndefined();
  expect(await base.lastChange()).toBeUndefined();
  expect(await base.undo('x')).toEqual({ kind: 'gone' });
});
