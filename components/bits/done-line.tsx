/** Says once, also to screen readers, what was just done, with the way back. */
import './done-line.css';
import { i18n } from '#i18n';

export function DoneLine(props: { text: string; onUndo?: (() => void) | undefined }) {
  return (
    <p class="done-line" role="status">
      <span>{props.text}</span>
      {props.onUndo && (
        <button type="button" class="button is-quiet" onClick={props.onUndo}>
          {i18n.t('common.undo')}
        </button>
      )}
    </p>
  );
}
