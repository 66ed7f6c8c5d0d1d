/** What is wrong with a field, in a sentence. */
import { i18n } from '#i18n';
import type { FieldProblem } from '../../lib/core/edit/validate';

export function saidProblem({ wrong, sentence }: FieldProblem): string {
  if (wrong === 'date') return i18n.t('dates.invalid');
  if (wrong === 'other') return i18n.t('common.invalid', { problem: sentence ?? '' });
  return i18n.t(`editor.problem.${wrong}`);
}
