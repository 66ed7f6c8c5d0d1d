/** Who is meant by an ambiguous name: the candidates with their role at the date and what speaks for each. */
import './chooser.css';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import { IconButton } from '../bits/icon-button';
import { NameLine } from '../bits/name-line';
import type { CardActions, Correction, Rival, Said } from '../card/content';
import { DateSetter } from '../card/date-setter';
import { Reach } from '../card/reach';
import { SaidLine } from '../card/said-line';
import { counted } from '../words/counted';
import { saidWhen } from '../words/dates';
import { Phrase } from '../words/phrase';
import { saidReason, tellingReasons } from '../words/reasons';
import { saidRole } from '../words/roles';

export interface ChooserView {
  /** The name as the page writes it. */
  form: string;
  /** The biggest evidence first. */
  candidates: readonly Rival[];
  names: ReadonlyMap<EntityId, string>;
  date: PartialDate | undefined;
  said?: Said | undefined;
}

type ChooserActions = Pick<CardActions, 'choose' | 'setDate' | 'close'>;

export function Chooser({ view, actions }: { view: ChooserView; actions: ChooserActions }) {
  const { form, candidates, names, date } = view;
  const id = useId();
  const [scope, setScope] = useState<Correction['scope']>('page');
  const choose = (entity: EntityId | null) => actions.choose({ entity, scope });
  useDigits((digit) => {
    const candidate = candidates[digit - 1];
    if (candidate) choose(candidate.sketch.id);
  });
  const people = candidates.every(({ sketch }) => sketch.kind === 'person');
  return (
    <article class="card chooser" aria-labelledby={id}>
      <div class="card-scroll">
        <header class="head">
          <div class="head-text">
            <div class="head-tools">
              <IconButton icon="close" label={i18n.t('card.close')} onClick={actions.close} />
            </div>
            <h1 id={id} class="chooser-title">
              <Phrase
                say={(slots) => i18n.t('card.choose.title', slots)}
                values={{ name: <bdi>{form}</bdi> }}
              />
            </h1>
            <p class="faint">{counted('card.choose.lead', candidates.length)}</p>
            {date ? <p class="role-when">{saidWhen(date)}</p> : <DateSetter onSet={actions.setDate} />}
          </div>
        </header>
        <ol class="candidates">
          {candidates.map((candidate, at) => (
            <li key={candidate.sketch.id}>
              <CandidateButton
                candidate={candidate}
                names={names}
                digit={at < 9 ? at + 1 : undefined}
                onChoose={() => choose(candidate.sketch.id)}
              />
            </li>
          ))}
          <li>
            <button type="button" class="candidate" onClick={() => choose(null)}>
              <span class="faint">{people ? i18n.t('card.why.nobody') : i18n.t('card.why.nothing')}</span>
            </button>
          </li>
        </ol>
      </div>
      <footer class="card-foot">
        <Reach scope={scope} onChange={setScope} />
        <SaidLine said={view.said} />
      </footer>
    </article>
  );
}

function CandidateButton(props: {
  candidate: Rival;
  names: ChooserView['names'];
  digit: number | undefined;
  onChoose: () => void;
}) {
  const { sketch, why } = props.candidate;
  const role = sketch.role ?? sketch.today;
  return (
    <button
      type="button"
      class="candidate"
      aria-keyshortcuts={props.digit?.toString()}
      onClick={props.onChoose}
    >
      <span class="candidate-text">
        <NameLine name={sketch.name} ownName={sketch.ownName} />
        <span class="candidate-role">
          <bdi>{role ? saidRole(role) : sketch.description}</bdi>
        </span>
        {tellingReasons(why)
          .slice(0, 2)
          .map((reason) => (
            <span key={JSON.stringify(reason)} class="candidate-why">
              {saidReason(reason, { name: sketch.name, names: props.names })}
            </span>
          ))}
      </span>
      {props.digit !== undefined && (
        <kbd title={i18n.t('card.choose.key', { key: props.digit })}>{props.digit}</kbd>
      )}
    </button>
  );
}

/** The digits 1 to 9 choose, except where somebody writes. */
function useDigits(choose: (digit: number) => void): void {
  // Before the next key: a later effect would still choose for what was set before.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof Element && event.target.closest('input:not([type="radio"]), textarea');
      if (writing || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
      event.preventDefault();
      choose(Number(event.key));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
