/** Why a change was not made, in a sentence that says what is safe. */
import { i18n } from '#i18n';
import type { Changed } from '../../lib/core/model/card';

export function saidRefusal(changed: Exclude<Changed, { kind: 'done' }>): string {
  if (changed.kind === 'invalid') {
    return i18n.t('common.invalid', {
      problem: i18n.t(`transfer.problem.${changed.problems[0]?.kind ?? 'misfit'}`),
    });
  }
  return i18n.t(`common.${changed.kind}`);
}
