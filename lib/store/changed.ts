/** What changed since a revision, for copies in memory that must keep in step with edits made in other windows. */
import { type Database, readRevision } from './database';
import type { Bodies, RecordTable, Row } from './rows';

export interface Changes<T extends RecordTable> {
  revision: number;
  /** Records that are there, as they are now. */
  rows: Row<Bodies[T]>[];
  gone: string[];
  /** `rows` is the whole table: what is not among them is gone. */
  all: boolean;
}

/** More changes than this are not looked through: everything is read anew. */
const MANY = 500;

/** Undefined: nothing changed. `seen` 0 reads everything. */
export async function changesSince<T extends RecordTable>(
  db: Database,
  name: T,
  seen: number,
): Promise<Changes<T> | undefined> {
  // The union over all tables is too wide for Dexie's types.
  const table = db.table<Row<Bodies[T]>, string>(name);
  return db.transaction('r', [db.meta, table, db.history], async () => {
    const revision = await readRevision(db);
    if (revision === seen) return undefined;
    // A smaller revision than was seen means another database: start anew.
    const ids = seen === 0 || revision < seen ? undefined : await touchedSince(db, name, seen);
    if (!ids) return { revision, rows: await table.toArray(), gone: [], all: true };
    const rows = await table.bulkGet(ids);
    return {
      revision,
      rows: rows.filter((row) => row !== undefined),
      gone: ids.filter((_, at) => !rows[at]),
      all: false,
    };
  });
}

/** Which records were touched since a revision, and the revision of now; `ids` is undefined where they are too many. */
export async function touchesSince(
  db: Database,
  name: RecordTable,
  seen: number,
): Promise<{ revision: number; ids: string[] | undefined }> {
  return db.transaction('r', db.meta, db.history, async () => {
    const revision = await readRevision(db);
    if (revision === seen) return { revision, ids: [] };
    return { revision, ids: revision < seen ? undefined : await touchedSince(db, name, seen) };
  });
}

async function touchedSince(db: Database, name: RecordTable, seen: number): Promise<string[] | undefined> {
  const keys = await db.history
    .where(':id')
    .aboveOrEqual([seen + 1])
    .limit(MANY + 1)
    .primaryKeys();
  if (keys.length > MANY) return undefined;
  return [...new Set(keys.filter(([, table]) => table === name).map(([, , id]) => id))];
}
