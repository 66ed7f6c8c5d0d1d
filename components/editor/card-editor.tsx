/** One card at work, for popup and library alike: reading, editing, saving, and what can come between. */
import { i18n } from '#i18n';
import type { Draft } from '../../lib/core/edit/draft';
import type { EntityId, Role } from '../../lib/core/model/entity';
import type { Desk, DraftStore } from './desk';
import { Editor } from './editor';
import { Gone } from './gone';
import type { Saved } from './save-draft';
import { useEditing } from './use-editing';
import { useKin } from './use-kin';
import { useNamesakes } from './use-namesakes';
import { useOthers } from './use-others';

export interface CardEditorProps {
  desk: Desk;
  drafts: DraftStore;
  subject: { card: EntityId } | { fresh: Draft; key: string };
  suggested?: Role | undefined;
  onSaved: (saved: Saved, name: string, wasNew: boolean) => void;
  onRemoved: (change: string, name: string) => void;
  /** A new card was given up. */
  onCancelled: () => void;
  onOpenCard: (id: EntityId) => void;
}

export function CardEditor(props: CardEditorProps) {
  const { desk } = props;
  const isNew = 'fresh' in props.subject;
  const [editing, actions] = useEditing(props);
  const draft = editing.phase === 'loading' ? undefined : editing.draft;
  const others = useOthers(desk, draft?.entity);
  const kin = useKin(desk, draft?.entity);
  const namesakes = useNamesakes(desk, isNew ? draft?.entity.name : undefined);

  if (editing.phase === 'loading') return <p class="unseen">{i18n.t('common.loading')}</p>;
  if (editing.phase === 'gone') {
    return <Gone keepsDraft={editing.draft !== undefined} onRestore={() => void actions.restore()} />;
  }
  return (
    <Editor
      draft={editing.draft}
      fromPack={editing.fromPack}
      suggested={props.suggested}
      namesakes={namesakes}
      saving={editing.saving}
      refusal={editing.refusal}
      refused={editing.refused}
      kin={kin}
      sketchOf={others.sketchOf}
      search={others.search}
      onDraft={actions.setDraft}
      onSave={(final) => void actions.save(final)}
      onDiscard={() => {
        actions.discard();
        if (isNew) props.onCancelled();
      }}
      onDelete={isNew ? undefined : () => void actions.remove()}
      onOpenCard={props.onOpenCard}
    />
  );
}
