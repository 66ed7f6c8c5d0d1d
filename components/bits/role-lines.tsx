/** The role at the article's date, and today's if it is another: the lines why the card exists. */
import './role-lines.css';
import { i18n } from '#i18n';
import { type PartialDate, runsAt } from '../../lib/core/model/date';
import type { Role } from '../../lib/core/model/entity';
import { saidPeriod, saidWhen } from '../words/dates';
import { saidRole } from '../words/roles';

export interface RoleLinesProps {
  /** The article's date; absent where it is not known. */
  date?: PartialDate | undefined;
  /** The role at that date. */
  role?: Role | undefined;
  /** Today's role; shown only where it is another. */
  today?: Role | undefined;
  /** The entity has roles at all: only then is "no role known" worth a line. */
  hasRoles: boolean;
}

export function RoleLines({ date, role, today, hasRoles }: RoleLinesProps) {
  const said = role && date && saidRole(role);
  const undated = role && !role.start && !role.end;
  const other = today && today.id !== role?.id ? today : undefined;
  return (
    <div class="role-lines">
      {said && (
        <p class="role">
          <bdi>{undated || runsAt(role, date) === 'yes' ? said : i18n.t('card.perhaps', { role: said })}</bdi>
        </p>
      )}
      {undated && <p class="role-today">{saidPeriod(role)}</p>}
      {date && !undated && (said || hasRoles) && (
        <p class="role-when">{said ? saidWhen(date) : i18n.t('card.noRole', { when: saidWhen(date) })}</p>
      )}
      {other && (
        <p class="role-today">
          <bdi>{i18n.t('card.today', { role: saidRole(other) })}</bdi>
        </p>
      )}
    </div>
  );
}
