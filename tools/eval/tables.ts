/** The figures as tables in Markdown. */
import type { DatedPage } from './dates';
import type { Offers } from './proposals';
import type { Counts, MatchingScore, Score, SetScore } from './scorers';

type Cell = string | number;

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const percent = (part: number) => (100 * part).toFixed(1);
const share = (part: number, of: number) => (of === 0 ? '–' : percent(part / of));
const prf = ({ P, R, F }: Counts) => [percent(P), percent(R), percent(F)];

export function matchingTable({ passed, of, debatable, failed }: MatchingScore): string {
  const list = failed.length > 0 ? `\n\nNot passed: ${failed.join(', ')}.` : '';
  return `${passed} of ${of} texts have exactly the spans that are expected; of the debatable ones ${debatable[0]} of ${debatable[1]}.${list}`;
}

/** Persons and all kinds, strict span and id. */
export function linkingTable(sets: Record<string, SetScore>): string {
  const tools = Object.entries(sets).flatMap(([name, { systems }]) =>
    systems.tool ? [{ name, score: systems.tool }] : [],
  );
  const rows = tools.map(({ name, score }) => rowOf(name, score));
  const together = (kind: 'person' | 'all') => pooled(tools.map(({ score }) => score[kind]));
  const last = ['**together**', ...prf(together('person')), ...prf(together('all')), '', '', '', ''];
  return table(
    [
      'set',
      'persons P',
      'R',
      'F1',
      'all P',
      'R',
      'F1',
      'id ok',
      'not decided',
      'right one offered',
      'unknown linked',
    ],
    [...rows, last],
  );
}

function rowOf(name: string, score: Score): Cell[] {
  return [
    name,
    ...prf(score.person),
    ...prf(score.all),
    share(score.all.tp, score.all.tp + score.wrongId),
    score.abstained,
    score.candidateHas,
    `${score.unknownLinked}/${score.unknown}`,
  ];
}

export function pooled(counts: readonly Counts[]): Counts {
  const sum = (key: 'tp' | 'fp' | 'fn') => counts.reduce((total, one) => total + one[key], 0);
  const [tp, fp, fn] = [sum('tp'), sum('fp'), sum('fn')];
  const P = tp / Math.max(1, tp + fp);
  const R = tp / Math.max(1, tp + fn);
  return { tp, fp, fn, P, R, F: P + R > 0 ? (2 * P * R) / (P + R) : 0 };
}

export function datesTable(pages: readonly DatedPage[]): string {
  const stating = pages.filter(({ states }) => states);
  const found = stating.filter(({ date }) => date);
  const judged = pages.filter(({ apart }) => apart !== undefined);
  const off = judged.filter(({ apart = 0 }) => apart > 0);
  const lines = [
    `${pages.length} pages; ${stating.length} have a mark of a date of publication, or a whole day in their address, somewhere in their source. A date is found on ${found.length} of them.`,
    `On ${judged.length} pages a date is found and the address has one of its own: the days are the same on ${judged.length - off.length}${off.length > 0 ? `; they differ on ${off.map(({ file, apart }) => `${file} (${apart} day)`).join(', ')}` : ''}.`,
  ];
  const rows = pages.map(({ file, date, inAddress }) => [
    file,
    date?.value ?? '–',
    date?.from ?? '–',
    date ? (date.zoneKnown ? 'yes' : 'no') : '–',
    inAddress ?? '–',
  ]);
  return `${lines.join('\n')}\n\n${table(['page', 'day', 'read from', 'zone known', 'day in the address'], rows)}`;
}

export function offersTable(sets: readonly Offers[]): string {
  const sum = (key: 'persons' | 'others' | 'untold' | 'missing' | 'offered') =>
    sets.reduce((total, one) => total + one[key], 0);
  const row = (name: string, o: Pick<Offers, 'persons' | 'others' | 'untold' | 'missing' | 'offered'>) => [
    name,
    o.persons,
    o.others,
    share(o.persons, o.persons + o.others),
    o.untold,
    `${o.offered}/${o.missing}`,
  ];
  const all = {
    persons: sum('persons'),
    others: sum('others'),
    untold: sum('untold'),
    missing: sum('missing'),
    offered: sum('offered'),
  };
  return table(
    ['set', 'persons', 'something else', 'share of persons', 'not annotated', 'missing ones offered'],
    [...sets.map((set) => row(set.set, set)), row('**together**', all)],
  );
}
