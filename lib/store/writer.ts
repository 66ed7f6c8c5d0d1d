/**
 * Gathers the writes of one change. Reads see what was written before them; nothing reaches the database before
 * `flush`, which writes rows and their history together.
 */

import { same } from '../core/edit/same';
import type { Origin } from '../core/model/records';
import type { Database } from './database';
import type { AnyRow, Bodies, HistoryRow, RecordTable, Row } from './rows';

interface Write {
  table: RecordTable;
  id: string;
  before: AnyRow | null;
  after: AnyRow | null;
}

export class Writer {
  readonly #db: Database;
  readonly #writes = new Map<string, Write>();
  readonly #forgotten = new Map<string, [RecordTable, string]>();
  readonly revision: number;
  /** The time of the change, ISO 8601. */
  readonly at: string;

  constructor(db: Database, revision: number, at: string) {
    this.#db = db;
    this.revision = revision;
    this.at = at;
  }

  async get<T extends RecordTable>(table: T, id: string): Promise<Row<Bodies[T]> | undefined> {
    return (await this.getMany(table, [id]))[0];
  }

  /** The rows of these ids in their order, undefined where there is none. */
  async getMany<T extends RecordTable>(
    table: T,
    ids: readonly string[],
  ): Promise<(Row<Bodies[T]> | undefined)[]> {
    const rows = await this.#db[table].bulkGet([...ids]);
    return ids.map((id, at) => {
      const write = this.#writes.get(`${table}/${id}`);
      return (write ? (write.after ?? undefined) : rows[at]) as Row<Bodies[T]> | undefined;
    });
  }

  /**
   * Writes a body under `id` over `before`, the row that was read from here. Writing the same again changes nothing.
   * `created`: when a record that comes from elsewhere was made there.
   */
  put<T extends RecordTable>(
    table: T,
    id: string,
    before: Row<Bodies[T]> | undefined,
    body: Bodies[T],
    origin: Origin,
    created?: string,
  ): void {
    if (before && same(before.body, body) && same(before.origin, origin)) return;
    const row: Row<Bodies[T]> = {
      id,
      revision: this.revision,
      content: this.revision,
      created: before?.created ?? created ?? this.at,
      updated: this.at,
      origin,
      body,
    };
    this.#write(table, id, before, row);
  }

  /** Takes a row away. Its last version stays in the history. */
  remove<T extends RecordTable>(table: T, before: Row<Bodies[T]>): void {
    this.#write(table, before.id, before, undefined);
  }

  /** Brings back `earlier` as a new version; undefined: the record was not there. */
  bringBack<T extends RecordTable>(
    table: T,
    id: string,
    before: Row<Bodies[T]> | undefined,
    earlier: Row<Bodies[T]> | undefined,
  ): void {
    this.#write(
      table,
      id,
      before,
      earlier ? { ...earlier, revision: this.revision, updated: this.at } : undefined,
    );
  }

  /** Wipes every earlier version of these records, and writes none for this change: they are to be forgotten. */
  forget(records: readonly { table: RecordTable; id: string }[]): void {
    for (const { table, id } of records) this.#forgotten.set(`${table}/${id}`, [table, id]);
  }

  /** What the change has touched so far. */
  touched(): { table: RecordTable; before: AnyRow | null; after: AnyRow | null }[] {
    return [...this.#writes.values()].filter(({ before, after }) => before !== null || after !== null);
  }

  async flush(): Promise<void> {
    const writes = this.touched() as Write[];
    for (const table of new Set(writes.map((write) => write.table))) {
      const here = writes.filter((write) => write.table === table);
      const rows = here.flatMap((write) => write.after ?? []);
      const gone = here.filter((write) => !write.after).map((write) => write.id);
      // The rows of one table belong together; the union over all tables is too wide for Dexie's types.
      const there = this.#db.table<AnyRow, string>(table);
      await inPortions(rows, (some) => there.bulkPut(some));
      await inPortions(gone, (some) => there.bulkDelete(some));
    }
    const remembered = writes.filter(({ table, id }) => !this.#forgotten.has(`${table}/${id}`));
    const history = remembered.map(
      ({ table, id, before, after }): HistoryRow => ({
        revision: this.revision,
        table,
        id,
        at: this.at,
        before,
        wrote: after?.content ?? 0,
      }),
    );
    await this.#db.history
      .where('[table+id]')
      .anyOf([...this.#forgotten.values()])
      .delete();
    await inPortions(history, (some) => this.#db.history.bulkAdd(some));
  }

  #write(table: RecordTable, id: string, before: AnyRow | undefined, after: AnyRow | undefined): void {
    const key = `${table}/${id}`;
    const first = this.#writes.get(key);
    this.#writes.set(key, {
      table,
      id,
      before: first ? first.before : (before ?? null),
      after: after ?? null,
    });
  }
}

/** Records asked for at once: each request is made before any is answered, and until then nothing else runs. */
const PORTION = 1_000;

async function inPortions<T>(all: readonly T[], write: (some: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += PORTION) await write(all.slice(from, from + PORTION));
}
