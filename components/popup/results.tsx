/** What the search found in the base, and the way to add what it did not. */
import './rows.css';
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import { Icon } from '../bits/icon';
import { counted } from '../words/counted';
import { Phrase } from '../words/phrase';
import { PersonRow } from './person-row';

export function Results(props: {
  query: string;
  /** Undefined: not searched yet. */
  results: readonly Sketch[] | undefined;
  date: PartialDate | undefined;
  onOpen: (id: EntityId) => void;
  onAdd: (name: string) => void;
}) {
  const { query, results } = props;
  const name = query.trim();
  return (
    <>
      <p class="unseen" role="status">
        {results && (results.length > 0 ? counted('popup.found', results.length) : i18n.t('popup.notFound'))}
      </p>
      <ul class="rows" aria-label={i18n.t('popup.results')}>
        {results?.map((sketch) => (
          <PersonRow
            key={sketch.id}
            sketch={sketch}
            date={props.date}
            main={{ hint: i18n.t('card.openCard'), onClick: () => props.onOpen(sketch.id) }}
          />
        ))}
      </ul>
      {results && (
        <div class="results-end">
          {results.length === 0 && <p>{i18n.t('popup.notFound')}</p>}
          <button type="button" class="button" onClick={() => props.onAdd(name)}>
            <Icon name="plus" />
            <span>
              <Phrase say={(slots) => i18n.t('popup.addNamed', slots)} values={{ name: <bdi>{name}</bdi> }} />
            </span>
          </button>
        </div>
      )}
    </>
  );
}
