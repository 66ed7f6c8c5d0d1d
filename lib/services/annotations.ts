/** Saved passages: read, made, edited, deleted. Each is a record of its own; a deleted one lies in the trash. */
import { same } from '../core/edit/same';
import type { Annotation, AnnotationId } from '../core/model/annotation';
import type { AnnotationLink } from '../core/model/annotation-link';
import { type AnnotationPatch, applyAnnotationPatch } from '../core/model/annotation-patch';
import type { KeptAnnotation } from '../core/model/annotation-records';
import type { Changed } from '../core/model/card';
import { checkAnnotation } from '../core/model/check';
import type { EntityId } from '../core/model/entity';
import { type Context, commit } from '../store/commit';
import type { Row } from '../store/rows';
import { buryIn } from './burial';
import type { Once } from './once';
import { followRedirects, formerIds } from './redirects';

export function annotationService(context: Context) {
  const { db } = context;

  /** Rows with all that is kept around them. People that were merged are named as of today. */
  async function kept(rows: readonly Row<Annotation>[]): Promise<KeptAnnotation[]> {
    const ids = rows.map((row) => row.id);
    const [sightings, links, now] = await Promise.all([
      db.sightings.bulkGet(ids),
      linksOf(ids),
      followRedirects(db, [...new Set(rows.flatMap(({ body }) => body.entities))]),
    ]);
    return rows.map(({ id, body, revision, updated }, at) => ({
      annotation: { ...body, entities: [...new Set(body.entities.map((one) => now.get(one) ?? one))] },
      revision,
      updated,
      seen: sightings[at],
      links: links.get(id) ?? [],
    }));
  }

  async function linksOf(ids: readonly AnnotationId[]): Promise<Map<AnnotationId, AnnotationLink[]>> {
    const rows =
      ids.length > MANY
        ? await db.links.toArray()
        : await db.links
            .where('body.from')
            .anyOf([...ids])
            .or('body.to')
            .anyOf([...ids])
            .distinct()
            .toArray();
    const links = new Map<AnnotationId, AnnotationLink[]>();
    for (const { body } of rows) {
      for (const end of [body.from, body.to]) links.set(end, [...(links.get(end) ?? []), body]);
    }
    return links;
  }

  return {
    async get(id: AnnotationId): Promise<KeptAnnotation | undefined> {
      const row = await db.annotations.get(id);
      return row && (await kept([row]))[0];
    },

    /** In the order of the ids; those that are not there are left out. */
    async some(ids: readonly AnnotationId[]): Promise<KeptAnnotation[]> {
      const rows = await db.annotations.bulkGet([...ids]);
      return kept(rows.filter((row) => row !== undefined));
    },

    /** Those of a document, by any of the keys that it was saved under, in the order they were made. */
    async on(...documents: string[]): Promise<KeptAnnotation[]> {
      const rows = await db.annotations.where('body.target.document').anyOf(documents).toArray();
      return (await kept(rows)).sort(byCreated);
    },

    /** Those tied to an entity, or to one that was merged into it, in the order they were made. */
    async of(entity: EntityId): Promise<KeptAnnotation[]> {
      const rows = await db.annotations
        .where('body.entities')
        .anyOf(await formerIds(db, entity))
        .distinct()
        .toArray();
      return (await kept(rows)).sort(byCreated);
    },

    /** How many `of` gives, without reading them. */
    async countOf(entity: EntityId): Promise<number> {
      const former = await formerIds(db, entity);
      return (await db.annotations.where('body.entities').anyOf(former).distinct().primaryKeys()).length;
    },

    /** Every one, in the order they were made: for export. */
    async all(): Promise<KeptAnnotation[]> {
      return (await kept(await db.annotations.toArray())).sort(byCreated);
    },

    /** A new one, with the id that its maker gave it. What was being written for it is done with. */
    async create(annotation: Annotation, { once }: Once = {}): Promise<Changed> {
      const checked = checkAnnotation(annotation);
      if (checked.kind === 'invalid') return checked;
      const { id } = checked.value;
      return commit(context, { what: 'annotation.create', id: once }, async (writer) => {
        const row = await writer.get('annotations', id);
        if (row && !same(row.body, checked.value)) return { kind: 'stale', current: row.revision };
        if (!row) writer.put('annotations', id, undefined, checked.value, { by: 'user' });
        await db.drafts.delete(id);
        return undefined;
      });
    },

    /** Changes what the patch names. `seen`: the revision that the editor showed. */
    async update(
      id: AnnotationId,
      patch: AnnotationPatch,
      seen: number,
      { once }: Once = {},
    ): Promise<Changed> {
      return commit(context, { what: 'annotation.update', id: once }, async (writer) => {
        const row = await writer.get('annotations', id);
        if (!row) return { kind: 'gone' };
        if (row.revision !== seen) return { kind: 'stale', current: row.revision };
        const checked = checkAnnotation(applyAnnotationPatch(row.body, patch));
        if (checked.kind === 'invalid') return checked;
        writer.put('annotations', id, row, checked.value, row.origin);
        await db.drafts.delete(id);
        // What was seen was seen of the passage as it was kept before.
        if (patch.target) await db.sightings.delete(id);
        return undefined;
      });
    },

    /** Moves one to the trash. What it is linked to stays, and its links come back with it. */
    async remove(id: AnnotationId, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'annotation.remove', id: once }, async (writer) => {
        const row = await writer.get('annotations', id);
        if (!row) return { kind: 'gone' };
        await buryIn(writer, 'annotations', row);
        await db.drafts.delete(id);
        return undefined;
      });
    },
  };
}

/** Of more than so many the links are read all together. */
const MANY = 500;

function byCreated({ annotation: a }: KeptAnnotation, { annotation: b }: KeptAnnotation): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1;
}
