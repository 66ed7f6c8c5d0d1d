/** Everything a card shows of one entity, on one page. */
import type { Article } from '../core/model/article';
import type { CardContent, PresentRelation, Sketch } from '../core/model/card';
import type { Entity, EntityId, Relation } from '../core/model/entity';
import { shown } from '../core/model/entity';
import { mirrored } from '../core/model/mirrored';
import type { Context } from '../store/commit';
import type { annotationService } from './annotations';
import type { Dates } from './dates';
import type { Entities } from './entities';
import type { Notes } from './notes';
import { followRedirects } from './redirects';

export function cardService(
  { db }: Context,
  entities: Entities,
  notes: Notes,
  dates: Dates,
  annotations: Pick<ReturnType<typeof annotationService>, 'countOf'>,
) {
  return {
    /** `present`: the entities that surely stand on the page. Undefined where the id leads nowhere. */
    async get(
      id: EntityId,
      article: Article,
      present: readonly EntityId[] = [],
    ): Promise<CardContent | undefined> {
      // One look at the base: faster than many, and all of it of the same revision.
      const tables = [db.entities, db.redirects, db.notes, db.dates, db.annotations];
      return db.transaction('r', tables, async () => {
        const [card, date] = await Promise.all([entities.get(id), dates.of(article)]);
        if (!card) return undefined;
        const { entity, revision, origin } = card;
        const [relations, noted, passages] = await Promise.all([
          relationsTo(entity, present, date?.value),
          notes.of(entity.id),
          annotations.countOf(entity.id),
        ]);
        return { entity, revision, origin: origin.by, relations, notes: noted, passages, date };
      });
    },
  };

  async function relationsTo(entity: Entity, present: readonly EntityId[], date: string | undefined) {
    const here = new Set((await followRedirects(db, present)).values());
    here.delete(entity.id);
    const others = (await db.entities.bulkGet([...here])).flatMap((row) => row?.body ?? []);
    const own = shown(entity.relations);
    const inverse = others.flatMap((other) =>
      shown(other.relations).map((relation) => ({ relation, from: other.id })),
    );
    const targets = [...own, ...inverse.map(({ relation }) => relation)].map(({ target }) => target);
    const [now, list] = await Promise.all([followRedirects(db, targets), entities.sketches([...here], date)]);
    const sketches = new Map(list.map((sketch) => [sketch.id, sketch]));
    const found = [
      ...own.map((relation) => told(relation, sketches.get(now.get(relation.target) ?? ''), false)),
      ...inverse
        .filter(({ relation }) => now.get(relation.target) === entity.id)
        .map(({ relation, from }) => told(relation, sketches.get(from), true)),
    ].filter((relation) => relation !== undefined);
    return withoutEchoes(found);
  }
}

function told(
  { id, kind, start, end, ended, sources }: Relation,
  to: Sketch | undefined,
  inverse: boolean,
): PresentRelation | undefined {
  return to && { to, relation: id, kind, inverse, start, end, ended, sources };
}

/** Two who each say "brother" of the other say it once; so do a father and his son. */
function withoutEchoes(relations: PresentRelation[]): PresentRelation[] {
  return relations.filter(
    (relation) =>
      !relation.inverse ||
      !relations.some((other) => !other.inverse && other.to.id === relation.to.id && isEcho(relation, other)),
  );
}

function isEcho(relation: PresentRelation, other: PresentRelation): boolean {
  return relation.kind === other.kind || mirrored(relation.kind, other.kind);
}
