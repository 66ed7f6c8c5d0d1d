/** The earlier versions of one card, with its data. */

import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { saidFields } from '../../components/editor/said-value';
import { type Version, Versions } from '../../components/library/versions';
import { isolated } from '../../components/words/language';
import type { EntityId } from '../../lib/core/model/entity';
import { patchBetween } from '../../lib/core/model/patch';
import type { Base } from '../../lib/services/base';
import type { Surface } from '../surface/open-surface';
import type { DoneLine } from '../surface/use-done';
import { useBase } from './use-base';

export function CardVersions(props: { surface: Surface; line: DoneLine; id: EntityId }) {
  const { surface, line, id } = props;
  const read = useCallback((base: Base) => readVersions(base, id), [id]);
  const versions = useBase(surface, read);
  const bringBack = async ({ revision }: Version) => {
    const card = await surface.base.entities.get(id);
    const earlier = (await surface.base.entities.history(id)).find(
      (version) => version.revision === revision,
    )?.entity;
    if (!card || !earlier) return;
    const patch = patchBetween(card.entity, earlier);
    const answer = await surface.base.entities.update(card.entity.id, patch, card.revision);
    line.report(answer, i18n.t('library.versions.broughtBack', { name: isolated(earlier.name) }));
  };
  return <Versions versions={versions ?? []} onBringBack={(version) => void bringBack(version)} />;
}

async function readVersions(base: Base, id: EntityId): Promise<Version[]> {
  const all = await base.entities.history(id);
  const present = all.at(-1)?.entity;
  return all
    .slice(0, -1)
    .flatMap(({ revision, at, entity }) => {
      if (!entity || !present) return [];
      const differs = Object.keys(patchBetween(entity, present));
      // Where nothing differs, it is the present card under an older number.
      return differs.length > 0 ? [{ revision, at, differs: saidFields(differs) }] : [];
    })
    .reverse();
}
