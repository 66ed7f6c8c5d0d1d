/** "Egypt's Sisi", "Frankreichs Macron": whoever rules the country is meant, or one of its ministers. */
import { type PartialDate, runsAt } from '../model/date';
import { add, WEIGHT } from './evidence';
import { itemsOf } from './lexicon';
import type { Bearer, Place } from './places';
import { titlesOf } from './profile';
import type { RoleTitle } from './role-title';
import { HEADS_OF_COUNTRIES, isOnly } from './titles';

export interface OwningCountry {
  /** As it is written. */
  text: string;
  keys: readonly string[];
}

const MINISTERS = ['h:minister', 'h:chief-of-staff'];
/** Words in the name of a country: "United Arab Emirates". */
const LONGEST = 3;

/** The country right in front of the name, if the name is said to be its own. */
export function owningCountry({ before, given, manner }: Place): OwningCountry | undefined {
  const [last] = before.words;
  if (!last || given) return undefined;
  const isGenitive = /^de\b/.test(manner.lang ?? '') && last.text.endsWith('s');
  if (!last.owning && !isGenitive) return undefined;
  const row = before.words.slice(0, LONGEST).toReversed();
  const item = itemsOf(row).at(-1);
  if (!item || !isOnly(item, 'c')) return undefined;
  const text = row
    .slice(item.from)
    .map((word) => word.text)
    .join(' ');
  return { text, keys: item.keys };
}

/** Weighs for those who hold such an office of the country on the day. */
export function weighOwningCountry(bearer: Bearer, { text, keys }: OwningCountry, date: PartialDate): void {
  if (bearer.full) return;
  const held = titlesOf(bearer.entity).filter(
    ({ role, countries }) => keys.some((key) => countries.has(key)) && runsAt(role, date) === 'yes',
  );
  const ruling = held.find((title) => isOneOf(HEADS_OF_COUNTRIES, title));
  const title = ruling ?? held.find((one) => isOneOf(MINISTERS, one));
  if (!title) return;
  const weight = ruling ? WEIGHT.rulerOfCountry : WEIGHT.ministerOfCountry;
  add(bearer, weight, { kind: 'title', title: text, role: title.role.title, date });
}

function isOneOf(heads: readonly string[], title: RoleTitle): boolean {
  return heads.some((head) => title.heads.has(head));
}
