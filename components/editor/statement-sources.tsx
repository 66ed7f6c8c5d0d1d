/** The sources of one statement, and the button that adds one. */
import { i18n } from '#i18n';
import type { Source } from '../../lib/core/model/entity';
import { useEditingContext } from './context';
import { Sources } from './sources';

export function StatementSources(props: {
  /** Dotted path of the statement. */
  path: string;
  sources: readonly Source[];
  onChange: (sources: Source[]) => void;
}) {
  const { openNew } = useEditingContext();
  const path = `${props.path}.sources`;
  const add = () => {
    openNew(`${path}.${props.sources.length}`);
    props.onChange([...props.sources, {}]);
  };
  return (
    <div class="statement-sources">
      {props.sources.length > 0 && <span class="label">{i18n.t('editor.sources')}</span>}
      <Sources path={path} sources={props.sources} onChange={props.onChange} />
      <button type="button" class="button is-quiet" onClick={add}>
        {i18n.t('editor.addSource')}
      </button>
    </div>
  );
}
