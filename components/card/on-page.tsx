/** How the card's person is related to others who stand on the same page. */
import { i18n } from '#i18n';
import type { PresentRelation } from '../../lib/core/model/card';
import { type PartialDate, runsAt } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import { saidPeriod } from '../words/dates';
import { Row } from './row';

export function OnPage(props: {
  name: string;
  relations: readonly PresentRelation[];
  /** The article's date: a relation that held then needs no dates. */
  date: PartialDate | undefined;
  onVisit: (entity: EntityId) => void;
}) {
  if (!props.relations.length) return null;
  return (
    <Row label={i18n.t('card.onPage')}>
      <ul>
        {props.relations.map((relation) => (
          <li key={`${relation.relation} ${relation.to.id}`}>
            <button
              type="button"
              class="link"
              aria-label={i18n.t('card.showCard', { name: relation.to.name })}
              onClick={() => props.onVisit(relation.to.id)}
            >
              <bdi>{relation.to.name}</bdi>
            </button>{' '}
            <span class="faint">
              <bdi>{saidRelation(relation, props.name, props.date)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** "counterpart", "ally, until 2019"; stated by the other one: "brother of Isaac Herzog". */
function saidRelation(relation: PresentRelation, name: string, date: PartialDate | undefined): string {
  const kind = relation.inverse ? i18n.t('card.inverse', { kind: relation.kind, name }) : relation.kind;
  if (!relation.start && !relation.end) return kind;
  if (date && runsAt(relation, date) === 'yes') return kind;
  return i18n.t('card.roleDates', { role: kind, dates: saidPeriod(relation) });
}
