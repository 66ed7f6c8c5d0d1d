/** Evidence from the time: who was not born yet, or dead. */
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { add, WEIGHT } from './evidence';
import type { Bearer } from './places';
import type { Profile } from './profile';

/** Years before the first and after the last role in which somebody may still be in the news. */
const BEFORE_ROLE = 75;
const AFTER_ROLE = 60;
/** Nobody gets much older. */
const OLDEST = 110;
/** Pages without a date are not older than the web. */
const FIRST_PAGES = '1990';

/** The dead may well be called former holders of their office. */
export function weighLife(bearer: Bearer, date: PartialDate | undefined, former: boolean): void {
  if (date && isUnborn(bearer.profile, date)) {
    add(bearer, WEIGHT.unborn, { kind: 'not-alive', date });
  } else if (!bearer.full && !former && isDead(bearer.profile, date ?? FIRST_PAGES)) {
    add(bearer, WEIGHT.dead, { kind: 'not-alive', date: date ?? FIRST_PAGES });
    bearer.late = true;
  }
}

function isUnborn({ birth, firstYear }: Profile, date: PartialDate): boolean {
  if (birth) return firstDay(birth) > lastDay(date);
  return firstYear !== undefined && firstYear - BEFORE_ROLE > yearOf(date);
}

function isDead({ birth, death, lastYear }: Profile, date: PartialDate): boolean {
  if (death) return lastDay(death) < firstDay(date);
  const year = yearOf(date);
  if (birth && yearOf(birth) + OLDEST < year) return true;
  return lastYear !== undefined && lastYear + AFTER_ROLE < year;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
