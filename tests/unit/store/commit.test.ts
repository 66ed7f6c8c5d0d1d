/** A change is written whole or not at all. */
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { isFull } from '../../../lib/store/failure';
import { contentOf, done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

afterEach(() => vi.restoreAllMocks());

/** The next write to this table fails like a full disk. */
function fillDisk(table: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

test.each(['entities', 'meta'])(
  'a disk that is full at "%s" is an answer, and nothing is written',
  async (table) => {
    const { base, db, rings } = testBase();
    const id = await made(base.entities.create({ kind: 'person', name: 'Before' }));
    const before = [await contentOf(db), await db.history.toArray(), await db.changes.toArray()];
    fillDisk(table);
    expect(await base.entities.update(id, { name: 'After' }, 1)).toEqual({ kind: 'full' });
    vi.restoreAllMocks();
    expect([await contentOf(db), await db.history.toArray(), await db.changes.toArray()]).toEqual(before);
    expect(await base.revision()).toBe(1);
    expect(rings).toHaveLength(1);
    await done(base.entities.update(id, { name: 'After' }, 1));
  },
);

test('a full disk is known by its name, however deep the database wraps it', () => {
  const quota = new DOMException('', 'QuotaExceededError');
  expect(isFull(quota)).toBe(true);
  expect(isFull(new Dexie.AbortError('aborted', quota))).toBe(true);
  expect(isFull({ name: 'BulkError', failures: [new Error('other'), quota] })).toBe(true);
  expect(isFull(new Error('QuotaExceededError'))).toBe(false);
  expect(isFull(undefined)).toBe(false);
});

test('any other failure throws, and nothing is written', async () => {
  const { base, db } = testBase();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await expect(base.entities.create({ kind: 'person', name: 'X' })).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await db.entities.count()).toBe(0);
  expect(await base.revision()).toBe(0);
});

test('a pack whose installation is cut off in the middle is not there at all, and comes whole the next time', async () => {
  const { base, db, indexedDB } = testBase();
  const own = await made(base.entities.create({ kind: 'person', name: 'Mine' }));
  // The worker dies once the cards are written and the history is not.
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'history') {
      this.transaction.abort();
      db.close();
    }
    return add.apply(this, args);
  });
  const fetched = vi.fn(async () => packOf('1', 200));
  await expect(base.packs.ensure('test', '0.1.0', fetched)).rejects.toThrow();
  vi.restoreAllMocks();

  const next = testBase(indexedDB);
  expect((await next.base.library.list()).cards.map((card) => card.entity.id)).toEqual([own]);
  expect(await next.base.packs.list()).toEqual([]);
  await done(next.base.packs.ensure('test', '0.1.0', fetched));
  expect((await next.base.library.list()).total).toBe(201);
  await done(next.base.packs.ensure('test', '0.1.0', fetched));
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('two contexts that bring the pack at once bring it once', async () => {
  const one = testBase();
  const two = testBase(one.indexedDB);
  await Promise.all(
    [one, two].map(({ base }) => done(base.packs.ensure('test', '0.1.0', async () => packOf('1', 20)))),
  );
  expect((await one.base.library.list()).total).toBe(20);
  expect(await one.base.revision()).toBe(1);
});

test('every earlier version is in the history, with its revision and time', async () => {
  const { base, db } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'One' }));
  await done(base.entities.update(id, { name: 'Two' }, 1));
  await done(base.entities.remove(id, 2));
  const parts = await db.history.where({ table: 'entities', id }).sortBy('revision');
  expect(
    parts.map((part) => [part.revision, (part.before?.body as { name?: string } | undefined)?.name]),
  ).toEqual([
    [1, undefined],
    [2, 'One'],
    [3, 'Two'],
  ]);
  expect(new Set(parts.map((part) => part.at)).size).toBe(3);
  expect((await base.entities.history(id)).map((version) => version.entity?.name)).toEqual([
    'One',
    'Two',
    undefined,
  ]);
});
