/** How high somebody stands on a day: whom everybody knows is called by the surname from the first word on. */
import { type PartialDate, runsAt } from '../model/date';
import type { Entity } from '../model/entity';
import { titlesOf } from './profile';
import type { RoleTitle } from './role-title';

/** Heads of those who lead a state or its government. */
const LEADERS: ReadonlySet<string> = new Set([
  'h:president',
  'h:prime-minister',
  'h:chancellor',
  'h:king',
  'h:queen',
  'h:emir',
  'h:supreme-leader',
]);

export const STANDING = { none: 0, office: 1, leads: 2 } as const;

export function standingOf(entity: Entity, date: PartialDate): number {
  const now = titlesOf(entity).filter(({ role }) => runsAt(role, date) === 'yes');
  if (now.some(leads)) return STANDING.leads;
  return now.length > 0 ? STANDING.office : STANDING.none;
}

/** "President, Israel"; no vice president, no president of a court. */
function leads({ heads, changes, fields, countries }: RoleTitle): boolean {
  return (
    changes.size === 0 && fields.size === 0 && countries.size > 0 && [...heads].some((it) => LEADERS.has(it))
  );
}
