/** What importing would do, record by record. Nothing is written before the user agrees to it. */
import { same } from '../core/edit/same';
import type { Planned, Verdict } from '../core/exchange/plan';
import { type Incoming, RECORD_TABLES, type RecordTable } from '../core/exchange/record';
import { type Annotation, quoteOf } from '../core/model/annotation';
import { type Database, readRevision } from '../store/database';
import type { AnyRow } from '../store/rows';
import { graveOf } from './burial';
import { nextTurn } from './import-read';

export interface Plan {
  items: Planned[];
  /** The revision of the base it was made for. */
  revision: number;
}

/** Records are compared in batches of so many. */
const BATCH = 1_000;

export async function planImport(
  db: Database,
  records: readonly Incoming[],
  onProgress?: (done: number, total: number) => void,
): Promise<Plan> {
  const revision = await readRevision(db);
  const items: Planned[] = [];
  for (const table of RECORD_TABLES) {
    const here = records.filter((record) => record.table === table);
    for (let from = 0; from < here.length; from += BATCH) {
      items.push(...(await compare(db, table, here.slice(from, from + BATCH))));
      onProgress?.(items.length, records.length);
      await nextTurn();
    }
  }
  await findTwins(db, items);
  return { items, revision };
}

const CAN_BE_BURIED = new Set<RecordTable>(['entities', 'notes', 'annotations']);

async function compare(db: Database, table: RecordTable, records: readonly Incoming[]): Promise<Planned[]> {
  const ids = records.map(({ id }) => id);
  // The union over all tables is too wide for Dexie's types.
  const rows = await db.table<AnyRow, string>(table).bulkGet(ids);
  const graves = CAN_BE_BURIED.has(table)
    ? await db.trash.bulkGet(ids.map((id) => graveOf(table as 'notes', id)))
    : [];
  const redirects = table === 'entities' ? await db.redirects.bulkGet(ids) : [];
  // A card that lives here under an id that the file knows as merged away: both are right in their own base.
  const living = table === 'redirects' ? await db.entities.bulkGet(ids) : [];
  return records.map((record, at): Planned => {
    const row = rows[at];
    if (!row) {
      return {
        ...record,
        verdict: absent(table, Boolean(graves[at] || redirects[at]), Boolean(living[at])),
        seen: 0,
      };
    }
    const alike = record.undated ? sameButForTimes(row.body, record.body) : same(row.body, record.body);
    const verdict = alike ? 'same' : row.origin.by === 'pack' ? 'update' : 'conflict';
    return { ...record, verdict, seen: row.revision };
  });
}

/** Of a record that is not here. No file switches a setting by itself: the reader is asked, as where two differ. */
function absent(table: RecordTable, isGone: boolean, isLiving: boolean): Verdict {
  if (isGone) return 'deleted';
  if (isLiving) return 'same';
  return table === 'settings' ? 'conflict' : 'add';
}

function sameButForTimes(a: unknown, b: unknown): boolean {
  const timeless = (one: Annotation) => ({ ...one, created: '', target: { ...one.target, saved: '' } });
  return same(timeless(a as Annotation), timeless(b as Annotation));
}

/**
 * The same passage of the same article with the same note and tags is the same annotation, whichever tool it was made
 * with. Only what comes from other tools is looked at: in our own files the id decides.
 */
async function findTwins(db: Database, items: Planned[]): Promise<void> {
  const foreign = items.filter(
    (item) => item.verdict === 'add' && item.table === 'annotations' && isForeign(item),
  );
  if (foreign.length === 0) return;
  const documents = [...new Set(foreign.map(({ body }) => (body as Annotation).target.document))];
  const rows = await db.annotations.where('body.target.document').anyOf(documents).toArray();
  const known = new Set(rows.map(({ body }) => saidBy(body)));
  for (const item of foreign) {
    const said = saidBy(item.body as Annotation);
    if (known.has(said)) item.verdict = 'same';
    known.add(said);
  }
}

function isForeign({ body }: Planned): boolean {
  return (body as Annotation).imported !== undefined;
}

function saidBy({ target, note, tags }: Annotation): string {
  const words = quoteOf(target).replace(/\s+/g, ' ').trim();
  return JSON.stringify([target.document, words, note.trim(), [...tags].sort()]);
}
