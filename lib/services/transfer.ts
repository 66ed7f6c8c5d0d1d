/** The one file that holds everything, out and in. An import is first a plan; nothing is written before it is agreed. */

import { same } from '../core/edit/same';
import { type BundleContent, type Problem, readBundle, writeBundle } from '../core/model/bundle';
import type { Changed } from '../core/model/card';
import type { Entity, Note } from '../core/model/entity';
import { type Context, commit } from '../store/commit';
import type { Row } from '../store/rows';
import { graveOf } from './burial';

export type Verdict =
  | 'add'
  /** Here as the pack left it: the file's version is taken. */
  | 'update'
  | 'same'
  /** The user's own version differs. */
  | 'conflict'
  /** It lies in the trash, or was merged into another. */
  | 'deleted';

export interface Planned<T> {
  item: T;
  verdict: Verdict;
  /** The revision of the row the verdict was made on; 0 where there is none. */
  seen: number;
}

export interface Plan {
  entities: Planned<Entity>[];
  notes: Planned<Note>[];
  /** What in the file cannot be read. */
  problems: Problem[];
}

export function transferService(context: Context) {
  const { db } = context;
  return {
    /** Everything as a bundle, to be written with JSON.stringify. */
    async write(): Promise<unknown> {
      return db.transaction('r', db.entities, db.notes, async () => {
        const entities = await db.entities.toArray();
        const notes = await db.notes.toArray();
        return writeBundle(
          entities.map((row) => row.body),
          notes.map((row) => row.body),
        );
      });
    },

    /** What importing a parsed bundle would do. */
    async plan(input: unknown): Promise<Plan | { fatal: Problem }> {
      const content = readBundle(input);
      if ('fatal' in content) return content;
      return db.transaction('r', db.entities, db.notes, db.trash, db.redirects, () => planOf(content));
    },

    /**
     * Writes what is planned as "add" and "update", and the conflicts in favour of the file where `conflicts` says so.
     * "stale" where the base was edited since the plan was made: then it must be made anew.
     */
    async apply(plan: Plan, conflicts: 'keep-mine' | 'take-file'): Promise<Changed> {
      const wanted = ({ verdict }: Planned<unknown>) =>
        verdict === 'add' || verdict === 'update' || (verdict === 'conflict' && conflicts === 'take-file');
      return commit(context, { what: 'bundle.import' }, async (writer) => {
        for (const [table, planned] of [
          ['entities', plan.entities.filter(wanted)] as const,
          ['notes', plan.notes.filter(wanted)] as const,
        ]) {
          const rows = await writer.getMany(
            table,
            planned.map(({ item }) => item.id),
          );
          for (const [at, { item, seen }] of planned.entries()) {
            const row = rows[at];
            if ((row?.revision ?? 0) !== seen) return { kind: 'stale', current: row?.revision ?? 0 };
            writer.put(table, item.id, row as Row<Entity & Note> | undefined, item as Entity & Note, {
              ...row?.origin,
              by: 'user',
            });
          }
        }
        return undefined;
      });
    },
  };

  async function planOf({ entities, notes, problems }: BundleContent): Promise<Plan> {
    return {
      entities: await compare('entities', entities),
      notes: await compare('notes', notes),
      problems,
    };
  }

  async function compare<T extends Entity | Note>(table: 'entities' | 'notes', items: T[]) {
    const ids = items.map((item) => item.id);
    const rows: (Row<Entity> | Row<Note> | undefined)[] = await db[table].bulkGet(ids);
    const stones = await db.trash.bulkGet(ids.map((id) => graveOf(table, id)));
    const redirects = table === 'entities' ? await db.redirects.bulkGet(ids) : [];
    return items.map((item, at): Planned<T> => {
      const row = rows[at];
      if (!row) {
        return { item, verdict: stones[at] || redirects[at] ? 'deleted' : 'add', seen: 0 };
      }
      const verdict = same(row.body, item) ? 'same' : row.origin.by === 'pack' ? 'update' : 'conflict';
      return { item, verdict, seen: row.revision };
    });
  }
}
