/** The IndexedDB database of the extension, typed. */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { AnnotationDraft, Remembered, Sighting } from '../core/model/annotation-records';
import { declareVersions } from './migrations';
import type { Bodies, ChangeRow, HistoryRow, MetaRow, RecordTable, Row } from './rows';

export type Database = Dexie & { [T in RecordTable]: Table<Row<Bodies[T]>, string> } & {
  history: Table<HistoryRow, [number, string, string]>;
  changes: Table<ChangeRow, number>;
  meta: Table<MetaRow, string>;
  drafts: Table<AnnotationDraft, string>;
  sightings: Table<Sighting, string>;
  mentions: Table<Remembered, string>;
};

/** Opens lazily, at the first question. `options` lets tests bring their own IndexedDB. */
export function openDatabase(name = 'dramatis', options?: DexieOptions): Database {
  const db = new Dexie(name, options) as Database;
  declareVersions(db);
  return db;
}

/** The revision of the last change; 0 in a new base. */
export async function readRevision(db: Database): Promise<number> {
  return (await db.meta.get('revision'))?.value ?? 0;
}
