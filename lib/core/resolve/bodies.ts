/** Parties and other bodies that stand in a text under any of their names: "MHP lideri Bahçeli", "Kaczyński, prezes PiS". */
import { type Entity, type EntityId, shown } from '../model/entity';
import type { Span } from '../model/span';
import type { Item } from './lexicon';
import type { ResolveBlock } from './resolve';
import { organizationKeys, type RoleTitle } from './role-title';
import type { Word } from './words';

/** A place where only one body can be meant. */
export interface Body extends Span {
  id: EntityId;
  /** The concepts of each of its names, as those of the organization of a role. */
  names: readonly (readonly string[])[];
}

/** An item of a title; some stand for bodies. */
export interface TitleItem extends Item {
  body?: Body | undefined;
}

export const NO_BODIES: readonly Body[] = [];

export function bodiesIn(
  { found }: ResolveBlock,
  entity: (id: EntityId) => Entity | undefined,
): readonly Body[] {
  const bodies: Body[] = [];
  for (const { from, to, owners } of found) {
    const [owner, ...others] = owners;
    const one = owner && others.length === 0 ? entity(owner.entity) : undefined;
    if (one?.kind === 'organization') bodies.push({ from, to, id: one.id, names: namesOf(one) });
  }
  return bodies.length > 0 ? bodies : NO_BODIES;
}

const known = new WeakMap<Entity, Body['names']>();

function namesOf(entity: Entity): Body['names'] {
  let names = known.get(entity);
  if (!names) {
    names = [entity.name, ...shown(entity.aliases).map(({ text }) => text)].map(organizationKeys);
    known.set(entity, names);
  }
  return names;
}

/** As a part of a title. */
const READING: Item['readings'] = [['d:body']];

/** The items of a row of words, with the bodies that they stand for. */
export function withBodies(
  items: readonly Item[],
  row: readonly Word[],
  bodies: readonly Body[],
): readonly TitleItem[] {
  if (bodies.length === 0) return items;
  return items.map((item) => {
    const at = row[item.from]?.from ?? -1;
    const body = bodies.find(({ from, to }) => at >= from && at < to);
    return body ? { ...item, readings: READING, body } : item;
  });
}

/** Is it the body of the role, under whichever name? "other": the role has another. Undefined: a role of a country. */
export function fitOfBody({ names }: Body, { role, all, countries }: RoleTitle): 'own' | 'other' | undefined {
  if (names.some((keys) => keys.length > 0 && keys.every((key) => all.has(key)))) return 'own';
  return role.organization && countries.size === 0 ? 'other' : undefined;
}
