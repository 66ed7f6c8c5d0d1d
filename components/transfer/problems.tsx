/** What of a file cannot be read, each with its place. The rest can come in all the same. */
import { i18n } from '#i18n';
import type { PlacedProblem } from '../../lib/core/exchange/fault';
import { counted } from '../words/counted';
import { numbered } from '../words/language';

const LISTED = 50;

export function Problems({ problems }: { problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="problems" open={problems.length <= 5}>
      <summary>{counted('transfer.form.problems', problems.length)}</summary>
      <p class="faint">{i18n.t('transfer.form.problemsText')}</p>
      <ul>
        {problems.slice(0, LISTED).map(({ line, path, kind }, at) => (
          <li key={at}>
            <span class="faint">
              {line !== undefined && `${i18n.t('transfer.form.line', { line: numbered(line) })} · `}
              <code dir="ltr">{path}</code>
            </span>
            <span>{i18n.t(`transfer.problem.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && (
        <p class="faint">{counted('transfer.form.more', problems.length - LISTED)}</p>
      )}
    </details>
  );
}
