/** Imports that were begun and never ended: what came in, and the three ways to go on. */
import { i18n } from '#i18n';
import { saidMoment } from '../library/said-moment';
import { counted } from '../words/counted';

export interface InterruptedLine {
  job: string;
  name: string;
  at: string;
  written: number;
}

export function Interrupted(props: {
  line: InterruptedLine;
  onGoOn: () => void;
  onTakeBack: () => void;
  onLeave: () => void;
}) {
  const { line } = props;
  return (
    <section class="interrupted caution" aria-labelledby={`job-${line.job}`}>
      <h3 id={`job-${line.job}`}>{i18n.t('transfer.interrupted.title')}</h3>
      <p>
        <bdi>{line.name}</bdi> · {saidMoment(line.at)} ·{' '}
        {counted('transfer.interrupted.written', line.written)}
      </p>
      <div class="asking-buttons">
        <button type="button" class="button is-main" onClick={props.onGoOn}>
          {i18n.t('transfer.interrupted.goOn')}
        </button>
        {line.written > 0 && (
          <button type="button" class="button" onClick={props.onTakeBack}>
            {i18n.t('transfer.interrupted.takeBack')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onLeave}>
          {i18n.t('transfer.interrupted.leave')}
        </button>
      </div>
    </section>
  );
}
