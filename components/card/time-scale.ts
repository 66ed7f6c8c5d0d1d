/** Roles as bars on a line of time: pure reckoning for the timeline. Shares are of the whole width, 0 to 1. */
import { firstDay, lastDay, type PartialDate } from '../../lib/core/model/date';
import type { Role } from '../../lib/core/model/entity';

export interface Bar {
  role: Role;
  /** Row, from the top. */
  lane: number;
  from: number;
  to: number;
  /** Nobody knows when it began, or ended: the bar fades there. */
  fadesIn: boolean;
  fadesOut: boolean;
}

export interface TimeScale {
  bars: Bar[];
  lanes: number;
  /** First and last year on the line. */
  firstYear: number;
  lastYear: number;
  /** The line ends today. */
  endsToday: boolean;
  /** Where the article's date stands. */
  article: number | undefined;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** How long a bar is drawn whose other end nobody knows. */
const UNKNOWN_LENGTH = 1.5 * YEAR;

/** Undefined where no role has a date. Roles without any date are left out. */
export function timeScale(
  roles: readonly Role[],
  article: PartialDate | undefined,
  today: PartialDate,
): TimeScale | undefined {
  const dated = roles.filter((role) => role.start || role.end).map((role) => spanOf(role, today));
  if (!dated.length) return undefined;
  dated.sort((a, b) => a.from - b.from || b.to - a.to);
  const articleTime = article === undefined ? undefined : middleOf(article);
  const times = [
    ...dated.flatMap(({ from, to }) => [from, to]),
    ...(articleTime === undefined ? [] : [articleTime]),
  ];
  const first = Math.min(...times);
  const last = Math.max(...times, first + YEAR);
  const share = (time: number) => (time - first) / (last - first);
  const lanes: number[] = [];
  const bars = dated.map(({ role, from, to }): Bar => {
    const free = lanes.findIndex((end) => end <= from + 31 * DAY);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = to;
    return {
      role,
      lane,
      from: share(from),
      to: share(to),
      fadesIn: !role.start,
      fadesOut: !role.end && role.ended === 'unknown',
    };
  });
  return {
    bars,
    lanes: lanes.length,
    firstYear: new Date(first).getUTCFullYear(),
    lastYear: new Date(last).getUTCFullYear(),
    endsToday: last === timeOf(lastDay(today)),
    article: articleTime === undefined ? undefined : share(articleTime),
  };
}

function spanOf(role: Role, today: PartialDate): { role: Role; from: number; to: number } {
  const start = role.start && timeOf(firstDay(role.start));
  const end = role.end && timeOf(lastDay(role.end));
  const now = timeOf(lastDay(today));
  if (start && end) return { role, from: start, to: Math.max(start, end) };
  if (end) return { role, from: end - UNKNOWN_LENGTH, to: end };
  const from = start || now;
  if (role.ended === 'unknown') return { role, from, to: from + UNKNOWN_LENGTH };
  return { role, from, to: Math.max(from, now) };
}

function middleOf(date: PartialDate): number {
  return (timeOf(firstDay(date)) + timeOf(lastDay(date))) / 2;
}

/** Milliseconds since 1970 of a day "YYYY-MM-DD"; years below 100 too. */
function timeOf(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}
