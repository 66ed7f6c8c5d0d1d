/** Entities that were merged leave a redirect; whoever holds an old id is led to the new one. */
import type { EntityId } from '../core/model/entity';
import type { Database } from '../store/database';

/** Redirects in a row that are followed; more can only be a circle. */
const HOPS = 20;

/** The ids that these are known under today. */
export async function followRedirects(
  db: Database,
  ids: readonly EntityId[],
): Promise<Map<EntityId, EntityId>> {
  const known = new Map(ids.map((id) => [id, id]));
  let open = [...new Set(ids)];
  for (let hop = 0; open.length > 0 && hop < HOPS; hop++) {
    const rows = await db.redirects.bulkGet(open);
    const next = new Map(rows.flatMap((row) => (row ? [[row.id, row.body.to] as const] : [])));
    for (const [id, now] of known) known.set(id, next.get(now) ?? now);
    open = [...new Set(next.values())];
  }
  return known;
}

export async function followRedirect(db: Database, id: EntityId): Promise<EntityId> {
  return (await followRedirects(db, [id])).get(id) ?? id;
}

/** The id itself and every id that was merged into it. */
export async function formerIds(db: Database, id: EntityId): Promise<EntityId[]> {
  const all = new Set([id]);
  let open = [id];
  while (open.length > 0) {
    const rows = await db.redirects.where('body.to').anyOf(open).toArray();
    open = rows.map((row) => row.id).filter((former) => !all.has(former));
    for (const former of open) all.add(former);
  }
  return [...all];
}
