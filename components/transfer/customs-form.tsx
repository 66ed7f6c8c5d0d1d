/** What a file brings, what it changes, what clashes; then one button. Nothing has happened yet. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportFormat, PlacedProblem } from '../../lib/core/exchange/fault';
import { countsOf, type Decisions, isWanted, type Planned, type Verdict } from '../../lib/core/exchange/plan';
import { RECORD_TABLES } from '../../lib/core/exchange/record';
import { counted } from '../words/counted';
import { numbered } from '../words/language';
import { Clashes } from './clashes';
import { Problems } from './problems';

export interface CustomsFormProps {
  name: string;
  format: ImportFormat;
  items: readonly Planned[];
  problems: readonly PlacedProblem[];
  /** The line in whose middle the file ends. */
  cutOffAt: number | undefined;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
  onGo: () => void;
  onCancel: () => void;
}

const VERDICTS = ['add', 'update', 'conflict', 'deleted', 'same'] as const satisfies readonly Verdict[];

export function CustomsForm(props: CustomsFormProps) {
  const { items, decisions } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isPack = props.format === 'pack';
  const coming = items.filter((item) => isWanted(item, decisions)).length;
  return (
    <section class="customs" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        <bdi>{props.name}</bdi>
      </h3>
      <p class="faint">{i18n.t(`transfer.format.${props.format}`)}</p>
      {props.cutOffAt !== undefined && (
        <p class="caution" role="alert">
          {i18n.t('transfer.form.cutOff', { line: numbered(props.cutOffAt) })}{' '}
          {counted('transfer.form.rescued', items.length)} {i18n.t('transfer.import.safe')}
        </p>
      )}
      {items.length > 0 && <Declaration items={items} />}
      {!isPack && (
        <>
          <Clashes verdict="conflict" items={items} decisions={decisions} onDecide={props.onDecide} />
          <Clashes verdict="deleted" items={items} decisions={decisions} onDecide={props.onDecide} />
        </>
      )}
      <Problems problems={props.problems} />
      <div class="customs-end">
        {coming > 0 || isPack ? (
          <button type="button" class="button is-main" onClick={props.onGo}>
            {isPack ? i18n.t('transfer.form.install') : counted('transfer.form.go', coming)}
          </button>
        ) : (
          <p role="status">{saidNothing(items)}</p>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t(coming > 0 || isPack ? 'common.cancel' : 'common.close')}
        </button>
      </div>
    </section>
  );
}

function saidNothing(items: readonly Planned[]): string {
  if (items.length === 0) return i18n.t('transfer.form.empty');
  const isAllHere = items.every(({ verdict }) => verdict === 'same');
  return i18n.t(isAllHere ? 'transfer.form.nothing' : 'transfer.form.noneWanted');
}

/** Counts by kind of record and by what would happen to it; only rows and columns that say something. */
function Declaration({ items }: { items: readonly Planned[] }) {
  const all = countsOf(items);
  const columns = VERDICTS.filter((verdict) => all[verdict] > 0);
  const rows = RECORD_TABLES.map((table) => ({
    table,
    of: items.filter((item) => item.table === table),
  })).filter(({ of }) => of.length > 0);
  return (
    <div class="declaration">
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('transfer.form.what')}</th>
            {columns.map((verdict) => (
              <th key={verdict} scope="col" class="number">
                {i18n.t(`transfer.verdict.${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, of }) => {
            const counts = countsOf(of);
            return (
              <tr key={table}>
                <th scope="row">{i18n.t(`transfer.table.${table}`)}</th>
                {columns.map((verdict) => (
                  <td key={verdict} class="number" data-none={counts[verdict] === 0}>
                    {numbered(counts[verdict])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
