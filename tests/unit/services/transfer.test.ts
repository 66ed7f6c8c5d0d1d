import { expect, test } from 'vitest';
import type { Plan } from '../../../lib/services/transfer';
import { contentOf, done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

type Tested = ReturnType<typeof testBase>;

/** Some of everything. */
async function filled(): Promise<Tested> {
  const tested = testBase();
  const { base } = tested;
  await done(base.packs.install(packOf('1', 3)));
  const id = await made(
    base.entities.create({
      kind: 'person',
      name: '<b>Isaac</b> Herzog',
      ownLanguage: 'he',
      description: 'President',
      aliases: { a: { text: 'יצחק הרצוג', lang: 'he' } },
      roles: {
        r: {
          title: 'President',
          start: '2021-07-07',
          rank: 'preferred',
          sources: [{ url: 'https://example.org/', quote: '"sworn in"', seen: '2026-01' }],
        },
      },
      relations: { l: { kind: 'counterpart', target: 'test:0' } },
      facts: { f: { property: 'born', value: '1960' } },
      links: { u: { url: 'https://example.org/herzog' } },
      identifiers: { wikidata: 'Q0' },
      tags: ['il'],
    }),
  );
  await done(base.notes.save({ entity: id, text: 'one\n\ntwo', page: 'https://example.org/a' }));
  await done(base.notes.save({ entity: 'test:1', text: 'three' }));
  return tested;
}

const throughFile = async ({ base }: Tested) => JSON.parse(JSON.stringify(await base.transfer.write()));

async function planned({ base }: Tested, file: unknown): Promise<Plan> {
  const plan = await base.transfer.plan(file);
  if ('fatal' in plan) throw new Error(plan.fatal.sentence);
  return plan;
}

test('importing an export changes nothing', async () => {
  const tested = await filled();
  const file = await throughFile(tested);
  const before = await contentOf(tested.db);
  const plan = await planned(tested, file);
  expect(plan.problems).toEqual([]);
  expect([...plan.entities, ...plan.notes].map((item) => item.verdict)).toEqual(Array(6).fill('same'));
  const revision = await tested.base.revision();
  await done(tested.base.transfer.apply(plan, 'take-file'));
  expect(await tested.base.revision()).toBe(revision);
  expect(await contentOf(tested.db)).toEqual(before);
  expect(await throughFile(tested)).toEqual(file);
});

test('an export read into an empty base gives the same export, and importing it twice changes nothing more', async () => {
  const file = await throughFile(await filled());
  const empty = testBase();
  await done(empty.base.transfer.apply(await planned(empty, file), 'keep-mine'));
  expect(await throughFile(empty)).toEqual(file);
  const again = await planned(empty, file);
  expect(new Set(again.entities.map((item) => item.verdict))).toEqual(new Set(['same']));
});

test('an import is one change that can be undone', async () => {
  const file = await throughFile(await filled());
  const empty = testBase();
  const imported = await done(empty.base.transfer.apply(await planned(empty, file), 'keep-mine'));
  await done(empty.base.undo(imported.change));
  expect((await empty.base.library.list()).total).toBe(0);
});

test('where file and base differ, the user decides; what was deleted stays deleted', async () => {
  const tested = await filled();
  const file = await throughFile(tested);
  const { base } = tested;
  const [mine] = (await base.library.list({ by: 'user' })).cards;
  const id = mine?.entity.id ?? '';
  await done(base.entities.update(id, { description: 'mine' }, mine?.revision ?? 0));
  await done(base.entities.remove('test:2', 1));
  await done(base.packs.install({ ...packOf('2', 2), entities: packOf('2', 3).entities }));

  const plan = await planned(tested, file);
  expect(Object.fromEntries(plan.entities.map(({ item, verdict }) => [item.id, verdict]))).toEqual({
    [id]: 'conflict',
    'test:0': 'update',
    'test:1': 'update',
    'test:2': 'deleted',
  });
  await done(base.transfer.apply(plan, 'keep-mine'));
  expect((await base.entities.get(id))?.entity.description).toBe('mine');
  expect((await base.entities.get('test:0'))?.entity.description).toBe('of version 1');
  expect(await base.entities.get('test:2')).toBeUndefined();

  await done(base.transfer.apply(await planned(tested, file), 'take-file'));
  expect((await base.entities.get(id))?.entity.description).toBe('President');
});

test('a plan that an edit overtook is stale, and nothing of it is written', async () => {
  const tested = await filled();
  const file = await throughFile(tested);
  const other = testBase();
  await made(other.base.entities.create({ id: 'test:1', kind: 'person', name: 'Already here' }));
  const plan = await planned(other, file);
  await done(other.base.entities.update('test:1', { name: 'Edited' }, 1));
  expect(await other.base.transfer.apply(plan, 'take-file')).toEqual({ kind: 'stale', current: 2 });
  expect((await other.base.library.list()).total).toBe(1);
});

test('what cannot be read is said with its place, and the rest can be imported', async () => {
  const tested = testBase();
  const file = {
    format: 'dramatis-bundle',
    version: 1,
    entities: [
      { id: 'ok', kind: 'person', name: 'Sound' },
      { id: 'bad', kind: 'person', name: ' ' },
    ],
  };
  const plan = await planned(tested, file);
  expect(plan.problems).toMatchObject([{ path: 'entities[1].name' }]);
  await done(tested.base.transfer.apply(plan, 'keep-mine'));
  expect((await tested.base.library.list()).cards.map((card) => card.entity.id)).toEqual(['ok']);
  expect(await tested.base.transfer.plan('nonsense')).toHaveProperty('fatal');
});
