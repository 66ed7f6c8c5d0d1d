/** Which role somebody held on a day. */
import { firstDay, type PartialDate, runsAt } from './date';
import { type Entity, type Role, shown } from './entity';

/** A role that was held at a date, surely or perhaps (its dates are too coarse, or not known). */
export interface HeldRole {
  role: Role;
  sure: boolean;
}

/**
 * The roles held at `date`, the one to show first in front: preferred before others, sure before perhaps, then the
 * one taken up last. A role without any date is left out: it says nothing of a day.
 */
export function rolesAt(roles: Record<string, Role>, date: PartialDate): HeldRole[] {
  const held = shown(roles).flatMap((role) => {
    if (!role.start && !role.end) return [];
    const runs = runsAt(role, date);
    return runs === 'no' ? [] : [{ role, sure: runs === 'yes' }];
  });
  return held.sort(
    (a, b) =>
      Number(b.role.rank === 'preferred') - Number(a.role.rank === 'preferred') ||
      Number(b.sure) - Number(a.sure) ||
      startOf(b.role).localeCompare(startOf(a.role)),
  );
}

/** The role to show for a date, if any. */
export function roleAt(entity: Pick<Entity, 'roles'>, date: PartialDate): HeldRole | undefined {
  return rolesAt(entity.roles, date)[0];
}

/** The day of `now`, in the reader's own time zone. */
export function dayOf(now: Date): PartialDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function startOf(role: Role): string {
  return role.start ? firstDay(role.start) : '';
}
