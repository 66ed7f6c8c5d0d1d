/** What changed since a revision, for copies in memory that must keep in step with edits made in other windows. */
import type { EntityId } from '../core/model/entity';
import { type Database, readRevision } from './database';
import type { EntityRow } from './rows';

export interface Changes {
  revision: number;
  /** Entities that are there, as they are now. */
  rows: EntityRow[];
  gone: EntityId[];
  /** `rows` is the whole base: what is not among them is gone. */
  all: boolean;
}

/** More records than this are read anew all together. */
const MANY = 500;

/** Undefined: nothing changed. `seen` 0 reads everything. */
export async function entitiesSince(db: Database, seen: number): Promise<Changes | undefined> {
  return db.transaction('r', db.meta, db.entities, db.history, async () => {
    const revision = await readRevision(db);
    if (revision === seen) return undefined;
    // A smaller revision than was seen means another database: start anew.
    const ids = seen === 0 || revision < seen ? undefined : await touchedSince(db, seen);
    if (!ids) return { revision, rows: await db.entities.toArray(), gone: [], all: true };
    const rows = await db.entities.bulkGet(ids);
    return {
      revision,
      rows: rows.filter((row) => row !== undefined),
      gone: ids.filter((_, at) => !rows[at]),
      all: false,
    };
  });
}

async function touchedSince(db: Database, seen: number): Promise<EntityId[] | undefined> {
  const keys = await db.history
    .where(':id')
    .aboveOrEqual([seen + 1])
    .limit(MANY + 1)
    .primaryKeys();
  if (keys.length > MANY) return undefined;
  return [...new Set(keys.filter(([, table]) => table === 'entities').map(([, , id]) => id))];
}
