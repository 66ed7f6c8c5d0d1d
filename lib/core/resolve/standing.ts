/** How high somebody stands on a day: whom everybody knows is called by the surname from the first word on. */
import { type PartialDate, runsAt } from '../model/date';
import type { Entity } from '../model/entity';
import { titlesOf } from './profile';
import type { RoleTitle } from './role-title';
import { HEADS_OF_COUNTRIES } from './titles';

/** 2: leads a state or its government; 1: holds another office; 0: none, as far as the card says. */
export function standingOf(entity: Entity, date: PartialDate): 0 | 1 | 2 {
  const now = titlesOf(entity).filter(({ role }) => runsAt(role, date) === 'yes');
  if (now.some(leads)) return 2;
  return now.length > 0 ? 1 : 0;
}

/** "President, Israel"; no vice president, no president of a court. */
function leads({ heads, changes, fields, countries }: RoleTitle): boolean {
  return (
    changes.size === 0 &&
    fields.size === 0 &&
    countries.size > 0 &&
    HEADS_OF_COUNTRIES.some((head) => heads.has(head))
  );
}
