/**
 * A card that is edited where it stands: it reads like the card, and each line opens into its fields when pressed.
 * A face only: the draft comes in, the changed draft goes out.
 */
import './editor.css';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Draft, type Items, isChanged } from '../../lib/core/edit/draft';
import type { FieldProblem } from '../../lib/core/edit/validate';
import type { Sketch } from '../../lib/core/model/card';
import type { Entity, EntityId, Role } from '../../lib/core/model/entity';
import { newId } from '../../lib/core/model/id';
import { AddBar } from './add-bar';
import { aliasKind } from './aliases';
import { blankItem } from './blank-item';
import { Collisions } from './collisions';
import { EditingProvider } from './context';
import { Doubts } from './doubts';
import { factKind, linkKind } from './facts';
import { Heading } from './heading';
import { ItemLines } from './items';
import { Namesakes } from './namesakes';
import { Notes } from './notes';
import { relationKind } from './relations';
import { roleKind } from './roles';
import { SaveBar } from './save-bar';
import { Section } from './section';
import { Sources } from './sources';
import { SuggestedRole } from './suggested-role';
import { Tags } from './tags';
import { useOpenLines } from './use-open-lines';
import { useProblems } from './use-problems';

export interface EditorProps {
  draft: Draft;
  /** A pack's card becomes the user's own with the first edit. */
  fromPack: boolean;
  /** What the sentence calls the person; becomes a role only when the user says so. */
  suggested?: Role | undefined;
  /** Cards that already bear the new card's name. */
  namesakes: readonly Sketch[];
  saving: boolean;
  /** Why the last save did not work, in a sentence. */
  refusal?: string | undefined;
  /** What the base refused, at its fields. */
  refused: readonly FieldProblem[];
  /** The cards that lines of descent lead to. */
  kin: ReadonlyMap<EntityId, Entity>;
  sketchOf: (id: EntityId) => Sketch | undefined;
  search: (query: string) => Promise<Sketch[]>;
  onDraft: (draft: Draft) => void;
  onSave: (draft: Draft) => void;
  onDiscard: () => void;
  onDelete?: (() => void) | undefined;
  onOpenCard: (id: EntityId) => void;
}

export function Editor(props: EditorProps) {
  const { draft, onDraft } = props;
  const { entity } = draft;
  const form = useRef<HTMLFormElement>(null);
  const lines = useOpenLines();
  const problems = useProblems(draft, props.refused, form, lines);
  const isNew = draft.seen === null;
  const changed = useMemo(() => isChanged(draft), [draft]);

  const change = (changes: Partial<Entity>) => onDraft({ ...draft, entity: { ...entity, ...changes } });
  const put = (map: Items) => (items: Entity[Items]) => change({ [map]: items });
  const add = (map: Items, fields: object = {}) => {
    const item = { ...blankItem(map, newId()), ...fields };
    lines.openNew(`${map}.${item.id}`);
    change({ [map]: { ...entity[map], [item.id]: item } });
  };
  const save = (withRole: boolean) => {
    const { suggested } = props;
    const final =
      withRole && suggested
        ? { ...draft, entity: { ...entity, roles: { ...entity.roles, [suggested.id]: suggested } } }
        : draft;
    if (problems.attempt(final)) props.onSave(final);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const save_ = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
    const enterInName =
      event.key === 'Enter' && !event.isComposing && (event.target as HTMLElement).dataset.path === 'name';
    if (!save_ && !enterInName) return;
    event.preventDefault();
    if (isNew || changed) save(false);
  };

  return (
    <EditingProvider value={{ ...problems, ...lines, sketchOf: props.sketchOf, search: props.search }}>
      <form
        ref={form}
        class="editor"
        noValidate
        aria-label={entity.name ? i18n.t('card.label', { name: entity.name }) : i18n.t('editor.newCard')}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        <Collisions
          entity={entity}
          collisions={draft.collisions}
          onDecide={(decided, open) => onDraft({ ...draft, entity: decided, collisions: open })}
        />
        <Doubts entity={entity} kin={props.kin} />
        <Heading
          entity={entity}
          focusName={isNew && !entity.name}
          onChange={change}
          onAddOwnName={(lang) => add('aliases', { lang })}
        />
        {isNew && <Namesakes namesakes={props.namesakes} onOpen={props.onOpenCard} />}
        {props.fromPack && <p class="editor-pack faint">{i18n.t('editor.fromPack')}</p>}
        {props.suggested && !entity.roles[props.suggested.id] && <SuggestedRole role={props.suggested} />}
        <ItemLines kind={roleKind()} items={entity.roles} onChange={put('roles')} />
        <ItemLines kind={aliasKind()} items={entity.aliases} onChange={put('aliases')} />
        <ItemLines kind={relationKind()} items={entity.relations} onChange={put('relations')} />
        <ItemLines kind={factKind()} items={entity.facts} onChange={put('facts')} />
        <Notes notes={draft.notes} onChange={(notes) => onDraft({ ...draft, notes })} />
        <Tags
          tags={entity.tags}
          typed={draft.tag}
          asked={lines.isOpen('tags')}
          onTyped={(tag) => onDraft({ ...draft, tag })}
          onChange={(tags) => onDraft({ ...draft, tag: '', entity: { ...entity, tags } })}
        />
        <ItemLines kind={linkKind()} items={entity.links} onChange={put('links')} />
        <Section title={i18n.t('card.sources.about')} empty={entity.sources.length === 0}>
          <Sources path="sources" sources={entity.sources} onChange={(sources) => change({ sources })} />
        </Section>
        <AddBar
          onAdd={add}
          onAddNote={() => {
            const id = newId();
            problems.focusNext(`notes.${id}`);
            onDraft({ ...draft, notes: [...draft.notes, { id, entity: entity.id, text: '' }] });
          }}
          onAddTag={() => lines.setOpen('tags', true)}
          onAddSource={() => {
            lines.openNew(`sources.${entity.sources.length}`);
            change({ sources: [...entity.sources, {}] });
          }}
        />
        {props.onDelete && (
          <p class="editor-delete">
            <button type="button" class="button is-quiet is-danger" onClick={props.onDelete}>
              {i18n.t('editor.toTrash')}
            </button>
          </p>
        )}
        {(isNew || changed) && (
          <SaveBar
            isNew={isNew}
            saving={props.saving}
            refusal={problems.summary ?? props.refusal}
            offersRole={Boolean(props.suggested && !entity.roles[props.suggested.id])}
            onSave={save}
            onDiscard={props.onDiscard}
          />
        )}
      </form>
    </EditingProvider>
  );
}
