/** A passage on the clipboard as a quotation: plain for a field, formatted for an editor that takes it. */
import { i18n } from '#i18n';
import { saidDate } from '../../components/words/dates';
import { quotation } from '../../lib/core/exchange/quotation';
import type { Annotation } from '../../lib/core/model/annotation';

/** False: the browser did not let it. Call it while the user presses something. */
export async function copyQuotation(annotation: Annotation): Promise<boolean> {
  const { text, html } = quotation(annotation, {
    sayDate: saidDate,
    quoted: (words) => i18n.t('annotation.quoted', { words }),
  });
  const kind = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...kind('text/plain', text), ...kind('text/html', html) }),
    ]);
    return true;
  } catch {
    // Not in front, or copying is forbidden here: the user is told.
    return false;
  }
}
