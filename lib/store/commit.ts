/**
 * The only way to change the base. One change is one transaction: checks, rows, their history, the log of changes and
 * the revision counter; either all of it is written or nothing. The lock on the counter puts changes of several
 * windows in a row.
 */
import type { Changed } from '../core/model/card';
import type { EntityId } from '../core/model/entity';
import { newId } from '../core/model/id';
import { type Database, readRevision } from './database';
import { isFull } from './failure';
import type { ChangeRow } from './rows';
import { Writer } from './writer';

/** A change that was not needed, because everything already was so. Taking it back is not needed either. */
export const NOTHING = 'nothing';

export type Refusal = Exclude<Changed, { kind: 'done' }>;
export type Done = Extract<Changed, { kind: 'done' }>;

export interface Bell {
  revision: number;
  /** Entities whose card looks different now. */
  entities: EntityId[];
}

export interface Context {
  db: Database;
  now: () => Date;
  /** Rings after each change that was written. */
  ring: (bell: Bell) => void;
}

/** What the change log says of a change. `id` may come from the asker, who then may ask twice. */
export type Label = Pick<ChangeRow, 'what' | 'entity' | 'quiet' | 'undoes'> & { id?: string | undefined };

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/**
 * Makes one change. `work` reads and writes through the writer, with no other waiting in it than that, and may return
 * a refusal: then nothing is written. A full disk is a value, every other failure of the database throws.
 */
export async function commit(
  { db, now, ring }: Context,
  label: Label,
  work: (writer: Writer) => Promise<Refusal | undefined>,
): Promise<Changed> {
  let bell: Bell | undefined;
  try {
    const done = await db.transaction('rw', db.tables, async (): Promise<Done> => {
      const earlier = label.id ? await db.changes.where('id').equals(label.id).first() : undefined;
      if (earlier) return answer(earlier);
      const seen = await readRevision(db);
      const writer = new Writer(db, seen + 1, now().toISOString());
      const refusal = await work(writer);
      if (refusal) throw new Refused(refusal);
      const touched = writer.touched();
      if (touched.length === 0) {
        return { kind: 'done', change: NOTHING, revision: seen, entity: label.entity };
      }
      const change: ChangeRow = {
        ...label,
        id: label.id ?? newId(),
        revision: writer.revision,
        at: writer.at,
        records: touched.length,
      };
      await writer.flush();
      await db.changes.add(change);
      await db.meta.put({ key: 'revision', value: writer.revision });
      bell = { revision: writer.revision, entities: entitiesOf(touched) };
      return answer(change);
    });
    if (bell) ring(bell);
    return done;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (isFull(error)) return { kind: 'full' };
    throw error;
  }
}

function answer({ id, revision, entity }: ChangeRow): Done {
  return { kind: 'done', change: id, revision, entity };
}

/** Ids of the entities that a set of writes concerns. */
function entitiesOf(touched: ReturnType<Writer['touched']>): EntityId[] {
  const ids = new Set<EntityId>();
  for (const { table, before, after } of touched) {
    for (const row of [before, after]) {
      if (!row) continue;
      if (table === 'entities' || table === 'redirects') ids.add(row.id);
      if ('entity' in row.body && row.body.entity) ids.add(row.body.entity);
      if ('entities' in row.body) for (const id of row.body.entities) ids.add(id);
    }
  }
  return [...ids];
}
