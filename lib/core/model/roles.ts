/** Which roles somebody held on a day. Deprecated roles never count. */
import { firstDay, type PartialDate, runsAt } from './date';
import type { Entity, Role } from './entity';

/** The roles that ran at `date`, or may have; the one to show first comes first. */
export function rolesAt(entity: Pick<Entity, 'roles'>, date: PartialDate): Role[] {
  return Object.values(entity.roles)
    .filter((role) => role.rank !== 'deprecated')
    .map((role) => ({ role, runs: runsAt(role, date) }))
    .filter(({ runs }) => runs !== 'no')
    .sort(
      (a, b) =>
        Number(b.role.rank === 'preferred') - Number(a.role.rank === 'preferred') ||
        Number(b.runs === 'yes') - Number(a.runs === 'yes') ||
        latestFirst(a.role, b.role) ||
        specificity(b.role) - specificity(a.role),
    )
    .map(({ role }) => role);
}

/** The one role to show at `date`. */
export function roleAt(entity: Pick<Entity, 'roles'>, date: PartialDate): Role | undefined {
  return rolesAt(entity, date)[0];
}

/** The roles held on the day `today` ("YYYY-MM-DD"); one whose end is not known but that is over does not count. */
export function rolesToday(entity: Pick<Entity, 'roles'>, today: PartialDate): Role[] {
  return rolesAt(entity, today).filter((role) => role.ended !== 'unknown');
}

function latestFirst(a: Role, b: Role): number {
  const [left, right] = [a, b].map((role) => (role.start ? firstDay(role.start) : ''));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? 1 : -1;
}

/** A role with exact days and an organization says more than one without. */
function specificity(role: Role): number {
  return (role.start?.length ?? 0) + (role.end?.length ?? 0) + (role.organization ? 1 : 0);
}
