/** What looks wrong in a card and may be right all the same: said once, in the way of nothing. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Doubt } from '../../lib/core/edit/doubts';
import type { Entity, EntityId } from '../../lib/core/model/entity';

export function Doubts({ entity, kin }: { entity: Entity; kin: ReadonlyMap<EntityId, Entity> }) {
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  useEffect(() => {
    let current = true;
    // It brings tables of names along: a card can be read and edited before they are there.
    void import('../../lib/core/edit/doubts').then(({ doubtsOf }) => {
      if (current) setDoubts(doubtsOf(entity, kin));
    });
    return () => {
      current = false;
    };
  }, [entity, kin]);
  if (doubts.length === 0) return null;
  return (
    <ul class="faint" aria-label={i18n.t('editor.doubt.title')}>
      {doubts.map(({ path, kind }) => (
        <li key={`${path} ${kind}`}>{i18n.t(`editor.doubt.${kind}`, { what: whatIs(entity, path) })}</li>
      ))}
    </ul>
  );
}

/** The role or relation that a doubt is about. */
function whatIs(entity: Entity, path: string): string {
  const [map, id = ''] = path.split('.');
  if (map === 'roles') return entity.roles[id]?.title ?? '';
  return map === 'relations' ? (entity.relations[id]?.kind ?? '') : entity.name;
}
