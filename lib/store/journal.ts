/**
 * Imports that were begun: kept beside the base until they are done, so that one that died with its page can go on. A
 * database of its own: it is no part of the base, and is thrown away without a trace.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';

export interface ImportJob {
  id: string;
  /** Of the file. */
  name: string;
  at: string;
  bytes: Uint8Array;
  /** What the user agreed to. */
  decisions: unknown;
}

export type Journal = Dexie & { jobs: Table<ImportJob, string> };

export function openJournal(name = 'dramatis-imports', options?: DexieOptions): Journal {
  const db = new Dexie(name, options) as Journal;
  db.version(1).stores({ jobs: 'id' });
  return db;
}
