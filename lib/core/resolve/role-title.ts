/** A role's title taken apart, so that it can be compared with what stands beside a name in any language. */
import type { Role } from '../model/entity';
import { foldWord } from './fold-word';
import { wordEnd } from './letters';
import { type Item, itemsOf } from './lexicon';

export interface RoleTitle {
  role: Role;
  /** Any of these is the head of the title: "h:minister", or a plain word "w:marshal". */
  heads: ReadonlySet<string>;
  /** What changes the office: "m:vice". */
  changes: ReadonlySet<string>;
  /** Field and other words of the title: "d:defence", "w:digital". */
  fields: ReadonlySet<string>;
  /** Everything that the title and its organization name. */
  all: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

const POSSESSIVE = "’'ʼ";
const PREPOSITION = /^(?:of|for|to|at|in|on|de|du|des|von|für|der|di|del|della|do|da|van|by|responsible)$/;

/** What else the holder of an office is called: its head, the other head, and where. */
const OTHER_NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  // "Almanya Başbakanı": where the government's head has a title of their own, the usual one is used abroad.
  ['h:chancellor', 'h:prime-minister', ['c:DE', 'c:AT']],
  ['h:prime-minister', 'h:president-of-government', ['c:ES', 'c:IT']],
];

export function roleTitle(role: Role): RoleTitle {
  const row = wordsOf(role.title);
  const items = itemsOf(row);
  const head = headItem(items, row);
  const heads = new Set<string>(head ? head.keys.filter((key) => key[0] === 'h' || key[0] === 'w') : []);
  const changes = new Set<string>();
  const fields = new Set<string>();
  for (const item of items) {
    const { keys } = item;
    const change = keys.filter((key) => key[0] === 'm');
    if (item === head)
      for (const key of keys.filter((k) => k[0] === 'm' || k[0] === 'd')) put(key, changes, fields);
    else if (change.length > 0) for (const key of change) changes.add(key);
    else for (const key of keys) if (key[0] === 'd' || key[0] === 'w' || key[0] === 'h') fields.add(key);
  }
  const inTitle = items.flatMap((item) => item.keys);
  const all = new Set([...inTitle, ...organizationKeys(role.organization)]);
  const countries = new Set([...all].filter((key) => key[0] === 'c'));
  for (const [head, also, where] of OTHER_NAMES) {
    if (heads.has(head) && fields.size === 0 && where.some((country) => countries.has(country)))
      heads.add(also);
  }
  return { role, heads, changes, fields, all, countries };
}

export function isA(item: Item, kind: string): boolean {
  return item.keys.some((key) => key[0] === kind);
}

export function wordsOf(text: string): { text: string; fold: string }[] {
  const words: { text: string; fold: string }[] = [];
  for (let from = 0; from < text.length; from++) {
    const to = wordEnd(text, from);
    if (to === from) continue;
    const word = text.slice(from, to);
    words.push({ text: word, fold: foldWord(isPossessive(word) ? word.slice(0, -2) : word) });
    from = to - 1;
  }
  return words;
}

function isPossessive(word: string): boolean {
  return word.endsWith('s') && POSSESSIVE.includes(word.at(-2) ?? ' ');
}

function put(key: string, changes: Set<string>, fields: Set<string>): void {
  if (key[0] === 'm') changes.add(key);
  else fields.add(key);
}

/** Titles put the head before the first "of", and last there; Hebrew and Arabic put it first. */
function headItem(items: readonly Item[], row: readonly { text: string; fold: string }[]): Item | undefined {
  const first = row[0]?.fold ?? '';
  if (/^[\u0590-\u06ff]/.test(first)) return items.find((item) => isA(item, 'h')) ?? items[0];
  const cut = items.findIndex((item, at) => at > 0 && PREPOSITION.test(row[item.from]?.fold ?? ''));
  const front = cut > 0 ? items.slice(0, cut) : items;
  return front.findLast((item) => isA(item, 'h')) ?? front.findLast((item) => item.readings.length === 0);
}

export function organizationKeys(organization: string | undefined): string[] {
  if (!organization) return [];
  return itemsOf(wordsOf(organization)).flatMap((item) => item.keys);
}
