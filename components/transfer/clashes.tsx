/** Records over which file and base disagree: one answer for all, and another for single ones. */
import '../bits/check.css';
import '../editor/heading.css';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Decisions, isWanted, keyOf, type Planned } from '../../lib/core/exchange/plan';
import { counted } from '../words/counted';
import { isolated } from '../words/language';
import { saidRecord } from './said-record';

/** More are counted, not listed: nobody decides a thousand one by one. */
const LISTED = 50;

export function Clashes(props: {
  verdict: 'conflict' | 'deleted';
  items: readonly Planned[];
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}) {
  const { verdict, decisions } = props;
  const name = useId();
  const here = props.items.filter((item) => item.verdict === verdict);
  if (here.length === 0) return null;
  const answers =
    verdict === 'conflict' ? (['keepMine', 'takeFile'] as const) : (['leave', 'bringBack'] as const);
  const given = verdict === 'conflict' ? decisions.conflicts : decisions.deleted;
  const decideAll = (answer: (typeof answers)[number]) => {
    const keys = new Set(here.map(keyOf));
    const except = decisions.except.filter((key) => !keys.has(key));
    props.onDecide({ ...decisions, except, [verdict === 'conflict' ? 'conflicts' : 'deleted']: answer });
  };
  const turn = (key: string) => {
    const { except } = decisions;
    props.onDecide({
      ...decisions,
      except: except.includes(key) ? except.filter((other) => other !== key) : [...except, key],
    });
  };
  return (
    <fieldset class="clashes">
      <legend>{i18n.t(`transfer.${verdict}.title`)}</legend>
      <p class="faint">{i18n.t(`transfer.${verdict}.text`)}</p>
      <div class="answers">
        {answers.map((answer) => (
          <label key={answer} class="check">
            <input type="radio" name={name} checked={given === answer} onChange={() => decideAll(answer)} />
            {i18n.t(`transfer.answer.${answer}`)}
          </label>
        ))}
      </div>
      <ul class="clash-list">
        {here.slice(0, LISTED).map((item) => {
          const said = saidRecord(item);
          return (
            <li key={keyOf(item)}>
              <span>
                <bdi>{said}</bdi> <span class="faint">{i18n.t(`transfer.table.${item.table}`)}</span>
              </span>
              <select
                class="plain-select"
                aria-label={i18n.t('transfer.form.about', { name: isolated(said) })}
                value={isWanted(item, decisions) ? answers[1] : answers[0]}
                onChange={(event) => {
                  const wants = event.currentTarget.value === answers[1];
                  if (wants !== isWanted(item, decisions)) turn(keyOf(item));
                }}
              >
                {answers.map((answer) => (
                  <option key={answer} value={answer}>
                    {i18n.t(`transfer.answer.${answer}`)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {here.length > LISTED && <p class="faint">{counted('transfer.form.more', here.length - LISTED)}</p>}
    </fieldset>
  );
}
