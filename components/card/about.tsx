/** The middle of the card: what is known of somebody. A part without content is not there. */
import { i18n } from '#i18n';
import { isPartialDate } from '../../lib/core/model/date';
import { type Entity, type Role, shown } from '../../lib/core/model/entity';
import { counted } from '../words/counted';
import { saidDate } from '../words/dates';
import { saidRole } from '../words/roles';
import { Aliases } from './aliases';
import type { CardActions, CardView } from './content';
import { Notes } from './notes';
import { OnPage } from './on-page';
import { Row } from './row';
import { Tags } from './tags';
import { Timeline } from './timeline';

export function About(props: { view: CardView; actions: CardActions; role: Role | undefined }) {
  const { view, actions, role } = props;
  const { entity, date, relations, notes, passages } = view.content;
  const roles = shown(entity.roles);
  const undated = roles.filter((each) => !each.start && !each.end);
  const life = saidLife(entity);
  return (
    <>
      {(entity.description || life) && (
        <div>
          {entity.description && <p dir="auto">{entity.description}</p>}
          {life && <p class="faint">{life}</p>}
        </div>
      )}
      <Timeline roles={roles} article={date?.value} today={view.today} current={role} />
      {undated.length > 0 && (
        <Row label={i18n.t('card.roles')}>
          <ul>
            {undated.map((each) => (
              <li key={each.id}>
                <bdi>{saidRole(each)}</bdi>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <OnPage name={entity.name} relations={relations} onVisit={actions.visit} />
      <Notes name={entity.name} notes={notes} actions={actions} />
      {passages > 0 && (
        <div>
          <button type="button" class="link" onClick={actions.openDossier}>
            {counted('card.passages', passages)}
          </button>
        </div>
      )}
      <Aliases entity={entity} />
      <Tags tags={entity.tags} />
    </>
  );
}

/** "9 June 1959 to …", "born 9 June 1959"; nothing where it is not known. */
function saidLife(entity: Entity): string | undefined {
  const facts = shown(entity.facts);
  const dateOf = (property: string) =>
    facts.find((fact) => fact.property === property && isPartialDate(fact.value));
  const born = dateOf('birth');
  const died = dateOf('death');
  if (!born) return undefined;
  if (!died) return i18n.t('card.born', { date: saidDate(born.value) });
  return i18n.t('card.lifespan', { born: saidDate(born.value), died: saidDate(died.value) });
}
