/** All that is kept of one person, read anew after every change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Item } from '../../components/panel/content';
import type { Remembered } from '../../lib/core/model/annotation-records';
import type { DatedNote } from '../../lib/core/model/card';
import type { Entity, EntityId } from '../../lib/core/model/entity';
import type { Surface } from '../surface/open-surface';
import { itemsOf } from '../surface/read-items';

export interface PersonFile {
  entity: Entity;
  notes: readonly DatedNote[];
  items: readonly Item[];
  mentions: readonly Remembered[];
  remembering: boolean;
}

export function useDossier({ base, onChange }: Surface, id: EntityId | undefined) {
  const [file, setFile] = useState<PersonFile>();
  const read = useCallback(async () => {
    const card = id === undefined ? undefined : await base.entities.get(id);
    if (!card) return setFile(undefined);
    const { entity } = card;
    const [notes, kept, mentions, remembering] = await Promise.all([
      base.notes.of(entity.id),
      base.annotations.of(entity.id),
      base.mentions.of(entity.id),
      base.mentions.areKept(),
    ]);
    setFile({ entity, notes, items: await itemsOf(base, kept), mentions, remembering });
  }, [base, id]);
  useEffect(() => {
    void read();
    return onChange(() => void read());
  }, [read, onChange]);
  return { file, read };
}
