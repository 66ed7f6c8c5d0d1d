/** Databases of released versions open, and everything in them is read. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openBase } from '../../../lib/services/base';
import { openDatabase, readRevision } from '../../../lib/store/database';
import { declareVersions, MIGRATIONS } from '../../../lib/store/migrations';
import { RECORD_TABLES } from '../../../lib/store/rows';
import { done } from '../support/base';

const AT = '2026-01-01T00:00:00.000Z';
const kept = (id: string, body: unknown, origin: unknown = { by: 'user' }) => ({
  id,
  revision: 7,
  content: 7,
  created: AT,
  updated: AT,
  origin,
  body,
});
const GANTZ = {
  id: 'e1',
  kind: 'person',
  name: 'Benny Gantz',
  aliases: { a1: { id: 'a1', text: 'בני גנץ', lang: 'he', sources: [], rank: 'normal' } },
  roles: {
    r1: {
      id: 'r1',
      title: 'Minister of Defence',
      start: '2020-05-17',
      end: '2022-12-29',
      sources: [],
      rank: 'normal',
    },
  },
  relations: {},
  facts: {},
  links: {},
  identifiers: {},
  tags: [],
  sources: [],
};

/** Version 1 exactly as it was released. Written out here, because a released version must never change. */
const V1 = {
  tables: {
    entities: 'id, revision, origin.pack',
    notes: 'id, revision, origin.pack, body.entity',
    choices: 'id, revision, body.where',
    sites: 'id, revision',
    dates: 'id, revision',
    packs: 'id, revision',
    redirects: 'id, revision, body.to',
    settings: 'id, revision',
    trash: 'id, revision',
    history: '[revision+table+id], [table+id]',
    changes: 'revision, &id',
    meta: 'key',
  },
  rows: {
    entities: [kept('e1', GANTZ)],
    notes: [kept('n1', { id: 'n1', entity: 'e1', text: 'a note' })],
    choices: [
      kept('c1', {
        scope: 'site',
        where: 'a.example',
        url: 'https://a.example/1',
        form: 'Gantz',
        entity: 'e1',
      }),
    ],
    sites: [kept('b.example', { mode: 'off' })],
    dates: [kept('https://a.example/1', { value: '2022-10-27' })],
    packs: [kept('starter', { title: 'Starter', version: '1', state: 'installed' })],
    redirects: [kept('e0', { to: 'e1' })],
    settings: [kept('look', { value: 'dark' })],
    trash: [
      kept('entities/e2', {
        table: 'entities',
        record: 'e2',
        row: kept('e2', { ...GANTZ, id: 'e2', name: 'Gone' }),
      }),
    ],
    history: [{ revision: 7, table: 'entities', id: 'e1', at: AT, before: null, wrote: 7 }],
    changes: [{ revision: 7, id: 'change', at: AT, what: 'entity.create', entity: 'e1', records: 1 }],
    meta: [{ key: 'revision', value: 7 }],
  } as Record<string, unknown[]>,
};

async function releasedV1(indexedDB: IDBFactory): Promise<void> {
  const db = new Dexie('test', { indexedDB, IDBKeyRange });
  db.version(1).stores(V1.tables);
  for (const [table, rows] of Object.entries(V1.rows)) await db.table(table).bulkAdd(rows);
  db.close();
}

test('a database of version 1 opens, and all of it is read and can be changed', async () => {
  const indexedDB = new IDBFactory();
  await releasedV1(indexedDB);
  const db = openDatabase('test', { indexedDB, IDBKeyRange });
  const base = openBase({ db, now: () => new Date(AT), ring: () => undefined });
  for (const table of RECORD_TABLES) expect(await db[table].toArray()).toEqual(V1.rows[table] ?? []);

  const article = { url: 'https://a.example/1' };
  const card = await base.card.get('e0', article);
  expect(card).toMatchObject({
    entity: GANTZ,
    revision: 7,
    notes: [{ text: 'a note' }],
    date: { value: '2022-10-27' },
  });
  expect(await base.choices.on('https://a.example/2')).toMatchObject([{ form: 'Gantz', entity: 'e1' }]);
  expect(await base.sites.get('https://b.example/x')).toBe('off');
  expect((await base.packs.list()).map((pack) => pack.id)).toEqual(['starter']);
  expect((await base.trash.list()).map((gone) => gone.id)).toEqual(['e2']);
  expect((await base.library.search('גנץ')).map((entity) => entity.id)).toEqual(['e1']);
  expect((await base.entities.history('e1')).map((version) => version.entity?.name)).toEqual(['Benny Gantz']);
  expect((await base.lastChange())?.id).toBe('change');
  await done(base.entities.update('e1', { name: 'Benjamin Gantz' }, 7));
  await done(base.trash.restore('entities', 'e2'));
  expect(await readRevision(db)).toBe(9);
});

test('a database of version 1 has room for annotations, empty, and the revision goes on', async () => {
  const indexedDB = new IDBFactory();
  await releasedV1(indexedDB);
  const db = openDatabase('test', { indexedDB, IDBKeyRange });
  await db.open();
  expect(db.verno).toBe(2);
  for (const table of [
    'annotations',
    'links',
    'tags',
    'colours',
    'drafts',
    'sightings',
    'mentions',
  ] as const) {
    expect(await db[table].count()).toBe(0);
  }
  await db.annotations.add(
    kept('p1', {
      target: { document: 'https://a.example/1' },
      entities: ['e1', 'e2'],
      tags: ['war'],
    }) as never,
  );
  const found = await Promise.all([
    db.annotations.where('body.target.document').equals('https://a.example/1').primaryKeys(),
    db.annotations.where('body.entities').equals('e2').primaryKeys(),
    db.annotations.where('body.tags').equals('war').primaryKeys(),
  ]);
  expect(found).toEqual([['p1'], ['p1'], ['p1']]);
});

test('a later version is one more entry: it upgrades the rows, and loses none', async () => {
  const indexedDB = new IDBFactory();
  await releasedV1(indexedDB);
  const db = new Dexie('test', { indexedDB, IDBKeyRange });
  declareVersions(db, [
    ...MIGRATIONS,
    {
      version: MIGRATIONS.length + 1,
      tables: { entities: 'id, revision, origin.pack, body.kind' },
      upgrade: async (transaction) => {
        await transaction
          .table('entities')
          .toCollection()
          .modify((row) => {
            row.body.met = 0;
          });
      },
    },
  ]);
  expect(await db.table('entities').where('body.kind').equals('person').toArray()).toEqual([
    kept('e1', { ...GANTZ, met: 0 }),
  ]);
  expect(await db.table('notes').toArray()).toEqual(V1.rows.notes);
});
