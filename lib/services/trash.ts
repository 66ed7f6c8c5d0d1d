/** What was deleted and can come back. */
import type { Annotation } from '../core/model/annotation';
import type { Changed } from '../core/model/card';
import type { Entity, EntityId, Note } from '../core/model/entity';
import { type Context, commit } from '../store/commit';
import type { Row, Tombstone } from '../store/rows';
import { graveOf } from './burial';
import type { Once } from './once';

export interface Discarded {
  table: Tombstone['table'];
  id: string;
  /** When it was deleted. */
  at: string;
  content: Entity | Note | Annotation;
  /** Set where it was merged into another entity. */
  into?: EntityId | undefined;
}

export function trashService(context: Context) {
  const { db } = context;
  return {
    /** Newest first. */
    async list(): Promise<Discarded[]> {
      const rows = await db.trash.orderBy('revision').reverse().toArray();
      return rows.flatMap(({ body: { table, record, row, into }, updated }) =>
        row ? [{ table, id: record, at: updated, content: row.body, into }] : [],
      );
    },

    /** Brings a deleted record back as it was. A merged entity comes back beside the one it was merged into. */
    async restore(table: Tombstone['table'], id: string, { once }: Once = {}): Promise<Changed> {
      const entity = table === 'entities' ? id : undefined;
      return commit(context, { what: 'entity.restore', entity, id: once }, async (writer) => {
        const stone = await writer.get('trash', graveOf(table, id));
        if (!stone?.body.row) return { kind: 'gone' };
        const row = await writer.get(table, id);
        if (row) return { kind: 'stale', current: row.revision };
        writer.bringBack(table, id, undefined, stone.body.row as Row<never>);
        writer.remove('trash', stone);
        const redirect = table === 'entities' ? await writer.get('redirects', id) : undefined;
        if (redirect) writer.remove('redirects', redirect);
        return undefined;
      });
    },

    /**
     * Forgets for good what lies in the trash: the records, all their earlier versions, the notes on forgotten
     * entities and the links of forgotten annotations. Only that they were deleted stays known. The one thing here
     * that cannot be taken back.
     */
    async empty(): Promise<Changed> {
      const forgotten: { table: Tombstone['table'] | 'trash' | 'links'; id: string }[] = [];
      return commit(context, { what: 'trash.empty', quiet: true }, async (writer) => {
        for (const stone of await db.trash.toArray()) {
          const { table, record, row } = stone.body;
          if (!row) continue;
          writer.put('trash', stone.id, stone, { ...stone.body, row: null }, stone.origin);
          forgotten.push({ table, id: record }, { table: 'trash', id: stone.id });
          if (table === 'annotations') {
            for (const link of await linksAt(record)) {
              writer.remove('links', link);
              forgotten.push({ table: 'links', id: link.id });
            }
            await db.sightings.delete(record);
          }
          if (table !== 'entities') continue;
          for (const note of await db.notes.where('body.entity').equals(record).toArray()) {
            writer.remove('notes', note);
            forgotten.push({ table: 'notes', id: note.id });
          }
        }
        writer.forget(forgotten);
        return undefined;
      });
    },
  };

  function linksAt(annotation: string) {
    return db.links
      .where('body.from')
      .equals(annotation)
      .or('body.to')
      .equals(annotation)
      .distinct()
      .toArray();
  }
}
