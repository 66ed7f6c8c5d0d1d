/** The role at the article's date, and today's if it is another: the lines why the card exists. */
import './role-lines.css';
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import type { Role } from '../../lib/core/model/entity';
import type { HeldRole } from '../../lib/core/model/roles';
import { saidWhen } from '../words/dates';
import { saidRole } from '../words/roles';

export interface RoleLinesProps {
  /** The article's date; absent where it is not known. */
  date?: PartialDate | undefined;
  /** The role at that date. */
  held?: HeldRole | undefined;
  /** Today's role; shown only where it is another. */
  today?: Role | undefined;
  /** The entity has roles at all: only then is "no role known" worth a line. */
  hasRoles: boolean;
}

export function RoleLines({ date, held, today, hasRoles }: RoleLinesProps) {
  const role = held && saidRole(held.role);
  const other = today && today.id !== held?.role.id ? today : undefined;
  return (
    <div class="role-lines">
      {role && (
        <p class="role">
          <bdi>{held.sure ? role : i18n.t('card.perhaps', { role })}</bdi>
        </p>
      )}
      {date && hasRoles && (
        <p class="role-when">{role ? saidWhen(date) : i18n.t('card.noRole', { when: saidWhen(date) })}</p>
      )}
      {other && (
        <p class="role-today">
          <bdi>{i18n.t('card.today', { role: saidRole(other) })}</bdi>
        </p>
      )}
    </div>
  );
}
