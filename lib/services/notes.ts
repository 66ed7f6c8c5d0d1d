/** Notes on entities. Each is a record of its own; a deleted one lies in the trash. */
import type { Changed, DatedNote } from '../core/model/card';
import { checkNote } from '../core/model/check';
import type { EntityId, Note } from '../core/model/entity';
import { newId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import type { Row } from '../store/rows';
import { buryIn, graveOf } from './burial';
import type { Once } from './once';
import { followRedirect, formerIds } from './redirects';

export type NoteDraft = Omit<Note, 'id'> & { id?: string | undefined };

export type Notes = ReturnType<typeof noteService>;

export function noteService(context: Context) {
  const { db } = context;
  return {
    /** The notes on an entity and on those merged into it, oldest first. */
    async of(entity: EntityId): Promise<DatedNote[]> {
      const rows = await db.notes
        .where('body.entity')
        .anyOf(await formerIds(db, entity))
        .toArray();
      return rows.map(datedNote).sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
    },

    /** Writes a note: a new one without `id`, else the new text of that one. The earlier text stays in the history. */
    async save(draft: NoteDraft, { once }: Once = {}): Promise<Changed> {
      const id = draft.id ?? newId();
      const entity = await followRedirect(db, draft.entity);
      const checked = checkNote({ ...draft, id, entity });
      if (checked.kind === 'invalid') return checked;
      const what = draft.id ? ('note.update' as const) : ('note.create' as const);
      return commit(context, { what, entity, id: once }, async (writer) => {
        const about =
          (await writer.get('entities', entity)) ?? (await writer.get('trash', graveOf('entities', entity)));
        if (!about) return { kind: 'gone' };
        writer.put('notes', id, await writer.get('notes', id), checked.value, { by: 'user' });
        return undefined;
      });
    },

    /** Moves a note to the trash. */
    async remove(id: string, { once }: Once = {}): Promise<Changed> {
      const entity = (await db.notes.get(id))?.body.entity;
      return commit(context, { what: 'note.remove', entity, id: once }, async (writer) => {
        const row = await writer.get('notes', id);
        if (!row) return { kind: 'gone' };
        await buryIn(writer, 'notes', row);
        return undefined;
      });
    },
  };
}

function datedNote({ body, created, updated }: Row<Note>): DatedNote {
  return { ...body, created, updated };
}
