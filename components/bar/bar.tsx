/**
 * The bar over selected text: a colour saves at once, "Note" opens what can be said of the passage. Over a passage that
 * is saved it shows what was said, and what can be done.
 */
import './bar.css';
import { i18n } from '#i18n';
import type { Colour } from '../../lib/core/model/annotation';
import type { Sketch } from '../../lib/core/model/card';
import { Colours, type Meanings } from '../annotation/colours';
import { AnnotationForm, type AnnotationFormProps, type Said } from '../annotation/form';
import { Markdown } from '../annotation/markdown';
import { Icon } from '../bits/icon';
import { IconButton } from '../bits/icon-button';

export type BarView =
  | { kind: 'choose' }
  /** A passage that was saved before. */
  | { kind: 'saved'; said: Said; people: readonly Sketch[] }
  | { kind: 'write'; form: AnnotationFormProps }
  /** Saved; or, with `problem`, why not. `gone`: there is nothing to write about any more. */
  | { kind: 'said'; text: string; problem?: boolean; gone?: boolean; onUndo?: (() => void) | undefined };

export interface BarProps {
  view: BarView;
  meanings: Meanings;
  onColour: (colour: Colour) => void;
  onWrite: () => void;
  /** Puts the passage on the clipboard as a quotation. */
  onCopy: () => void;
  onDelete: () => void;
  onClose: () => void;
}

export function Bar(props: BarProps) {
  const { view } = props;
  if (view.kind === 'write') {
    return (
      <main class="bar is-writing">
        <h1 class="unseen">{i18n.t('annotation.write')}</h1>
        <AnnotationForm {...view.form} />
      </main>
    );
  }
  const saved = view.kind === 'saved' ? view.said : undefined;
  const title = i18n.t(saved ? 'annotation.savedBar' : 'annotation.bar');
  return (
    <main class={saved ? 'bar is-saved' : 'bar'}>
      <h1 class="unseen">{title}</h1>
      {view.kind === 'saved' && <Words said={view.said} people={view.people} />}
      <div class="bar-tools" role="toolbar" aria-label={title}>
        {view.kind === 'said' ? (
          <span class="bar-said" role={view.problem ? 'alert' : 'status'}>
            {view.text}
          </span>
        ) : (
          <Colours
            value={saved?.colour}
            meanings={props.meanings}
            say={(colour) => (saved ? colour : i18n.t('annotation.highlight', { colour }))}
            onChoose={props.onColour}
          />
        )}
        {view.kind === 'said' && view.onUndo && (
          <button type="button" class="button is-quiet" onClick={view.onUndo}>
            {i18n.t('common.undo')}
          </button>
        )}
        {!(view.kind === 'said' && view.gone) && (
          <button type="button" class="button is-quiet" onClick={props.onWrite}>
            <Icon name="edit" />
            {i18n.t(saved ? 'common.edit' : 'annotation.addNote')}
          </button>
        )}
        {view.kind !== 'said' && (
          <IconButton icon="copy" label={i18n.t('annotation.copy')} onClick={props.onCopy} />
        )}
        {saved && <IconButton icon="trash" label={i18n.t('common.delete')} onClick={props.onDelete} />}
        <IconButton icon="close" label={i18n.t('common.close')} onClick={props.onClose} />
      </div>
    </main>
  );
}

/** What was said of a passage; nothing where it is only coloured. */
function Words({ said, people }: { said: Said; people: readonly Sketch[] }) {
  const tied = people.filter(({ id }) => said.entities.includes(id));
  if (!said.note && said.tags.length === 0 && tied.length === 0) return null;
  return (
    <div class="bar-words">
      {said.note && <Markdown text={said.note} />}
      <p class="bar-about">
        {tied.map(({ id, name }) => (
          <bdi key={id}>{name}</bdi>
        ))}
        {said.tags.map((tag) => (
          <span key={tag} class="chip">
            <bdi>{tag}</bdi>
          </span>
        ))}
      </p>
    </div>
  );
}
