import { expect, test } from 'vitest';
import { contentOf, done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

const first = async () => packOf('1', 5);

test('a pack goes as a whole and leaves what the user made, edited or wrote a note on', async () => {
  const { base } = testBase();
  const own = await made(base.entities.create({ kind: 'person', name: 'Mine' }));
  await done(base.packs.install(packOf('1', 5)));
  await done(base.entities.update('test:1', { description: 'better' }, 2));
  await done(base.notes.save({ entity: 'test:2', text: 'seen in Ankara' }));
  expect(await base.packs.list()).toMatchObject([{ id: 'test', state: 'installed', cards: 4 }]);

  await done(base.packs.remove('test'));
  const left = (await base.library.list()).cards;
  expect(left.map((card) => card.entity.id).sort()).toEqual([own, 'test:1', 'test:2'].sort());
  expect(left.every((card) => card.origin.by === 'user')).toBe(true);
  expect((await base.notes.of('test:2')).map((note) => note.text)).toEqual(['seen in Ankara']);
  expect(await base.trash.list()).toEqual([]);
  expect(await base.packs.list()).toMatchObject([{ state: 'removed', cards: 0 }]);
  expect(await base.packs.remove('test')).toEqual({ kind: 'gone' });
});

test('a pack that was removed does not come back by itself, but when it is asked for', async () => {
  const { base } = testBase();
  await done(base.packs.ensure('test', '0.1.0', first));
  await done(base.packs.remove('test'));
  await done(base.packs.ensure('test', '0.2.0', first));
  expect((await base.library.list()).total).toBe(0);
  await done(base.packs.install(packOf('1', 5)));
  expect((await base.library.list()).total).toBe(5);
});

test('removing a pack can be undone, and so can installing it', async () => {
  const { base, db } = testBase();
  const before = await contentOf(db);
  const installed = await done(base.packs.install(packOf('1', 5)));
  const full = await contentOf(db);
  const removed = await done(base.packs.remove('test'));
  await done(base.undo(removed.change));
  expect(await contentOf(db)).toEqual(full);
  await done(base.undo(installed.change));
  expect(await contentOf(db)).toEqual(before);
});

test('a newer version changes its own cards only; the user wins, also where something was deleted or merged', async () => {
  const { base } = testBase();
  await done(base.packs.ensure('test', '0.1.0', async () => packOf('1', 6)));
  const own = await made(base.entities.create({ kind: 'person', name: 'Mine' }));
  await done(base.entities.update('test:1', { name: 'Edited' }, 1));
  await done(base.entities.remove('test:2', 1));
  await done(base.entities.merge('test:3', own, { from: 1, into: 2 }));
  await done(base.packs.ensure('test', '0.2.0', async () => packOf('2', 6, 1)));

  const now = new Map((await base.library.list()).cards.map(({ entity }) => [entity.id, entity.description]));
  expect(now.get('test:1')).toBe('of version 1');
  expect(now.get('test:4')).toBe('of version 2');
  expect(now.get('test:6')).toBe('of version 2');
  expect(now.has('test:0')).toBe(false);
  expect(now.has('test:2')).toBe(false);
  expect(now.has('test:3')).toBe(false);
  expect((await base.entities.get('test:3'))?.entity.id).toBe(own);
});

test('the same version again changes nothing', async () => {
  const { base } = testBase();
  await done(base.packs.ensure('test', '0.1.0', first));
  const revision = await base.revision();
  await done(base.packs.install(packOf('1', 5)));
  await done(base.packs.ensure('test', '0.1.0', first));
  expect(await base.revision()).toBe(revision);
});

test('what comes by itself is not what "undo the last change" means', async () => {
  const { base } = testBase();
  await done(base.packs.ensure('test', '0.1.0', first));
  expect(await base.lastChange()).toBeUndefined();
  await done(base.packs.remove('test'));
  expect((await base.lastChange())?.what).toBe('pack.remove');
});

test.each([
  ['no pack at all', { some: 'file' }, 'format'],
  ['no head', { format: 'dramatis-bundle', version: 1, entities: [] }, 'pack'],
  [
    'a broken date in one card',
    {
      ...packOf('1', 1),
      entities: [{ id: 'x', kind: 'person', name: 'X', roles: [{ title: 'M', start: '2019-02-30' }] }],
    },
    'entities[0].roles',
  ],
  [
    'a card without a name',
    { ...packOf('1', 1), entities: [{ id: 'x', kind: 'person' }] },
    'entities[0].name',
  ],
])('%s: refused with its place, and nothing is written', async (_, file, path) => {
  const { base } = testBase();
  const answer = await base.packs.install(file);
  expect(answer.kind).toBe('invalid');
  if (answer.kind === 'invalid') expect(answer.problems[0]?.path.startsWith(path)).toBe(true);
  expect(await base.revision()).toBe(0);
});
