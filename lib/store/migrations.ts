/**
 * The numbered versions of the database. A version that was released is never edited: a new one is added below it, with
 * the tables that change and, where rows must be rewritten, an `upgrade`.
 */
import type { Dexie, Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** Tables in Dexie's notation: primary key first, then indexes. Null drops a table. */
  tables: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    tables: {
      entities: 'id, revision, origin.pack',
      notes: 'id, revision, origin.pack, body.entity',
      choices: 'id, revision, body.where',
      sites: 'id, revision',
      dates: 'id, revision',
      packs: 'id, revision',
      redirects: 'id, revision, body.to',
      settings: 'id, revision',
      trash: 'id, revision',
      history: '[revision+table+id], [table+id]',
      changes: 'revision, &id',
      meta: 'key',
    },
  },
  {
    // Annotations: saved passages, what the user says of two of them, and the meanings of tags and colours. Beside the
    // records three tables of this device, without history: what is being written, how passages were last seen, and
    // mentions met while reading.
    version: 2,
    tables: {
      annotations: 'id, revision, body.target.document, *body.entities, *body.tags',
      links: 'id, revision, body.from, body.to',
      tags: 'id, revision',
      colours: 'id, revision',
      drafts: 'id, document',
      sightings: 'id, state',
      mentions: 'id, entity, document, at',
    },
  },
];

export function declareVersions(db: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, tables, upgrade } of migrations) {
    const declared = db.version(version).stores(tables);
    if (upgrade) declared.upgrade(upgrade);
  }
}
