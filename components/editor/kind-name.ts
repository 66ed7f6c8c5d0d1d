/** What kind of thing a card is about, in words. */
import { i18n } from '#i18n';
import type { Kind } from '../../lib/core/model/entity';

export function kindName(kind: Kind): string {
  return i18n.t(kind === 'other' ? 'editor.kinds.another' : `editor.kinds.${kind}`);
}
