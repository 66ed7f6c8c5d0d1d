/** Compares what an item says with what reference data says of the same person: confirmed, other, or not there. */
import { firstDay, lastDay, type PartialDate, type Period } from '../../lib/core/model/date';
import type { Membership, Person } from './reference';
import { type Item, readLine } from './source';
import { type Fact, factLine, factsOf, roleLine } from './statements';
import { plainTitle } from './titles';

export interface Verdict {
  line: string;
  /**
   * "confirmed": everything that the line says stands in the reference; "later": all but an end that came after the reference
   * was made; "other": the reference says otherwise.
   */
  kind: 'confirmed' | 'later' | 'other' | 'absent';
  /** What the reference has instead, or confirms it with. */
  reference: string;
  seen?: string | undefined;
}

export function compare(item: Item, person: Person): Verdict[] {
  return [
    ...factsOf(item).map((fact) => compareFact(fact, person)),
    ...item.roles.map((written) => compareRole(written, person)),
  ];
}

function compareFact(fact: Fact, person: Person): Verdict {
  const line = factLine(fact);
  const { born, died, country } = { born: person.birth, died: person.death, country: person.country };
  const reference = { born, died, country }[fact.property];
  if (!reference) return { line, kind: 'absent', reference: '' };
  // "world" stands for whoever serves no country.
  if (reference === 'world') return { line, kind: 'absent', reference };
  const same =
    fact.property === 'country'
      ? placeName(reference) === placeName(fact.value)
      : covers(fact.value, sound(reference));
  return { line, kind: same ? 'confirmed' : 'other', reference };
}

function compareRole(written: string, person: Person): Verdict {
  const line = roleLine(written);
  const { first, second, period } = readLine(written);
  const held = person.memberships.filter((one) => sameOffice(one, first, second ?? ''));
  const stretches = joined(held);
  const found = [...stretches, ...held].find((one) => samePeriod(period, one));
  const later = stretches.some((one) => one.end === undefined && samePeriod({ start: period.start }, one));
  const reference = stretches.map((one) => `${one.start}/${one.end ?? '..'}`).join(', ');
  if (found) return { line, kind: 'confirmed', reference, seen: found.seen };
  if (later && period.end) return { line, kind: 'later', reference };
  return { line, kind: held.length > 0 ? 'other' : 'absent', reference };
}

/**
 * Everything the line says must be there. A role that goes on is confirmed as of the day the reference was made; one that
 * the reference does not know to be over is not confirmed in its end.
 */
function samePeriod(period: Period, there: { start: PartialDate; end?: PartialDate | undefined }): boolean {
  if (period.start && !covers(period.start, sound(there.start))) return false;
  if (period.end) return there.end !== undefined && covers(period.end, sound(there.end));
  if (period.ended) return there.end !== undefined;
  return there.end === undefined;
}

/** Does the coarser date, ours, name the day of the finer one? A finer date of ours is not confirmed. */
function covers(ours: PartialDate, theirs: PartialDate): boolean {
  return theirs.startsWith(ours);
}

/** The first of January stands for "some day of the year" in the reference. */
function sound(date: PartialDate): PartialDate {
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}

type Stretch = { start: PartialDate; end?: PartialDate | undefined; seen?: string | undefined };

/** Terms that follow each other within a week are one stretch of office. */
function joined(memberships: readonly Membership[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const one of [...memberships].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = stretches.at(-1);
    if (last && (last.end === undefined || daysBetween(lastDay(last.end), firstDay(one.start)) <= 7)) {
      if (last.end !== undefined && (one.end === undefined || one.end > last.end)) last.end = one.end;
    } else {
      stretches.push({ start: one.start, end: one.end, seen: one.seen });
    }
  }
  return stretches;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Offices of no country have the organization in the title there: "Secretary-General of the United Nations", world. */
function sameOffice(one: Membership, title: string, organization: string): boolean {
  if (one.org === 'world') return plainTitle(one.role) === plainTitle(`${title} of the ${organization}`);
  return plainTitle(one.role) === plainTitle(title) && placeName(one.org) === placeName(organization);
}

const COUNTRY_CODES = new Intl.DisplayNames('en', { type: 'region' });
const PLACES: Record<string, string> = { Türkiye: 'Turkey', 'United States of America': 'United States' };

function placeName(place: string): string {
  const bare = place.replace(/^the /, '');
  const name = /^[A-Z]{2}$/.test(bare) ? (COUNTRY_CODES.of(bare) ?? bare) : bare;
  return PLACES[name] ?? name;
}
