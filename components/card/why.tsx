/** "Why this one": the evidence as sentences, everybody else who could be meant, and the way to correct it. */
import './why.css';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { reasonsFor, saidReason } from '../words/reasons';
import { saidRole } from '../words/roles';
import type { CardActions, CardView, Correction, Rival } from './content';
import { DateSetter } from './date-setter';
import { Reach } from './reach';

interface WhyProps {
  view: CardView;
  actions: CardActions;
}

export function Why({ view, actions }: WhyProps) {
  const { entity, date } = view.content;
  const [scope, setScope] = useState<Correction['scope']>('page');
  const choose = (chosen: Correction['entity']) => actions.choose({ entity: chosen, scope });
  return (
    <div class="why">
      <h2>{i18n.t('card.why.title')}</h2>
      <ul class="reasons">
        {reasonsFor(view.why).map((reason) => (
          <li key={JSON.stringify(reason)}>{saidReason(reason, { name: entity.name, names: view.names })}</li>
        ))}
      </ul>
      {view.rivals.length > 0 && <h3>{i18n.t('card.why.others')}</h3>}
      <ul class="rivals">
        {view.rivals.map((rival) => (
          <RivalLine
            key={rival.sketch.id}
            rival={rival}
            names={view.names}
            onChoose={() => choose(rival.sketch.id)}
          />
        ))}
        <li class="rival">
          <span>{entity.kind === 'person' ? i18n.t('card.why.nobody') : i18n.t('card.why.nothing')}</span>
          <button type="button" class="button" onClick={() => choose(null)}>
            {entity.kind === 'person' ? i18n.t('card.why.notPerson') : i18n.t('card.why.notOne')}
          </button>
        </li>
      </ul>
      <Reach scope={scope} onChange={setScope} />
      {date && <DateSetter known={date.value} onSet={actions.setDate} />}
    </div>
  );
}

/** What speaks for a rival, and against: more than these nobody reads. */
const MOST_REASONS = 3;

function RivalLine(props: { rival: Rival; names: CardView['names']; onChoose: () => void }) {
  const { sketch, why } = props.rival;
  const role = sketch.role ?? sketch.today;
  const reasons = reasonsFor(why).slice(0, MOST_REASONS);
  const id = useId();
  return (
    <li class="rival">
      <span>
        <bdi id={`${id}-name`} class="rival-name">
          {sketch.name}
        </bdi>
        {role && (
          <span class="rival-role">
            <bdi>{saidRole(role)}</bdi>
          </span>
        )}
        {reasons.map((reason) => (
          <span key={JSON.stringify(reason)} class="faint">
            {saidReason(reason, { name: sketch.name, names: props.names })}
          </span>
        ))}
      </span>
      <button
        id={id}
        type="button"
        class="button"
        aria-labelledby={`${id} ${id}-name`}
        onClick={props.onChoose}
      >
        {i18n.t('card.why.this')}
      </button>
    </li>
  );
}
