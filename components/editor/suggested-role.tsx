/** A role that was read beside the name. It is only a suggestion until the user takes it. */
import { i18n } from '#i18n';
import type { Role } from '../../lib/core/model/entity';
import { Phrase } from '../words/phrase';

export function SuggestedRole({ role }: { role: Role }) {
  return (
    <p class="suggested-role">
      <Phrase
        say={(slots) => i18n.t('editor.suggestedRole', slots)}
        values={{ role: <bdi class="suggested-title">{role.title}</bdi> }}
      />
    </p>
  );
}
