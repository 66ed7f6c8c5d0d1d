/** A knowledge base in memory, with a clock that moves a second at each look and a bell that is written down. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Changed } from '../../../lib/core/model/card';
import { openBase } from '../../../lib/services/base';
import type { Bell, Context } from '../../../lib/store/commit';
import { type Database, openDatabase } from '../../../lib/store/database';

export function testBase(indexedDB: IDBFactory = new IDBFactory()) {
  const db = openDatabase('test', { indexedDB, IDBKeyRange });
  const rings: Bell[] = [];
  let time = Date.UTC(2026, 0, 1);
  const context: Context = {
    db,
    now: () => {
      time += 1000;
      return new Date(time);
    },
    ring: (bell) => rings.push(bell),
  };
  return { indexedDB, db, rings, context, base: openBase(context) };
}

/** The answer of a change that must have been done. */
export async function done(change: Promise<Changed>): Promise<Extract<Changed, { kind: 'done' }>> {
  const answer = await change;
  if (answer.kind !== 'done') throw new Error(`not done: ${JSON.stringify(answer)}`);
  return answer;
}

/** The id of an entity that was just made. */
export async function made(change: Promise<Changed>): Promise<string> {
  const { entity } = await done(change);
  if (!entity) throw new Error('the answer names no entity');
  return entity;
}

/** What the base says, without revisions and times: two bases with the same content give the same. */
export async function contentOf(db: Database): Promise<Record<string, unknown>> {
  const tables = [
    'entities',
    'notes',
    'choices',
    'sites',
    'dates',
    'packs',
    'redirects',
    'annotations',
    'links',
    'tags',
    'colours',
  ] as const;
  const content = await Promise.all(
    tables.map(async (table) => {
      const rows = await db[table].toArray();
      return [table, rows.map(({ id, body, origin, created }) => ({ id, body, origin, created }))] as const;
    }),
  );
  const trash = await db.trash.toArray();
  return { ...Object.fromEntries(content), trash: trash.map(({ id, body }) => [id, body.row?.body ?? null]) };
}
