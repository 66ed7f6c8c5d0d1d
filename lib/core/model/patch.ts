/**
 * What an edit says: only what changes, field by field, and in maps item by item, so that two edits of different items
 * never collide. Null takes a field or an item away; what is absent stays. Survives JSON.
 */
import type * as v from 'valibot';
import { isPlain, keysOf, same } from '../edit/same';
import type {
  AliasSchema,
  Entity,
  EntitySchema,
  FactSchema,
  LinkSchema,
  RelationSchema,
  RoleSchema,
} from './entity';

type Items<S extends v.GenericSchema> = Record<string, Omit<v.InferInput<S>, 'id'> | null>;
type Plain = v.InferInput<typeof EntitySchema>;

export interface EntityPatch {
  kind?: Plain['kind'];
  name?: string;
  ownLanguage?: string | null;
  description?: string | null;
  image?: Plain['image'] | null;
  tags?: string[];
  sources?: Plain['sources'];
  identifiers?: Record<string, string | null>;
  /** Maps by the item's id; a new item gets a new id from `newId()`. */
  aliases?: Items<typeof AliasSchema>;
  roles?: Items<typeof RoleSchema>;
  relations?: Items<typeof RelationSchema>;
  facts?: Items<typeof FactSchema>;
  links?: Items<typeof LinkSchema>;
}

const MAPS = ['aliases', 'roles', 'relations', 'facts', 'links'] as const;

/** The entity after the patch, not checked yet. */
export function applyPatch(entity: Partial<Entity> & { id: string }, patch: EntityPatch): unknown {
  const result: Record<string, unknown> = { ...entity, ...patch, id: entity.id };
  for (const field of MAPS) {
    const items = patch[field];
    const named = Object.entries(items ?? {}).map(([id, item]) => [id, item && { ...item, id }] as const);
    result[field] = merged(entity[field] ?? {}, Object.fromEntries(named));
  }
  result.identifiers = merged(entity.identifiers ?? {}, patch.identifiers ?? {});
  for (const [field, value] of Object.entries(result)) {
    if (value === null) delete result[field];
  }
  return result;
}

/** The patch that makes `after` of `before`. */
export function patchBetween(before: Entity, after: Entity): EntityPatch {
  const patch: Record<string, unknown> = {};
  for (const field of keysOf(before, after) as (keyof Entity)[]) {
    if (field === 'id' || same(before[field], after[field])) continue;
    const mapped = field === 'identifiers' || MAPS.some((map) => map === field);
    patch[field] = mapped ? itemsBetween(before[field], after[field]) : (after[field] ?? null);
  }
  return patch;
}

function itemsBetween(before: unknown, after: unknown): Record<string, unknown> {
  const [old, now] = [before, after].map((items) => (isPlain(items) ? items : {})) as [Loose, Loose];
  const keys = keysOf(old, now).filter((key) => !same(old[key], now[key]));
  return Object.fromEntries(keys.map((key) => [key, now[key] ?? null]));
}

type Loose = Record<string, unknown>;

function merged(items: object, patch: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...items, ...patch }).filter(([, item]) => item !== null && item !== undefined),
  );
}
