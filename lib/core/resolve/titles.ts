/** Compares the title beside a name with the roles of those who bear the name. */

import { firstDay, lastDay, type PartialDate, runsAt } from '../model/date';
import type { EntityId, Role } from '../model/entity';
import { type Body, fitOfBody, NO_BODIES, type TitleItem, withBodies } from './bodies';
import { type Item, isOfOne, isOfSeveral, itemsOf } from './lexicon';
import { isA, type RoleTitle } from './role-title';
import type { Side, Word } from './words';

/** The phrase beside a name, cut into items; nearest to the name first. */
export interface TitlePhrase {
  row: readonly Word[];
  items: readonly TitleItem[];
  /** A word of office stands right beside the name: there is a title, whether it fits anybody or not. */
  hasHead: boolean;
  /** It is the office of several people: "Presidents Obama and Clinton". "Präsidenten" may be that of one. */
  ofSeveral: 'surely' | 'perhaps' | undefined;
  /** The title as written, for the reader. */
  text: string;
  /** The capital of the outermost word says nothing. */
  toSentenceEdge: boolean;
  /** The party or other body that it names, if the text has it as a name of its own. */
  body: EntityId | undefined;
  /** The number of the first word of the row behind those of the text. */
  end: number;
}

export interface Fit {
  role: Role;
  /** How well the words fit: 0 to 1, and a little more where the country or the organization is named too. */
  words: number;
  /** "roughly": the role began or ended in the year or month of the day, or ended shortly before. */
  time: 'held' | 'roughly' | 'perhaps' | 'other-time';
  /** The text speaks of a former holder, who may well be dead. */
  past: boolean;
}

/** The title in front of a name; `skip` words of the side (given names) stand between. */
export function titleBefore(
  side: Side,
  skip: number,
  bodies: readonly Body[] = NO_BODIES,
): TitlePhrase | undefined {
  const row = side.words.slice(skip).toReversed();
  const items = withBodies(itemsOf(row), row, bodies).toReversed();
  return phrase(row, items, side.toSentenceEdge, true);
}

/** The title in apposition behind a name: "Herzog, Israel's president, ...". */
export function titleBehind(side: Side, bodies: readonly Body[] = NO_BODIES): TitlePhrase | undefined {
  return phrase(side.words, withBodies(itemsOf(side.words), side.words, bodies), false, false);
}

function phrase(
  row: readonly Word[],
  items: readonly TitleItem[],
  toSentenceEdge: boolean,
  before: boolean,
): TitlePhrase | undefined {
  const first = items.find((item) => !isA(item, 'x'));
  if (!first || (before && isOnly(first, 's'))) return undefined;
  const near: TitleItem[] = [];
  for (const item of items) {
    if (near.length > 0 && near.some((other) => isA(other, 'h')) && !isPartOfTitle(item)) break;
    near.push(item);
    if (near.length === 6) break;
  }
  const hasHead = near.some((item) => isA(item, 'h'));
  const used = hasHead ? trimmed(near) : near.slice(0, 1);
  const from = Math.min(...used.map((item) => item.from));
  const to = Math.max(...used.map((item) => item.to));
  const text = row
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  const heads = used.filter((item) => isA(item, 'h'));
  const several = heads.length > 0 && heads.every((item) => isOfSeveral(item, row));
  const ofSeveral = several ? (heads.some((item) => isOfOne(item, row)) ? 'perhaps' : 'surely') : undefined;
  return {
    row,
    items,
    hasHead: hasHead && headIsNear(items),
    ofSeveral,
    text,
    toSentenceEdge,
    body: near.find(({ body }) => body)?.body?.id,
    end: to,
  };
}

/** The head stands right beside the name, but for its country, field or time: "president of Israel", "ministre israélien". */
function headIsNear(items: readonly Item[]): boolean {
  for (const item of items) {
    if (isA(item, 'h')) return true;
    if (!isPartOfTitle(item)) return false;
  }
  return false;
}

function isPartOfTitle(item: Item): boolean {
  return item.readings.length > 0;
}

export function isOnly(item: Item | undefined, kind: string): boolean {
  return (
    item !== undefined &&
    item.readings.length > 0 &&
    item.readings.every((reading) => reading.every((concept) => concept[0] === kind))
  );
}

/** "Mr.", "Sayın", "السيد" right in front of a name. */
export function hasHonorific({ words: [word] }: Side): boolean {
  return word !== undefined && isOnly(itemsOf([word])[0], 'x');
}

/** "President-elect", "candidate for mayor": an office that nobody holds yet, so that no role of anybody need fit it. */
export function isWouldBe({ items }: TitlePhrase): boolean {
  return items.some(({ readings }) => readings.some((reading) => reading.includes('m:would-be')));
}

/** "Member of parliament", "deputy": hundreds have the office at a time. */
export function isOfMany({ items }: TitlePhrase): boolean {
  return items.some(({ keys }) => keys.some((key) => DEPUTIES.has(key)));
}

/** Without the silent words at the far end. */
function trimmed(items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex((item) => !isOnly(item, 's'));
  return items.slice(0, last + 1);
}

export const HEADS_OF_COUNTRIES = [
  'h:president',
  'h:prime-minister',
  'h:chancellor',
  'h:king',
  'h:queen',
  'h:emir',
  'h:supreme-leader',
  'h:crown-prince',
];
/** Heads that stand for each other where the same organization or country is named. */
const RULERS = new Set([
  ...HEADS_OF_COUNTRIES,
  'h:chair',
  'h:secretary-general',
  'h:commander',
  'h:director',
  'h:leader',
]);
const DEPUTIES = new Set(['h:deputy', 'h:representative', 'h:member']);
/** A field that makes the same head another office: the president of a senate is not the president. */
const BODIES = new Set([
  'd:parliament',
  'd:senate',
  'd:party',
  'd:court',
  'd:bank',
  'd:council',
  'd:commission',
]);

/** Does the phrase name this role, and was it held on the day? Undefined where the words do not fit. */
export function fitOf(phrase: TitlePhrase, title: RoleTitle, date: PartialDate | undefined): Fit | undefined {
  const scan = scanPhrase(phrase, title);
  if (!scan) return undefined;
  const words = wordFit(scan, title);
  if (words === undefined) return undefined;
  const time = timeOf(title.role, date, scan.time);
  // Of several who are called presidents, some were so earlier.
  const earlier =
    time === 'other-time' && phrase.ofSeveral === 'surely' && formerly(title.role, date) === 'held';
  return {
    role: title.role,
    words,
    time: earlier ? 'perhaps' : time,
    past: scan.time === 'former',
  };
}

interface Scan {
  /** The head itself, or only one that can stand for it. */
  head: 'same' | 'akin';
  matched: Set<string>;
  fields: number;
  places: number;
  /** A capitalised word stands before the title that the role does not know: "Police Commissioner". */
  stranger: boolean;
  /** "Defense chief": a minister. */
  byField: boolean;
  time: 'now' | 'former' | 'then';
}

function scanPhrase(phrase: TitlePhrase, title: RoleTitle): Scan | undefined {
  const matched = new Set<string>();
  let head: Scan['head'] | undefined;
  let fields = 0;
  let places = 0;
  let time: Scan['time'] = 'now';
  let stranger = false;
  let byField = false;
  for (const [at, item] of phrase.items.entries()) {
    const { keys } = item;
    if (isOnly(item, 's') || isOnly(item, 'x')) continue;
    const body = item.body && fitOfBody(item.body, title);
    if (body === 'other') return undefined;
    if (body === 'own') {
      places++;
      continue;
    }
    const known = keys.filter((key) => title.all.has(key));
    if (keys.some((key) => title.heads.has(key))) {
      if (head === 'same' && !known.some((key) => title.fields.has(key))) break;
      if (isOfAnotherField(item, title)) return undefined;
      head = 'same';
      for (const key of known) matched.add(key);
      fields += known.filter((key) => key[0] === 'd').length;
      if (keys.includes('m:vice') && isOnlyChange(item) && !title.changes.has('m:vice')) return undefined;
      if (keys.includes('t:former')) time = 'former';
    } else if (known.length > 0) {
      for (const key of known) matched.add(key);
      // One word for both: "Rep.", a representative of the United States.
      if (!head && keys.some((key) => akin(key, title.heads))) head = 'akin';
      if (known.some((key) => key[0] === 'c' || key[0] === 'w' || !title.fields.has(key))) places++;
      else fields++;
    } else if (isA(item, 'c')) {
      if (title.countries.size > 0) return undefined;
    } else if (isA(item, 't')) {
      time = keys.includes('t:former') ? 'former' : keys.includes('t:then') ? 'then' : time;
    } else if (isA(item, 'm')) {
      if (head || !isA(item, 'h')) {
        if (keys.includes('m:first')) continue;
        return undefined;
      }
      break;
    } else if (!head && isA(item, 'h')) {
      if (!keys.some((key) => akin(key, title.heads))) {
        if (!keys.includes('h:leader') || !title.heads.has('h:minister')) return undefined;
        byField = true;
      }
      head = 'akin';
    } else if (isA(item, 'd')) {
      return undefined;
    } else {
      stranger = head !== undefined && isStranger(phrase, item, at);
      break;
    }
  }
  if (byField && fields === 0) return undefined;
  return head ? { head, matched, fields, places, stranger, byField, time } : undefined;
}

/** One word with its field, "Finanzminister": it is no other minister. */
function isOfAnotherField({ readings, keys }: Item, { all }: RoleTitle): boolean {
  const fields = keys.filter((key) => key[0] === 'd');
  return readings.length === 1 && fields.length > 0 && !fields.some((field) => all.has(field));
}

function isOnlyChange(item: Item): boolean {
  return item.readings.every((reading) => reading.includes('m:vice'));
}

function akinDeputy(title: RoleTitle): boolean {
  for (const head of title.heads) if (DEPUTIES.has(head)) return true;
  return false;
}

function akin(key: string, heads: ReadonlySet<string>): boolean {
  if (key === 'h:president') return heads.has('h:chair');
  const group = key === 'h:leader' || key === 'h:chair' ? RULERS : DEPUTIES.has(key) ? DEPUTIES : undefined;
  if (!group) return false;
  for (const head of heads) if (group.has(head)) return true;
  return false;
}

function isStranger(phrase: TitlePhrase, item: Item, at: number): boolean {
  const word = phrase.row[item.from];
  if (!word?.capital || word.owning) return false;
  return !(phrase.toSentenceEdge && at === phrase.items.length - 1);
}

/** How well the words fit. What the title leaves out costs little where everybody leaves it out. */
function wordFit(scan: Scan, title: RoleTitle): number | undefined {
  for (const change of title.changes) if (change !== 'm:first' && !scan.matched.has(change)) return undefined;
  if (scan.head === 'akin' && scan.places === 0 && !scan.byField) return undefined;
  const left = [...title.fields].filter((field) => !scan.matched.has(field));
  let fit = scan.head === 'same' ? 0.9 : akinDeputy(title) ? 0.4 : 0.75;
  if (left.length === 0) fit += 0.1;
  if (scan.places > 0) fit += 0.1;
  if (left.some((field) => BODIES.has(field)) && !title.heads.has('h:speaker')) fit -= 0.4;
  else if (title.heads.has('h:minister') && left.length > 0) fit -= scan.fields > 0 ? 0.1 : 0.2;
  if (scan.stranger) fit -= 0.4;
  return fit;
}

function timeOf(role: Role, date: PartialDate | undefined, time: Scan['time']): Fit['time'] {
  if (!date || time === 'then') return 'perhaps';
  if (time === 'former') return formerly(role, date);
  const runs = runsAt(role, date);
  if (runs === 'maybe') return role.start && role.end ? 'roughly' : 'perhaps';
  if (runs === 'yes') return 'held';
  return hasJustEnded(role, date) ? 'roughly' : 'other-time';
}

/** Days after which nobody is called by an office that is over. */
const GRACE = 31;
const DAY = 86_400_000;

/** "Prime Minister Rabin was shot", the day after: news keeps the office of those who just lost it. */
function hasJustEnded({ end }: Role, date: PartialDate): boolean {
  if (end?.length !== 10 || date.length !== 10) return false;
  const since = Date.parse(date) - Date.parse(end);
  return since >= 0 && since <= GRACE * DAY;
}

/** "The former president": the role was over by then. */
function formerly(role: Role, date: PartialDate | undefined): Fit['time'] {
  if (!date) return 'perhaps';
  if (role.end && firstDay(role.end) <= lastDay(date)) return 'held';
  if (role.ended === 'unknown') return 'perhaps';
  if (role.start && firstDay(role.start) > lastDay(date)) return 'other-time';
  return role.end || role.start ? 'other-time' : 'perhaps';
}
