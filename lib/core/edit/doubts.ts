/** What in a card looks wrong and may still be right: said beside the field, never in the way of saving. */
import { firstDay, isPartialDate, lastDay, type PartialDate, type Period } from '../model/date';
import { type Entity, type EntityId, type Role, shown } from '../model/entity';
import { foldForm } from '../resolve/choices';
import { profileOf } from '../resolve/profile';

export interface Doubt {
  /** Dotted path of the field it is about: "roles.r-1". */
  path: string;
  kind: /** Two roles of one title overlap in time. */
    | 'roleTwice'
    | 'beforeBirth'
    | 'afterDeath'
    /** The card is related to itself. */
    | 'ownRelation'
    /** Both cards call the other their parent, or their child, or a chain of such relations ends where it began. */
    | 'circle'
    /** There is no name in the script of the card's own language. */
    | 'noOwnName';
}

/** Relations that cannot go round: kinds as people write them, in the languages of the interface. */
const DESCENT =
  /^(?:father|mother|parent|son|daughter|child|grandfather|grandmother|baba|anne|oğlu|kızı|אב|אבא|אם|אמא|בן|בת|אבי|والد|والدة|أب|أم|ابن|ابنة|نجل)$/iu;
const UPWARDS =
  /^(?:father|mother|parent|grandfather|grandmother|baba|anne|אב|אבא|אם|אמא|אבי|والد|والدة|أب|أم)$/iu;

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  he: /\p{Script=Hebrew}/u,
  yi: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  th: /\p{Script=Thai}/u,
  hi: /\p{Script=Devanagari}/u,
};

/** `others`: the cards that relations lead to, as far as they are known. Anything may be typed: it never throws. */
export function doubtsOf(entity: Entity, others: ReadonlyMap<EntityId, Entity> = new Map()): Doubt[] {
  return [...rolesIn(entity), ...relationsIn(entity, others), ...nameIn(entity)];
}

function rolesIn(entity: Entity): Doubt[] {
  const { birth, death } = profileOf({ ...entity });
  const roles = shown(entity.roles);
  return roles.flatMap((role, at): Doubt[] => {
    const path = `roles.${role.id}`;
    const doubts: Doubt[] = [];
    if (roles.slice(0, at).some((other) => sameOffice(role, other) && overlap(role, other))) {
      doubts.push({ path, kind: 'roleTwice' });
    }
    if (birth && role.end && sound(role.end) && lastDay(role.end) < firstDay(birth)) {
      doubts.push({ path, kind: 'beforeBirth' });
    }
    if (death && role.start && sound(role.start) && firstDay(role.start) > lastDay(death)) {
      doubts.push({ path, kind: 'afterDeath' });
    }
    return doubts;
  });
}

function sameOffice(a: Role, b: Role): boolean {
  const office = ({ title, organization = '' }: Role) => `${foldForm(title)}@${foldForm(organization)}`;
  return a.title.trim() !== '' && office(a) === office(b);
}

/** Only where both are dated: a role without dates says nothing of when it was held. A common day at the turn is no overlap. */
function overlap(a: Period, b: Period): boolean {
  const [first, second] = [a, b].map(({ start, end }) => ({
    from: start && sound(start) ? firstDay(start) : undefined,
    to: end && sound(end) ? lastDay(end) : '9999-12-31',
  }));
  if (!first?.from || !second?.from) return false;
  const from = first.from > second.from ? first.from : second.from;
  const to = first.to < second.to ? first.to : second.to;
  return from < to && daysBetween(from, to) > 366;
}

/** Years are coarse: two offices of "2018 to 2020" and "2020 to 2022" share a year, not a term. */
function daysBetween(from: PartialDate, to: PartialDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function relationsIn(entity: Entity, others: ReadonlyMap<EntityId, Entity>): Doubt[] {
  return shown(entity.relations).flatMap((relation): Doubt[] => {
    const path = `relations.${relation.id}`;
    if (relation.target === entity.id) return [{ path, kind: 'ownRelation' }];
    const kind = relation.kind.trim();
    if (!DESCENT.test(kind)) return [];
    return returns(entity, relation.target, UPWARDS.test(kind), others) ? [{ path, kind: 'circle' }] : [];
  });
}

/** Does going on upwards (or downwards) from `start` lead back to the card? */
function returns(
  entity: Entity,
  start: EntityId,
  upwards: boolean,
  others: ReadonlyMap<EntityId, Entity>,
): boolean {
  const seen = new Set<EntityId>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === entity.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { kind, target } of shown(others.get(id)?.relations ?? {})) {
      if (DESCENT.test(kind.trim()) && UPWARDS.test(kind.trim()) === upwards) open.push(target);
    }
  }
  return false;
}

function nameIn({ name, ownLanguage, aliases }: Entity): Doubt[] {
  const script = SCRIPTS[ownLanguage?.toLowerCase().split('-')[0] ?? ''];
  if (!script || !name.trim()) return [];
  const names = [name, ...shown(aliases).map(({ text }) => text)];
  return names.some((one) => script.test(one)) ? [] : [{ path: 'ownLanguage', kind: 'noOwnName' }];
}

function sound(date: string): date is PartialDate {
  return isPartialDate(date);
}
