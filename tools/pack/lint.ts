/** What is wrong with a pack beyond its shape: relations into nothing, impossible dates, names that are missing. */
import { firstDay, lastDay, type PartialDate } from '../../lib/core/model/date';
import { type Item, readLine } from './source';

/** Languages of news that are not written in Latin letters: an entity of that language must bear its own name. */
const OWN_SCRIPT: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  hy: /\p{Script=Armenian}/u,
  ja: /\p{Script=Han}/u,
  ka: /\p{Script=Georgian}/u,
  kk: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  ps: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};

/** Letters that look alike slip in easily: a Latin "a" among Cyrillic ones is never found in a text. */
const MIXED =
  /(?=\S*\p{Script=Latin})\S*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Sentences about what must be mended, each naming its item. */
export function lint(items: readonly Item[]): string[] {
  const ids = new Set(items.map((item) => item.id));
  const problems = items.flatMap((item) => lintItem(item, ids).map((sentence) => `${item.id}: ${sentence}`));
  return [
    ...repeated(items.map((item) => item.id)).map((id) => `${id}: the id is used twice`),
    ...repeated(items.flatMap((item) => item.wikidata ?? [])).map(
      (id) => `${id}: two items have this Wikidata id`,
    ),
    ...problems,
  ];
}

function lintItem(item: Item, ids: Set<string>): string[] {
  const problems: string[] = [];
  const names = [...Object.values(item.names), ...Object.values(item.exact)].flat();
  for (const name of [item.name, ...names]) {
    if (MIXED.test(name)) problems.push(`"${name}" mixes letters of two scripts in a word`);
  }
  for (const [lang, all] of Object.entries(item.names)) {
    const script = OWN_SCRIPT[lang];
    const wrong = script ? all.find((name) => !script.test(name)) : undefined;
    if (wrong) problems.push(`"${wrong}" is not written in the letters of "${lang}"`);
    problems.push(...repeated(all).map((name) => `"${name}" stands twice under "${lang}"`));
  }
  if (names.includes(item.name)) problems.push('its name is also listed as another name');
  if (item.own && OWN_SCRIPT[item.own] && !item.names[item.own] && !item.exact[item.own]) {
    problems.push(`no name in its own language "${item.own}"`);
  }
  if (/\b(current|currently|now|today|recently|incumbent)\b/i.test(item.description)) {
    problems.push('the description speaks of the present day');
  }
  if (item.born && item.died && item.born >= item.died) problems.push('died before birth');
  for (const written of item.roles) problems.push(...lintPeriod(item, written, readLine(written).period));
  for (const written of item.relations) {
    const { second, period } = readLine(written);
    if (!second || !ids.has(second) || second === item.id) problems.push(`"${written}" leads nowhere`);
    problems.push(...lintPeriod(item, written, period));
  }
  problems.push(...repeated(item.roles).map((role) => `"${role}" stands twice`));
  return problems;
}

function lintPeriod(
  item: Item,
  written: string,
  period: { start?: PartialDate | undefined; end?: PartialDate | undefined },
): string[] {
  const problems: string[] = [];
  const { start, end } = period;
  if (start && end && firstDay(start) > lastDay(end)) problems.push(`"${written}" ends before it starts`);
  if (start && item.born && lastDay(start) <= firstDay(item.born))
    problems.push(`"${written}" starts before birth`);
  if (end && item.died && firstDay(end) > lastDay(item.died)) problems.push(`"${written}" ends after death`);
  if (item.died && start && !end && /\/\.\.$/.test(written))
    problems.push(`"${written}" goes on after death`);
  return problems;
}

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
