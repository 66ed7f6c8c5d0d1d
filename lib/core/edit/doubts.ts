/** What in a card looks wrong and may still be right: said beside the field, never in the way of saving. */
import { firstDay, isPartialDate, lastDay, type PartialDate, type Period } from '../model/date';
import { type Entity, type EntityId, type Role, shown } from '../model/entity';
import { descent } from '../model/mirrored';
import { foldForm } from '../resolve/choices';
import { profileOf } from '../resolve/profile';
import { endsBeforeStart } from './validate';

export interface Doubt {
  /** Dotted path of the field it is about: "roles.r-1". */
  path: string;
  kind: /** Two roles of one title overlap in time. */
    | 'roleTwice'
    | 'endBeforeStart'
    /** A role reaches out of the life. */
    | 'beforeBirth'
    | 'afterDeath'
    | 'deathBeforeBirth'
    /** The card is related to itself. */
    | 'ownRelation'
    /** Somebody would descend from themselves, over however many cards. */
    | 'circle'
    /** There is no name in the script of the card's own language. */
    | 'noOwnName';
}

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
  return [...lifeIn(entity), ...rolesIn(entity), ...relationsIn(entity, others), ...nameIn(entity)];
}

function lifeIn(entity: Entity): Doubt[] {
  const { birth, death } = profileOf({ ...entity });
  return isBefore(death, birth) ? [{ path: 'facts', kind: 'deathBeforeBirth' }] : [];
}

/** Surely before: not only in parts of a year that both name. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  return Boolean(date && other && sound(date) && sound(other) && lastDay(date) < firstDay(other));
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
    if (endsBeforeStart(role)) doubts.push({ path, kind: 'endBeforeStart' });
    if (birth && [role.start, role.end].some((date) => isBefore(date, birth))) {
      doubts.push({ path, kind: 'beforeBirth' });
    }
    if (death && [role.start, role.end].some((date) => isBefore(death, date))) {
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
  const relations = shown(entity.relations);
  const parents = relations.some(({ kind }) => descent(kind)) ? parentsIn(entity, others) : undefined;
  return relations.flatMap((relation): Doubt[] => {
    const path = `relations.${relation.id}`;
    if (relation.target === entity.id) return [{ path, kind: 'ownRelation' }];
    const doubts: Doubt[] = endsBeforeStart(relation) ? [{ path, kind: 'endBeforeStart' }] : [];
    const way = descent(relation.kind);
    if (way && parents) {
      const [child, parent] = way === 'up' ? [entity.id, relation.target] : [relation.target, entity.id];
      if (descends(parent, child, parents)) doubts.push({ path, kind: 'circle' });
    }
    return doubts;
  });
}

type Parents = ReadonlyMap<EntityId, readonly EntityId[]>;

/** By child, from whatever end it is said: "father" in one card and "son" in the other are one and the same. */
function parentsIn(entity: Entity, others: ReadonlyMap<EntityId, Entity>): Parents {
  const parents = new Map<EntityId, EntityId[]>();
  for (const [id, card] of new Map(others).set(entity.id, entity)) {
    for (const { kind, target } of shown(card.relations)) {
      const way = descent(kind);
      if (!way || target === id) continue;
      const [child, parent] = way === 'up' ? [id, target] : [target, id];
      const known = parents.get(child);
      if (known) known.push(parent);
      else parents.set(child, [parent]);
    }
  }
  return parents;
}

/** Is `ancestor` among those from whom `id` comes? Circles elsewhere do not hold it up. */
function descends(id: EntityId, ancestor: EntityId, parents: Parents): boolean {
  const seen = new Set<EntityId>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === ancestor) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...(parents.get(one) ?? []));
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
