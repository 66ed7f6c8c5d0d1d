/** "His Turkish counterpart Akar": whoever holds the office there that the one named before holds here. */
import { type PartialDate, runsAt } from '../model/date';
import type { Entity } from '../model/entity';
import type { Item } from './lexicon';
import type { Concept } from './offices/term';
import { titlesOf } from './profile';
import { isA, type RoleTitle } from './role-title';
import { type Fit, fitOf, type TitlePhrase } from './titles';

/** Who is surely named, with the titles that count: the one that stands beside the name, or else all that are held. */
export interface Holder {
  paragraph: number;
  titles: readonly RoleTitle[];
}

const COUNTERPART = 'h:counterpart';
/** The heads of states and of governments meet as equals. */
const HEADS_OF_STATE: readonly Concept[] = [
  'h:president',
  'h:prime-minister',
  'h:chancellor',
  'h:king',
  'h:emir',
  'h:crown-prince',
];

/** `role`: the title of the role that stands beside the name, if one does. */
export function holderOf(
  entity: Entity,
  paragraph: number,
  role: string | undefined,
  date: PartialDate | undefined,
): Holder | undefined {
  const all = titlesOf(entity);
  const told = all.filter((title) => title.role.title === role);
  const titles = told.length > 0 ? told : all.filter((title) => !date || runsAt(title.role, date) !== 'no');
  return titles.length > 0 ? { paragraph, titles } : undefined;
}

export function isCounterpart(phrase: TitlePhrase): boolean {
  return besideHead(phrase).some(({ keys }) => keys.includes(COUNTERPART));
}

/** Does the role fit what the phrase says of somebody who is called the holder's counterpart? */
export function counterpartFit(
  phrase: TitlePhrase,
  holder: Holder,
  title: RoleTitle,
  date: PartialDate | undefined,
): Fit | undefined {
  const countries = besideHead(phrase).filter((item) => isA(item, 'c'));
  for (const own of holder.titles) {
    // Where no country is told it is another than the holder's.
    if (countries.length === 0 && [...own.countries].some((country) => title.countries.has(country)))
      continue;
    for (const head of headsLike(own)) {
      const fields = [...own.fields].filter((field) => field[0] === 'd');
      const items = [head, ...fields].map(itemOf);
      const fit = fitOf({ ...phrase, items: [...items, ...countries] }, title, date);
      if (fit) return fit;
    }
  }
  return undefined;
}

/** "President of Israel Herzog and his German counterpart": up to the first word that is none of the title. */
function besideHead({ items }: TitlePhrase): readonly Item[] {
  const end = items.findIndex(({ readings }) => readings.length === 0);
  return end < 0 ? items : items.slice(0, end);
}

function headsLike({ heads }: RoleTitle): readonly string[] {
  const all: readonly string[] = HEADS_OF_STATE;
  return [...heads].some((head) => all.includes(head)) ? [...new Set([...heads, ...all])] : [...heads];
}

function itemOf(key: string): Item {
  return { readings: [[key as Concept]], keys: [key], from: 0, to: 0 };
}
