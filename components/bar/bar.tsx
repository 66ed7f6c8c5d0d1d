/** The bar over selected text: a colour saves at once, "Note" opens what can be said of the passage. */
import './bar.css';
import { i18n } from '#i18n';
import type { Colour } from '../../lib/core/model/annotation';
import { Colours, type Meanings } from '../annotation/colours';
import { AnnotationForm, type AnnotationFormProps } from '../annotation/form';
import { Icon } from '../bits/icon';
import { IconButton } from '../bits/icon-button';

export type BarView =
  | { kind: 'choose' }
  | { kind: 'write'; form: AnnotationFormProps }
  /** Saved; or, with `problem`, why not. */
  | { kind: 'said'; text: string; problem?: boolean; onUndo?: (() => void) | undefined };

export interface BarProps {
  view: BarView;
  meanings: Meanings;
  onColour: (colour: Colour) => void;
  onWrite: () => void;
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
  return (
    <main class="bar">
      <h1 class="unseen">{i18n.t('annotation.bar')}</h1>
      <div class="bar-tools" role="toolbar" aria-label={i18n.t('annotation.bar')}>
        {view.kind === 'choose' && (
          <Colours
            meanings={props.meanings}
            say={(colour) => i18n.t('annotation.highlight', { colour })}
            onChoose={props.onColour}
          />
        )}
        {view.kind === 'said' && (
          <span class="bar-said" role={view.problem ? 'alert' : 'status'}>
            {view.text}
          </span>
        )}
        {view.kind === 'said' && view.onUndo && (
          <button type="button" class="button is-quiet" onClick={view.onUndo}>
            {i18n.t('common.undo')}
          </button>
        )}
        <button type="button" class="button is-quiet" onClick={props.onWrite}>
          <Icon name="edit" />
          {i18n.t('annotation.addNote')}
        </button>
        <IconButton icon="close" label={i18n.t('common.close')} onClick={props.onClose} />
      </div>
    </main>
  );
}
