/** Save or discard, always in reach while something is unsaved. */
import './save-bar.css';
import { i18n } from '#i18n';

export interface SaveBarProps {
  isNew: boolean;
  saving: boolean;
  /** Why the last save did not work. */
  refusal: string | undefined;
  /** A role that can be confirmed with the same click. */
  offersRole: boolean;
  onSave: (withRole: boolean) => void;
  onDiscard: () => void;
}

export function SaveBar(props: SaveBarProps) {
  const main = props.isNew ? i18n.t('editor.add') : i18n.t('common.save');
  return (
    <div class="save-bar">
      <p class="problem" role="alert">
        {props.refusal}
      </p>
      <div class="save-buttons">
        {props.offersRole && (
          <button type="button" class="button is-main" onClick={() => props.onSave(true)}>
            {i18n.t('editor.addWithRole')}
          </button>
        )}
        <button
          type="submit"
          class={props.offersRole ? 'button' : 'button is-main'}
          aria-disabled={props.saving}
        >
          {props.offersRole ? i18n.t('editor.addWithoutRole') : main}
        </button>
        <button type="button" class="button is-quiet" onClick={props.onDiscard}>
          {props.isNew ? i18n.t('common.cancel') : i18n.t('editor.discard')}
        </button>
      </div>
    </div>
  );
}
