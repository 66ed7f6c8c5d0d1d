/** The cards that the lines of descent of a card lead to, from one to the next: for what looks wrong in them. */
import { useEffect, useState } from 'preact/hooks';
import { type Entity, type EntityId, shown } from '../../lib/core/model/entity';
import { descent } from '../../lib/core/model/mirrored';
import type { Desk } from './desk';

export type Kin = ReadonlyMap<EntityId, Entity>;

/** Families are larger; a circle that is longer nobody makes by mistake. */
const MOST = 64;
const NOBODY: Kin = new Map();

export function useKin(desk: Desk, entity: Entity | undefined): Kin {
  const [kin, setKin] = useState(NOBODY);
  const first = entity ? kinOf(entity).join('\n') : '';
  useEffect(() => {
    let over = false;
    if (!first) setKin(NOBODY);
    else
      void kinFrom(desk, first.split('\n')).then((found) => {
        if (!over) setKin(found);
      });
    return () => {
      over = true;
    };
  }, [desk, first]);
  return kin;
}

function kinOf(entity: Entity): EntityId[] {
  return shown(entity.relations).flatMap(({ kind, target }) => (target && descent(kind) ? [target] : []));
}

async function kinFrom(desk: Desk, ids: readonly EntityId[]): Promise<Kin> {
  const kin = new Map<EntityId, Entity>();
  const asked = new Set<EntityId>();
  for (let open = ids; open.length > 0 && kin.size < MOST; ) {
    for (const id of open) asked.add(id);
    const cards = await Promise.all(open.map(async (id) => [id, await desk.read(id)] as const));
    for (const [id, card] of cards) if (card) kin.set(id, card.entity);
    const next = cards.flatMap(([, card]) => (card ? kinOf(card.entity) : []));
    open = [...new Set(next)].filter((id) => !asked.has(id));
  }
  return kin;
}
