/** What others are to this entity: the party, a brother, a counterpart. The other one is found by search. */
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/core/model/entity';
import { useEditingContext } from './context';
import { EntityPicker } from './entity-picker';
import { TextField } from './field';
import type { ItemKind } from './items';
import { LineAside } from './line-aside';
import { PeriodFields } from './period-fields';
import { saidTyped } from './roles';
import { StatementSources } from './statement-sources';

export const relationKind = (): ItemKind<'relations'> => ({
  map: 'relations',
  title: i18n.t('editor.relations'),
  name: i18n.t('editor.relation'),
  show: (relation) => (
    <>
      <span class="line-text">
        <span>
          <TargetName id={relation.target} /> <bdi class="faint">{relation.kind}</bdi>
        </span>
      </span>
      <LineAside
        period={relation.start || relation.end || relation.ended ? saidTyped(relation) : undefined}
        sources={relation.sources}
      />
    </>
  ),
  fields: (relation, path, change) => (
    <>
      <EntityPicker
        label={i18n.t('editor.target')}
        path={`${path}.target`}
        value={relation.target}
        onChange={(target) => change({ target })}
      />
      <TextField
        label={i18n.t('editor.relationKind')}
        path={`${path}.kind`}
        value={relation.kind}
        hint={i18n.t('editor.relationKindHint')}
        onInput={(kind) => change({ kind })}
      />
      <PeriodFields path={path} period={relation} onChange={change} />
      <StatementSources path={path} sources={relation.sources} onChange={(sources) => change({ sources })} />
    </>
  ),
});

function TargetName({ id }: { id: EntityId }) {
  const { sketchOf } = useEditingContext();
  if (!id) return <span>{i18n.t('editor.newRelation')}</span>;
  return <bdi>{sketchOf(id)?.name ?? i18n.t('editor.unknownTarget')}</bdi>;
}
