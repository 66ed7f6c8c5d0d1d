/** Roles in words. */
import { i18n } from '#i18n';
import type { Role } from '../../lib/core/model/entity';

/** "Minister of Defense, Israel". */
export function saidRole(role: Pick<Role, 'title' | 'organization'>): string {
  const { title, organization } = role;
  return organization ? i18n.t('common.roleOf', { title, organization }) : title;
}
