/** The index outlives the background: a start opens what the last one left, and never answers with what is not so. */
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { newCompiler } from '../../../lib/core/match/compile';
import { openMatcher } from '../../../lib/core/match/matcher';
import { openNamesIndex } from '../../../lib/services/names-index';
import { openIndexShelf } from '../../../lib/store/index-shelf';
import { done, made, testBase } from '../support/base';
import '../support/file-reader';
import { packOf } from '../support/pack';

/** One start of the background. */
function start(indexedDB = new IDBFactory(), release = '1', shelves = indexedDB) {
  const tested = testBase(indexedDB);
  let compiled = 0;
  let renewed = 0;
  const indexer = {
    newCompiler: () => {
      compiled++;
      return newCompiler();
    },
    openMatcher,
  };
  const names = openNamesIndex(
    { db: tested.db, shelf: openIndexShelf(shelves), release, renewed: () => renewed++ },
    indexer,
  );
  const find = async (text: string): Promise<string[]> => {
    await names.refresh();
    const found = names.matcher().find(text);
    await names.bring(found.flatMap(({ owners }) => owners.map((owner) => owner.entity)));
    return found.flatMap(({ owners }) => owners.map((owner) => names.entity(owner.entity)?.name ?? 'nobody'));
  };
  return { ...tested, names, find, compiled: () => compiled, renewed: () => renewed };
}

const person = (name: string) => ({ kind: 'person', name }) as const;

test('the second start compiles nothing, and knows what was edited in between', async () => {
  const first = start();
  const gantz = await made(first.base.entities.create(person('Gantz')));
  await done(first.base.entities.create(person('Lieberman')));
  expect(await first.find('Gantz, Lieberman, Akar')).toEqual(['Gantz', 'Lieberman']);
  await first.names.settled();

  await done(first.base.entities.update(gantz, { name: 'Ganz' }, 1));
  await done(first.base.entities.create(person('Akar')));
  const second = start(first.indexedDB);
  expect(await second.find('Gantz, Ganz, Lieberman, Akar')).toEqual(['Ganz', 'Lieberman', 'Akar']);
  expect(second.compiled()).toBe(0);
});

test('a deleted card is not found again by the next start', async () => {
  const first = start();
  const gantz = await made(first.base.entities.create(person('Gantz')));
  expect(await first.find('Gantz')).toEqual(['Gantz']);
  await first.names.settled();
  await done(first.base.entities.remove(gantz, 1));
  expect(await start(first.indexedDB).find('Gantz')).toEqual([]);
});

test('where very much changed, the last good index answers until the new one is there', async () => {
  const first = start();
  await done(first.base.entities.create(person('Gantz')));
  await first.find('');
  await first.names.settled();

  await done(first.base.packs.install(packOf('1', 600)));
  const second = start(first.indexedDB);
  expect(await second.find('Gantz, Pack name 599')).toEqual(['Gantz']);
  await second.names.settled();
  expect(second.renewed()).toBe(1);
  expect(await second.find('Gantz, Pack name 599')).toEqual(['Gantz', 'Pack name 599']);

  const third = start(first.indexedDB);
  expect(await third.find('Pack name 599')).toEqual(['Pack name 599']);
  expect(third.compiled()).toBe(0);
});

test('another release answers with the old index and makes a new one', async () => {
  const first = start();
  await done(first.base.entities.create(person('Gantz')));
  await first.find('');
  await first.names.settled();
  const second = start(first.indexedDB, '2');
  expect(await second.find('Gantz')).toEqual(['Gantz']);
  await second.names.settled();
  expect([second.compiled(), second.renewed()]).toEqual([1, 1]);
  const third = start(first.indexedDB, '2');
  await third.find('Gantz');
  expect(third.compiled()).toBe(0);
});

test('the index of another base with the same revision is not used', async () => {
  const one = start();
  await done(one.base.entities.create(person('Gantz')));
  await one.find('');
  await one.names.settled();
  const other = start(new IDBFactory(), '1', one.indexedDB);
  await done(other.base.entities.create(person('Akar')));
  expect(await other.find('Gantz, Akar')).toEqual(['Akar']);
});

test('what is no index is made anew', async () => {
  const indexedDB = new IDBFactory();
  const first = start(indexedDB);
  await done(first.base.entities.create(person('Gantz')));
  const revision = await first.base.revision();
  const change = (await first.db.changes.get(revision))?.id ?? '';
  const rubbish = new Uint8Array(5000).fill(7).buffer;
  expect(await openIndexShelf(indexedDB).save({ release: '1', revision, change, buffer: rubbish })).toBe(
    true,
  );
  expect(await first.find('Gantz')).toEqual(['Gantz']);
  expect(first.compiled()).toBe(1);
});
