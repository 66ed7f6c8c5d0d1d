/**
 * Joins two edits of one card that began from the same version, field by field: what only one side changed is taken,
 * lists are joined as sets, and where both changed one field differently both values are handed back to be shown.
 */
import type { Entity } from '../model/entity';
import { isPlain, keysOf, same } from './same';

/** Both sides changed the same thing. The merged card keeps `mine` until the user decides. */
export interface Collision {
  /** The keys on the way to the value: ["roles", "r-1", "end"]. */
  path: string[];
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  entity: Entity;
  collisions: Collision[];
}

/** `seen` is the version both edits began from. */
export function merge(seen: Entity, mine: Entity, theirs: Entity): Merged {
  const collisions: Collision[] = [];
  const entity = join(seen, mine, theirs, [], collisions) as Entity;
  return { entity, collisions };
}

/** The card with the other side's value of one collision. */
export function takeTheirs(entity: Entity, { path, theirs }: Collision): Entity {
  return put(entity, path, theirs) as Entity;
}

/** The value at the end of a path; undefined where the path breaks off. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isPlain(inner) ? inner[key] : undefined), value);
}

function join(
  seen: unknown,
  mine: unknown,
  theirs: unknown,
  path: string[],
  collisions: Collision[],
): unknown {
  if (same(mine, theirs) || same(seen, theirs)) return mine;
  if (same(seen, mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return joinLists(Array.isArray(seen) ? seen : [], mine, theirs);
  }
  if (isPlain(mine) && isPlain(theirs)) {
    const before = isPlain(seen) ? seen : {};
    const joined: Record<string, unknown> = {};
    for (const key of keysOf(mine, theirs)) {
      const value = join(before[key], mine[key], theirs[key], [...path, key], collisions);
      if (value !== undefined) joined[key] = value;
    }
    return joined;
  }
  collisions.push({ path, mine, theirs });
  return mine;
}

/** My list without what they removed, and with what they added. */
function joinLists(seen: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const has = (list: unknown[], item: unknown) => list.some((other) => same(other, item));
  const kept = mine.filter((item) => has(theirs, item) || !has(seen, item));
  return [...kept, ...theirs.filter((item) => !has(seen, item) && !has(mine, item))];
}

function put(value: unknown, [key, ...rest]: string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const copy: Record<string, unknown> = isPlain(value) ? { ...value } : {};
  const inner = put(copy[key], rest, leaf);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}
