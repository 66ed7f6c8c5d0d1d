/** The other cards that an editor names: targets of relations, and what a search in it found. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Sketch } from '../../lib/core/model/card';
import type { Entity, EntityId } from '../../lib/core/model/entity';
import type { Desk } from './desk';

export interface Others {
  sketchOf(id: EntityId): Sketch | undefined;
  search(query: string): Promise<Sketch[]>;
}

export function useOthers(desk: Desk, entity: Entity | undefined): Others {
  const [known, setKnown] = useState<ReadonlyMap<EntityId, Sketch>>(new Map());
  const remember = useCallback((sketches: readonly Sketch[]) => {
    setKnown((before) => new Map([...before, ...sketches.map((sketch) => [sketch.id, sketch] as const)]));
  }, []);
  const targets = Object.values(entity?.relations ?? {})
    .map(({ target }) => target)
    .filter(Boolean);
  const missing = targets.filter((id) => !known.has(id)).join('\n');

  useEffect(() => {
    if (!missing) return;
    const ids = missing.split('\n');
    let over = false;
    // A target that was merged answers with the card it became.
    void Promise.all(ids.map(async (id) => [id, (await desk.sketches([id]))[0]] as const)).then((found) => {
      const sketches = found.flatMap(([id, sketch]) => (sketch ? [{ ...sketch, id }] : []));
      if (!over && sketches.length > 0) remember(sketches);
    });
    return () => {
      over = true;
    };
  }, [desk, missing, remember]);

  const search = useCallback(
    async (query: string) => {
      const found = (await desk.search(query)).filter(({ id }) => id !== entity?.id);
      remember(found);
      return found;
    },
    [desk, entity?.id, remember],
  );
  const sketchOf = useCallback((id: EntityId) => known.get(id), [known]);
  return { sketchOf, search };
}
