/** What stands at the end of a line: its dates, and how many sources it has. */
import { i18n } from '#i18n';
import type { Source } from '../../lib/core/model/entity';
import { counted } from '../words/counted';

export function LineAside(props: { period?: string | undefined; sources: readonly Source[] }) {
  const { period, sources } = props;
  const count = sources.filter((source) => source.url || source.title).length;
  const checked = count > 0 ? counted('editor.sourceCount', count) : i18n.t('card.unchecked');
  return <span class="line-aside">{period ? `${period} · ${checked}` : checked}</span>;
}
