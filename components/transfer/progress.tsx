/** How far a reading or an import is, said at its start and shown as it goes. */
import { i18n } from '#i18n';
import { isolated, numbered } from '../words/language';

export function Progress(props: {
  what: 'reading' | 'writing';
  name: string;
  done: number;
  total: number;
  onStop: () => void;
}) {
  const { done, total } = props;
  const title = i18n.t(`transfer.import.${props.what}`, { name: isolated(props.name) });
  return (
    <div class="progress">
      <p role="status">{title}</p>
      <progress aria-label={title} {...(total > 0 ? { value: done, max: total } : {})} />
      <p class="faint">
        {total > 0 && i18n.t('transfer.import.progress', { done: numbered(done), total: numbered(total) })}
      </p>
      <button type="button" class="button" onClick={props.onStop}>
        {i18n.t('transfer.import.stop')}
      </button>
    </div>
  );
}
