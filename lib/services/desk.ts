/** The knowledge base in the shape in which an editor works with it. */
import type { Changed, DatedNote, Sketch } from '../core/model/card';
import type { Entity, EntityId } from '../core/model/entity';
import type { EntityPatch } from '../core/model/patch';
import { sketchOf } from '../core/model/sketch';

import type { Base } from './base';
import type { NewCard } from './entities';

export interface EditableCard {
  entity: Entity;
  revision: number;
  origin: 'user' | 'pack';
  notes: DatedNote[];
}

export type Desk = ReturnType<typeof openDesk>;

/** `onBell`: see `Desk` of the components; it comes from the wire. */
export function openDesk(
  base: Base,
  now: () => Date,
  onBell: (listener: (entities: readonly EntityId[]) => void) => () => void,
) {
  return {
    async read(id: EntityId): Promise<EditableCard | undefined> {
      const card = await base.entities.get(id);
      if (!card) return undefined;
      const { entity, revision, origin } = card;
      return { entity, revision, origin: origin.by, notes: await base.notes.of(entity.id) };
    },
    create: (card: NewCard): Promise<Changed> => base.entities.create(card),
    update: (id: EntityId, patch: EntityPatch, seen: number): Promise<Changed> =>
      base.entities.update(id, patch, seen),
    remove: (id: EntityId, seen: number): Promise<Changed> => base.entities.remove(id, seen),
    restore: (id: EntityId): Promise<Changed> => base.trash.restore('entities', id),
    saveNote: (note: { id: string; entity: EntityId; text: string }): Promise<Changed> =>
      base.notes.save(note),
    removeNote: (id: string): Promise<Changed> => base.notes.remove(id),
    undo: (change: string): Promise<Changed> => base.undo(change),
    sketches: (ids: readonly EntityId[]): Promise<Sketch[]> => base.entities.sketches(ids),
    async search(query: string): Promise<Sketch[]> {
      const today = now().toISOString().slice(0, 10);
      return (await base.library.search(query, 20)).map((entity) => sketchOf(entity, undefined, today));
    },
    onBell,
  };
}
