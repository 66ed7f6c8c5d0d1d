/**
 * Who stands on this page, in the order of the article: people first, for whom the reader came; places, parties and
 * the rest below, in a quieter voice.
 */
import './rows.css';
import { useId } from 'preact/hooks';
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
  const id = useId();
  const people = props.people.filter(isPerson);
  const others = props.people.filter((one) => !isPerson(one));
  return (
    <>
      {people.length > 0 && <Rows {...props} people={people} label={i18n.t('popup.people')} />}
      {others.length > 0 && (
        <section class="page-others">
          <h2 id={id}>{i18n.t('popup.others')}</h2>
          <Rows {...props} people={others} labelledBy={id} />
        </section>
      )}
    </>
  );
}

function isPerson({ sketch, candidates }: Person): boolean {
  return sketch ? sketch.kind === 'person' : candidates.some(({ kind }) => kind === 'person');
}

function Rows(props: PeopleProps & { label?: string; labelledBy?: string }) {
  return (
    <ul class="rows" aria-label={props.label} aria-labelledby={props.labelledBy}>
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
