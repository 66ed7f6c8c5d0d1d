/** Two passages side by side, and what the user says of them. */
import './parts.css';
import { i18n } from '#i18n';
import type { LinkKind } from '../../lib/core/model/annotation-link';
import type { Item } from './content';
import { Passage, type PassageActions } from './passage';

export function Compare(props: {
  pair: readonly [Item, Item];
  actions: PassageActions;
  onLink: (kind: LinkKind, from: Item, to: Item) => void;
}) {
  const { pair, onLink } = props;
  const [one, other] = pair;
  return (
    <section aria-label={i18n.t('panel.compare.title')}>
      <h2 class="panel-title">{i18n.t('panel.compare.title')}</h2>
      <div class="pair">
        {pair.map((item) => (
          <Passage key={item.annotation.id} item={item} actions={props.actions} withSource />
        ))}
      </div>
      <div class="panel-tools">
        <button type="button" class="button" onClick={() => onLink('contradicts', one, other)}>
          {i18n.t('panel.compare.contradict')}
        </button>
        <button type="button" class="button" onClick={() => onLink('supports', one, other)}>
          {i18n.t('panel.compare.firstSupports')}
        </button>
        <button type="button" class="button" onClick={() => onLink('supports', other, one)}>
          {i18n.t('panel.compare.secondSupports')}
        </button>
        <button type="button" class="button" onClick={() => onLink('same-source', one, other)}>
          {i18n.t('panel.compare.sameSource')}
        </button>
      </div>
    </section>
  );
}
