/** How old somebody is said to be: "Bill Clinton, 24, of Dayton" is not the president. */
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { add, WEIGHT } from './evidence';
import type { Bearer, Place } from './places';
import { sentenceYear } from './sentence-year';

/** ", 24,", ", aged 24", ", 44 ans,", ", בן 63,". A longer number is none, nor is a day of a month. */
const BEHIND =
  /, (?:aged |de |בן |בת )?(\d{2})(?=[,;.)]|[ -](?:years?|ans|años|anos|anni|jahre|jaar|lat|let|лет|год|года|yaşında)(?![^\s.,;:!?)]))/iuy;
/** In English a number in parentheses is rather the year of a law, or a count of votes. */
const IN_PARENTHESES = / \((\d{2})\)/uy;
/**
 * "the 24-year-old Bill", "der 67-jährige Gerd", "69 yaşındaki Recep", "69-летний": with the given names behind. Classes of
 * Unicode without regard to case would take milliseconds to be made ready.
 */
const BEFORE =
  /(?<!\d)(\d{2})(?:[- ]year[- ]old|[- ]?jährige[rnms]?|[- ]yaşındaki|[- ]летн[^\s,]+|[- ]річн[^\s,]+|[- ]letni[^\s,]*)\s(?:[^\s\d,;:!?()"“”]+\s){0,3}$/iu;
const REACH = 60;
/** From the end of a name to the end of the number behind it, in UTF-16 units: ", aged 24". */
const LONGEST = 9;
/** Years that an age may be wrong by: articles are dated later than they were written. */
const TOLERANCE = 1;

/** In years; undefined where none stands there, or where the sentence names a year and so tells of another time. */
export function ageBeside(place: Place): number | undefined {
  const { block, found, manner } = place;
  const { text } = block;
  if (!/\d\d/.test(text.slice(Math.max(0, found.from - REACH), found.to + LONGEST))) return undefined;
  BEHIND.lastIndex = found.to;
  IN_PARENTHESES.lastIndex = found.to;
  const age =
    BEHIND.exec(text) ??
    (/^en\b|^$/.test(manner.lang ?? '') ? undefined : IN_PARENTHESES.exec(text)) ??
    BEFORE.exec(text.slice(Math.max(0, found.from - REACH), found.from));
  return age && !sentenceYear(place) ? Number(age[1]) : undefined;
}

/** Weighs for whom it fits on that day, and against whom it does not; says nothing of the dead, whose age is that of then. */
export function weighAge(bearer: Bearer, age: number, date: PartialDate): void {
  const { birth, death } = bearer.profile;
  if (!birth || (death && lastDay(death) < firstDay(date))) return;
  const least = fullYears(lastDay(birth), firstDay(date));
  const most = fullYears(firstDay(birth), lastDay(date));
  if (age >= least && age <= most) add(bearer, WEIGHT.age, { kind: 'age', years: age });
  else if (age < least - TOLERANCE || age > most + TOLERANCE) {
    add(bearer, WEIGHT.otherAge, { kind: 'other-age', years: age, birth });
  }
}

/** Between two days, "2022-10-27" each. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
