/** Cards: read, create, edit, merge. Every edit gives the revision it saw and can be taken back. */

import { same } from '../core/edit/same';
import type { Changed, Sketch } from '../core/model/card';
import { checkEntity } from '../core/model/check';
import type { PartialDate } from '../core/model/date';
import type { Entity, EntityId } from '../core/model/entity';
import { newId } from '../core/model/id';
import { mergeEntities } from '../core/model/merge';
import { applyPatch, type EntityPatch } from '../core/model/patch';
import type { Origin } from '../core/model/records';
import { sketchOf } from '../core/model/sketch';
import { type Context, commit } from '../store/commit';
import type { Bodies, Row } from '../store/rows';
import { buryIn } from './burial';
import type { Once } from './once';
import { followRedirects } from './redirects';

export interface Card {
  entity: Entity;
  /** To be given back with an edit. */
  revision: number;
  created: string;
  updated: string;
  origin: Origin;
}

/** A new card: all that an entity may have; kind and name are needed. `id`: one from `newId()`, if it has one already. */
export type NewCard = EntityPatch &
  Required<Pick<EntityPatch, 'kind' | 'name'>> & { id?: EntityId | undefined };

/** An earlier or the present version of a card; `entity` null: it did not exist, or was in the trash. */
export interface Version {
  revision: number;
  at: string;
  entity: Entity | null;
}

export type Entities = ReturnType<typeof entityService>;

export function entityService(context: Context) {
  const { db, now } = context;

  /** Few were ever merged: the rows are asked for beside the redirects, and once more only where one leads elsewhere. */
  async function present(ids: readonly EntityId[]): Promise<(Row<Entity> | undefined)[]> {
    const [known, rows] = await Promise.all([followRedirects(db, ids), db.entities.bulkGet([...ids])]);
    const led = (id: EntityId) => known.get(id) ?? id;
    if (ids.every((id) => led(id) === id)) return rows;
    return db.entities.bulkGet(ids.map(led));
  }

  return {
    /** The card of an id, also of one that was merged into another. */
    async get(id: EntityId): Promise<Card | undefined> {
      const [row] = await present([id]);
      return row && cardOf(row);
    },

    /** A new card of the user. Answers its id as `entity`. */
    async create(card: NewCard, { once }: Once = {}): Promise<Changed> {
      const id = card.id ?? newId();
      const checked = checkEntity(applyPatch({ id }, card));
      if (checked.kind === 'invalid') return checked;
      return commit(context, { what: 'entity.create', entity: id, id: once }, async (writer) => {
        const row = await writer.get('entities', id);
        if (row) return { kind: 'stale', current: row.revision };
        writer.put('entities', id, undefined, checked.value, { by: 'user' });
        return undefined;
      });
    },

    /**
     * Changes what the patch names. `seen` is the revision that the editor showed; where the card has another by now
     * the answer is "stale" and nothing is written. A pack's card becomes the user's own by it.
     */
    async update(id: EntityId, patch: EntityPatch, seen: number, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'entity.update', entity: id, id: once }, async (writer) => {
        const row = await writer.get('entities', id);
        if (!row) return { kind: 'gone' };
        if (row.revision !== seen) return { kind: 'stale', current: row.revision };
        const checked = checkEntity(applyPatch(row.body, patch));
        if (checked.kind === 'invalid') return checked;
        if (same(row.body, checked.value)) return undefined;
        writer.put('entities', id, row, checked.value, { ...row.origin, by: 'user' });
        return undefined;
      });
    },

    /** Moves a card to the trash. Its notes stay, and come back with it. */
    async remove(id: EntityId, seen: number, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'entity.remove', entity: id, id: once }, async (writer) => {
        const row = await writer.get('entities', id);
        if (!row) return { kind: 'gone' };
        if (row.revision !== seen) return { kind: 'stale', current: row.revision };
        await buryIn(writer, 'entities', row);
        return undefined;
      });
    },

    /**
     * Merges `from` into `into`: what only `from` said is added, its name becomes an alias, its id leads to `into`
     * from now on, and its card goes to the trash.
     */
    async merge(from: EntityId, into: EntityId, seen: { from: number; into: number }): Promise<Changed> {
      return commit(context, { what: 'entity.merge', entity: into }, async (writer) => {
        const [source, target] = await writer.getMany('entities', [from, into]);
        if (!source || !target || from === into) return { kind: 'gone' };
        for (const [row, revision] of [[source, seen.from] as const, [target, seen.into] as const]) {
          if (row.revision !== revision) return { kind: 'stale', current: row.revision };
        }
        const checked = checkEntity(mergeEntities(target.body, source.body));
        if (checked.kind === 'invalid') return checked;
        writer.put('entities', into, target, checked.value, { ...target.origin, by: 'user' });
        await buryIn(writer, 'entities', source, into);
        writer.put('redirects', from, await writer.get('redirects', from), { to: into }, { by: 'user' });
        return undefined;
      });
    },

    /** Sketches in the order of the ids, as of a day; ids that lead nowhere are left out. */
    async sketches(ids: readonly EntityId[], date?: PartialDate): Promise<Sketch[]> {
      const rows = await present(ids);
      const today = now().toISOString().slice(0, 10);
      return rows.flatMap((row) => (row ? [sketchOf(row.body, date, today)] : []));
    },

    /** All versions of a card, oldest first, the present one last. */
    async history(id: EntityId): Promise<Version[]> {
      const parts = await db.history.where({ table: 'entities', id }).sortBy('revision');
      const present = await db.entities.get(id);
      return parts.map((part, at) => {
        const row = (at + 1 < parts.length ? parts[at + 1]?.before : present) as
          | Row<Bodies['entities']>
          | null
          | undefined;
        return { revision: part.revision, at: part.at, entity: row?.body ?? null };
      });
    },
  };
}

export function cardOf({ body, revision, created, updated, origin }: Row<Entity>): Card {
  return { entity: body, revision, created, updated, origin };
}
