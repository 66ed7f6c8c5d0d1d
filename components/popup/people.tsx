/** The people of this page, in the order of the article. */
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import type { Person } from './page-state';
import { PersonRow } from './person-row';
import { UndecidedRow } from './undecided-row';

export interface PeopleProps {
  people: readonly Person[];
  date: PartialDate | undefined;
  onJump: (person: Person) => void;
  onOpen: (id: EntityId) => void;
  /** Null: nobody of the base. */
  onChoose: (person: Person, id: EntityId | null) => void;
}

export function People(props: PeopleProps) {
  return (
    <ul class="rows" aria-label={i18n.t('popup.people')}>
      {props.people.map((person) =>
        person.sketch ? (
          <PersonRow
            key={person.key}
            sketch={person.sketch}
            date={props.date}
            count={person.count}
            main={{ hint: i18n.t('popup.jump'), onClick: () => props.onJump(person) }}
            onEdit={props.onOpen}
          />
        ) : (
          <UndecidedRow
            key={person.key}
            person={person}
            date={props.date}
            onJump={() => props.onJump(person)}
            onChoose={(id) => props.onChoose(person, id)}
          />
        ),
      )}
    </ul>
  );
}
