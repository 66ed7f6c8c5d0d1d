/** Taking changes back. An undo is itself a change, so it can be taken back as well; nothing is rewritten. */
import type { Changed } from '../core/model/card';
import { type Context, commit, NOTHING } from './commit';
import { type Database, readRevision } from './database';
import type { ChangeRow } from './rows';

export interface UndoOptions {
  /** The token of this undo; by default a new one. */
  id?: string | undefined;
  /** Called with the records that have their earlier content, and with how many there are. All of them are in place at once, at the end. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Takes one change back, by its token: every record that it touched gets its earlier content as a new version. A change
 * that was made in pieces (tokens "TOKEN/…") is taken back with all of them, also where its last piece never came.
 * "stale" where one of the records was edited since, because undoing would lose that edit; "gone" where the token is
 * unknown or the trash was emptied.
 */
export async function undo(
  context: Context,
  token: string,
  { id, onProgress }: UndoOptions = {},
): Promise<Changed> {
  const { db } = context;
  if (token === NOTHING) return nothingDone(db);
  const changes = await piecesOf(db, token);
  const [newest] = changes;
  if (!newest) return { kind: 'gone' };
  const label = { what: 'undo' as const, entity: newest.entity, undoes: newest.revision, id };
  const total = changes.reduce((sum, { records }) => sum + records, 0);
  return commit(context, label, async (writer) => {
    let done = 0;
    onProgress?.(done, total);
    for (const change of changes) {
      const parts = await historyOf(db, change.revision);
      if (parts.length < change.records) return { kind: 'gone' };
      for (const table of new Set(parts.map((part) => part.table))) {
        const here = parts.filter((part) => part.table === table);
        const rows = await writer.getMany(
          table,
          here.map((part) => part.id),
        );
        for (const [at, part] of here.entries()) {
          const row = rows[at];
          if ((row?.content ?? 0) !== part.wrote) return { kind: 'stale', current: row?.revision ?? 0 };
          writer.bringBack(table, part.id, row, part.before ?? undefined);
        }
      }
      done += parts.length;
      onProgress?.(done, total);
    }
    return undefined;
  });
}

/** The change and its pieces, the newest first. */
async function piecesOf(db: Database, token: string): Promise<ChangeRow[]> {
  const [whole, pieces] = await Promise.all([
    db.changes.where('id').equals(token).toArray(),
    db.changes.where('id').startsWith(`${token}/`).toArray(),
  ]);
  return [...whole, ...pieces].sort((a, b) => b.revision - a.revision);
}

/** The newest change of the user that was not taken back; what "undo" in a menu means. */
export async function lastChange(db: Database): Promise<ChangeRow | undefined> {
  return db.transaction('r', db.changes, async () => {
    const undone = new Set<number>();
    let below = Number.POSITIVE_INFINITY;
    for (;;) {
      const batch = await db.changes.where('revision').below(below).reverse().limit(BATCH).toArray();
      for (const change of batch) {
        below = change.revision;
        if (change.quiet || undone.has(change.revision)) continue;
        if (!(await takesBack(db, change))) return change;
        undone.add(change.undoes ?? 0);
      }
      if (batch.length < BATCH) return undefined;
    }
  });
}

const BATCH = 50;

/** True for an undo. Taking back an undo does the change again, so that is none. */
async function takesBack(db: Database, change: ChangeRow): Promise<boolean> {
  if (change.undoes === undefined) return false;
  const target = await db.changes.get(change.undoes);
  return !target || !(await takesBack(db, target));
}

async function historyOf(db: Database, revision: number) {
  return db.history.where('revision').equals(revision).toArray();
}

async function nothingDone(db: Database): Promise<Changed> {
  return { kind: 'done', change: NOTHING, revision: await readRevision(db) };
}
