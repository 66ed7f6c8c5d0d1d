/** A card that has nothing to show says why, in the card's own frame. */
import './notice.css';
import { i18n } from '#i18n';
import { IconButton } from '../bits/icon-button';

export function Notice(props: { text: string; onRetry?: (() => void) | undefined; onClose: () => void }) {
  return (
    <article class="card notice">
      <p role="alert">{props.text}</p>
      {props.onRetry && (
        <button type="button" class="button" onClick={props.onRetry}>
          {i18n.t('common.tryAgain')}
        </button>
      )}
      <IconButton icon="close" label={i18n.t('card.close')} onClick={props.onClose} />
    </article>
  );
}
