/** The card was deleted while it was open, or before. */
import { i18n } from '#i18n';

export function Gone(props: { keepsDraft: boolean; onRestore: () => void }) {
  return (
    <div class="gone">
      <h2>{i18n.t('editor.goneTitle')}</h2>
      {props.keepsDraft && <p>{i18n.t('editor.goneDraft')}</p>}
      <button type="button" class="button" onClick={props.onRestore}>
        {i18n.t('editor.restore')}
      </button>
    </div>
  );
}
