/**
 * Imports: read a file, plan, and, once the user agreed, write it in pieces. It runs in a page of the extension. A page
 * that dies leaves a job in the journal: reading the same file again shows what is left, because what came in already is
 * the same by then. All pieces of one import are taken back together.
 */
import { type Decisions, isWanted, keyOf, type Planned } from '../core/exchange/plan';
import type { Changed } from '../core/model/card';
import { newId } from '../core/model/id';
import { type Bell, type Context, commit } from '../store/commit';
import { readRevision } from '../store/database';
import { isFull } from '../store/failure';
import type { ImportJob, Journal } from '../store/journal';
import type { AnyRow, Bodies, Row } from '../store/rows';
import { undo } from '../store/undo';
import type { Writer } from '../store/writer';
import { graveOf } from './burial';
import type { Plan } from './import-plan';
import { nextTurn } from './import-read';

export interface Begun {
  /** Of the import; also what takes it back. */
  job: string;
  name: string;
  bytes: Uint8Array;
}

export interface ApplyOptions {
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops after the piece that is being written; what is in stays in, and the rest can go on later. */
  signal?: AbortSignal | undefined;
}

export type Applied =
  /** `left`: records that somebody edited while the import ran; theirs was kept. */
  | { kind: 'done'; job: string; written: number; left: string[]; revision: number }
  /** What is in stays in; the rest can go on later. */
  | { kind: 'stopped'; job: string; written: number; why: 'asked' | 'full' }
  /** The base was edited since the plan was made. Nothing was written: plan anew. */
  | { kind: 'stale' };

export interface Interrupted {
  job: string;
  name: string;
  at: string;
  /** Records that came in before it was interrupted. */
  written: number;
}

/** Records in one piece: one transaction, so one piece is in wholly or not at all. */
const PIECE = 500;
/** More cards than this are not told by name: whoever listens reads everything anew. */
const TOLD = 1_000;

export type Imports = ReturnType<typeof importService>;

export function importService(context: Context, journal: Journal) {
  const { db } = context;

  async function apply(
    plan: Plan,
    decisions: Decisions,
    begun: Begun,
    { onProgress, signal }: ApplyOptions = {},
  ): Promise<Applied> {
    const wanted = plan.items.filter((item) => isWanted(item, decisions));
    if (plan.revision !== (await readRevision(db))) {
      if (await isOvertaken(wanted)) return { kind: 'stale' };
    }
    const { job, name, bytes } = begun;
    if (
      wanted.length > PIECE &&
      !(await noted({ id: job, name, bytes, at: context.now().toISOString(), decisions }))
    ) {
      return { kind: 'stopped', job, written: 0, why: 'full' };
    }
    const bells: Bell[] = [];
    const quietly = { ...context, ring: (bell: Bell) => void bells.push(bell) };
    const left: string[] = [];
    let written = 0;
    try {
      for (let from = 0; from < Math.max(1, wanted.length); from += PIECE) {
        if (signal?.aborted) return { kind: 'stopped', job, written, why: 'asked' };
        const piece = wanted.slice(from, from + PIECE);
        const isLast = from + PIECE >= wanted.length;
        // The last piece stands for the whole: it is what "undo the last change" finds.
        const label = {
          what: 'bundle.import' as const,
          id: isLast ? job : `${job}/${newId()}`,
          quiet: !isLast,
        };
        const answer = await commit(quietly, label, (writer) => writePiece(writer, piece, left));
        if (answer.kind !== 'done') return { kind: 'stopped', job, written, why: 'full' };
        written += piece.length;
        onProgress?.(written, wanted.length);
        await nextTurn();
      }
    } finally {
      ringOnce(context, bells);
    }
    await seal(job);
    await journal.jobs.delete(job);
    return { kind: 'done', job, written: written - left.length, left, revision: await readRevision(db) };
  }

  /** False where there is no room to note that the import was begun. */
  async function noted(job: ImportJob): Promise<boolean> {
    try {
      await journal.jobs.put(job);
      return true;
    } catch (error) {
      if (isFull(error)) return false;
      throw error;
    }
  }

  /** The last piece may have had nothing to write: the import as a whole still needs its name. */
  async function seal(job: string): Promise<void> {
    const [sealed, last] = await Promise.all([db.changes.where('id').equals(job).first(), lastPiece(job)]);
    if (sealed || !last) return;
    await db.changes.update(last.revision, { id: job, quiet: false });
  }

  async function lastPiece(job: string) {
    const pieces = await db.changes.where('id').startsWith(`${job}/`).sortBy('revision');
    return pieces.at(-1);
  }

  /** Was one of these edited since the plan was made? */
  async function isOvertaken(wanted: readonly Planned[]): Promise<boolean> {
    for (let from = 0; from < wanted.length; from += PIECE) {
      const piece = wanted.slice(from, from + PIECE);
      for (const table of new Set(piece.map((item) => item.table))) {
        const items = piece.filter((item) => item.table === table);
        const rows = await db.table<AnyRow, string>(table).bulkGet(items.map(({ id }) => id));
        if (items.some(({ seen }, at) => (rows[at]?.revision ?? 0) !== seen)) return true;
      }
    }
    return false;
  }

  return {
    apply,

    /** Imports that a page began and did not end. One that had ended, but for its note in the journal, is let go. */
    async interrupted(): Promise<Interrupted[]> {
      const jobs = await journal.jobs.toArray();
      const found: Interrupted[] = [];
      for (const { id, name, at } of jobs) {
        const pieces = await db.changes.where('id').startsWith(`${id}/`).toArray();
        const isDone = (await db.changes.where('id').equals(id).count()) > 0;
        if (isDone) await journal.jobs.delete(id);
        else
          found.push({ job: id, name, at, written: pieces.reduce((sum, piece) => sum + piece.records, 0) });
      }
      return found;
    },

    /** The file and the user's decisions of one that was interrupted. */
    job: (id: string): Promise<ImportJob | undefined> => journal.jobs.get(id),

    /** Takes back what came in of an import, all of it or nothing, and forgets that it was begun. */
    async takeBack(job: string, onProgress?: ApplyOptions['onProgress']): Promise<Changed> {
      const answer = await undo(context, job, { onProgress });
      if (answer.kind === 'done' || answer.kind === 'gone') await journal.jobs.delete(job);
      return answer;
    },

    /** Leaves what came in as it is, and forgets the rest. */
    async leave(job: string): Promise<void> {
      await seal(job);
      await journal.jobs.delete(job);
    },
  };
}

async function writePiece(writer: Writer, piece: readonly Planned[], left: string[]): Promise<undefined> {
  const tables = [...new Set(piece.map(({ table }) => table))];
  for (const table of tables) {
    const items = piece.filter((item) => item.table === table);
    const rows = await writer.getMany(
      table,
      items.map(({ id }) => id),
    );
    for (const [at, item] of items.entries()) {
      const row = rows[at] as Row<Bodies[typeof table]> | undefined;
      if ((row?.revision ?? 0) !== item.seen) {
        left.push(keyOf(item));
        continue;
      }
      if (item.verdict === 'deleted') await raise(writer, item);
      writer.put(
        table,
        item.id,
        row,
        item.body as Bodies[typeof table],
        { ...row?.origin, by: 'user' },
        item.created,
      );
    }
  }
  return undefined;
}

/** Takes away what says that a record is gone. */
async function raise(writer: Writer, { table, id }: Planned): Promise<void> {
  if (table !== 'entities' && table !== 'notes' && table !== 'annotations') return;
  const stone = await writer.get('trash', graveOf(table, id));
  if (stone) writer.remove('trash', stone);
  const redirect = table === 'entities' ? await writer.get('redirects', id) : undefined;
  if (redirect) writer.remove('redirects', redirect);
}

function ringOnce({ ring }: Context, bells: readonly Bell[]): void {
  const last = bells.at(-1);
  if (!last) return;
  const entities = [...new Set(bells.flatMap((bell) => bell.entities))];
  ring({ revision: last.revision, entities: entities.length > TOLD ? [] : entities });
}
