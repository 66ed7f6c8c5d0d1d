/**
 * A table in memory, kept in step with the database: each question looks at the revision first, so edits of other
 * windows are never missed, with or without a bell.
 */
import { changesSince } from '../store/changed';
import type { Database } from '../store/database';
import type { Bodies, Row } from '../store/rows';

type Copied = 'entities' | 'annotations';

/** Something derived from the records, patched with them. */
export interface Follower<T extends Copied = 'entities'> {
  put(row: Row<Bodies[T]>): void;
  remove(id: string): void;
  /** Everything is new. */
  reset(rows: ReadonlyMap<string, Row<Bodies[T]>>): void;
}

export type Replica<T extends Copied = 'entities'> = ReturnType<typeof openReplica<T>>;

export function openReplica<T extends Copied>(db: Database, table: T) {
  const rows = new Map<string, Row<Bodies[T]>>();
  const followers: Follower<T>[] = [];
  let revision = 0;
  let running: Promise<void> | undefined;

  async function catchUp(): Promise<void> {
    const changes = await changesSince(db, table, revision);
    if (!changes) return;
    if (changes.all) {
      rows.clear();
      for (const row of changes.rows) rows.set(row.id, row);
      for (const follower of followers) follower.reset(rows);
    } else {
      for (const id of changes.gone) {
        if (rows.delete(id)) for (const follower of followers) follower.remove(id);
      }
      for (const row of changes.rows) {
        rows.set(row.id, row);
        for (const follower of followers) follower.put(row);
      }
    }
    revision = changes.revision;
  }

  return {
    /** Brings memory in step with the database and says at which revision it is. */
    async refresh(): Promise<number> {
      const earlier = running;
      // Whoever asks while another catches up needs a look of their own: an edit may lie in between.
      const mine = (earlier ? earlier.catch(() => undefined) : Promise.resolve()).then(catchUp);
      running = mine;
      try {
        await mine;
      } finally {
        if (running === mine) running = undefined;
      }
      return revision;
    },
    rows: rows as ReadonlyMap<string, Row<Bodies[T]>>,
    /** From now on the follower hears of every change; first it hears of everything that is known. */
    follow(follower: Follower<T>): void {
      followers.push(follower);
      follower.reset(rows);
    },
  };
}
