/**
 * A card that is being edited: what the user saw when the edit began and what is typed by now. Typed text is kept as
 * it is, sound or not; `cleaned` makes the card that would be saved.
 */
import type { CardContent } from '../model/card';
import type { Entity, Kind, Note, Source } from '../model/entity';
import { newId } from '../model/id';
import { type Collision, type Merged, merge, valueAt } from './merge';
import { same } from './same';

/** The names of an entity's maps of items. */
export type Items = 'aliases' | 'roles' | 'relations' | 'facts' | 'links';
export const ITEMS: readonly Items[] = ['aliases', 'roles', 'relations', 'facts', 'links'];

export interface Seen {
  entity: Entity;
  revision: number;
  notes: Note[];
}

export interface Draft {
  /** Null: the card is new. */
  seen: Seen | null;
  entity: Entity;
  /** An emptied note will be deleted; one that was not seen is new. */
  notes: Note[];
  /** A tag that is being typed. */
  tag: string;
  /** What somebody else changed too, until the user has decided. */
  collisions: Collision[];
}

export type SeenCard = Pick<CardContent, 'entity' | 'revision' | 'notes'>;

export function draftOf(card: SeenCard): Draft {
  const seen = seenOf(card);
  return { seen, entity: seen.entity, notes: seen.notes, tag: '', collisions: [] };
}

/** A new card. */
export function blankDraft(kind: Kind, name: string, sources: Source[] = []): Draft {
  return {
    seen: null,
    entity: {
      id: newId(),
      kind,
      name,
      aliases: {},
      roles: {},
      relations: {},
      facts: {},
      links: {},
      identifiers: {},
      tags: [],
      sources,
    },
    notes: [],
    tag: '',
    collisions: [],
  };
}

/** The card that would be saved. */
export function entityOf({ entity, tag }: Draft): Entity {
  return cleaned({ ...entity, tags: [...entity.tags, ...splitTags(tag)] });
}

/** "general, Blue and White" is two tags. */
export function splitTags(typed: string): string[] {
  return typed
    .split(/[,،;]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** Would saving change anything? */
export function isChanged(draft: Draft): boolean {
  return entityChanged(draft) || changedNotes(draft).length > 0;
}

export function entityChanged(draft: Draft): boolean {
  return !draft.seen || !same(entityOf(draft), cleaned(draft.seen.entity));
}

/** The notes to write; an empty text means that the note goes. New notes without a text are not among them. */
export function changedNotes({ seen, notes }: Draft): Note[] {
  return notes.filter((note) => {
    const before = seen?.notes.find(({ id }) => id === note.id)?.text;
    return note.text.trim() !== (before ?? '').trim();
  });
}

/** The same edit on top of a newer version of the card; nothing typed is lost. */
export function rebased(draft: Draft, newer: SeenCard): Draft {
  const now = seenOf(newer);
  if (!draft.seen) return { ...draft, seen: now, collisions: [] };
  const mine = cleaned(draft.entity);
  const merged = merge(cleaned(draft.seen.entity), mine, cleaned(now.entity));
  return {
    ...draft,
    seen: now,
    // Untouched by them: exactly as typed, half a word included.
    entity: same(merged.entity, mine) ? draft.entity : merged.entity,
    notes: joinedNotes(draft, now.notes),
    collisions: [...merged.collisions, ...stillOpen(draft.collisions, merged, now.entity)],
  };
}

/** What the user has not decided yet, with the values of today. */
function stillOpen(earlier: Collision[], merged: Merged, now: Entity): Collision[] {
  return earlier
    .filter(({ path }) => !merged.collisions.some((other) => same(other.path, path)))
    .map(({ path }) => ({ path, mine: valueAt(merged.entity, path), theirs: valueAt(now, path) }))
    .filter(({ mine, theirs }) => !same(mine, theirs));
}

function joinedNotes(draft: Draft, now: Note[]): Note[] {
  const mine = new Map(changedNotes(draft).map((note) => [note.id, note]));
  const missing = [...mine.values()].filter(
    ({ id, text }) => text.trim() && !now.some((note) => note.id === id),
  );
  return [...now.map((note) => mine.get(note.id) ?? note), ...missing];
}

/** The card without what was left empty, every text trimmed. */
export function cleaned(entity: Entity): Entity {
  const placed = trimmed(entity);
  return {
    ...placed,
    sources: full(placed.sources),
    tags: [...new Set(placed.tags.filter(Boolean))],
    aliases: kept(placed.aliases),
    roles: kept(placed.roles),
    relations: kept(placed.relations),
    facts: kept(placed.facts),
    links: kept(placed.links),
  };
}

/** Every text trimmed, empty ones dropped, and the lists as they are: a path leads to the same place as before. */
export function trimmed(entity: Entity): Entity {
  const result = trim(entity) as Entity;
  return {
    ...result,
    ...(entity.image ? { image: entity.image } : {}),
    name: result.name ?? '',
  };
}

/** Without the items that nothing was typed in. */
export function kept<T extends { id: string }>(items: Record<string, T>): Record<string, T> {
  const typed: Record<string, T> = {};
  for (const [id, item] of Object.entries(items)) {
    const { id: _, rank: __, sources, ...said } = item as T & { rank?: string; sources?: Source[] };
    const list = full(sources ?? []);
    if (Object.keys(said).length === 0 && list.length === 0) continue;
    typed[id] = sources ? { ...item, sources: list } : item;
  }
  return typed;
}

function full(sources: Source[]): Source[] {
  return sources.filter((source) => Object.keys(source).length > 0);
}

/** Trims every text and drops those that are empty, at any depth. */
function trim(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(trim);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, trim(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined && inner !== false));
}

function seenOf({ entity, revision, notes }: SeenCard): Seen {
  return {
    entity,
    revision,
    notes: notes.map(({ id, entity: of, text, page }) => ({
      id,
      entity: of,
      text,
      ...(page ? { page } : {}),
    })),
  };
}

/** Can this be gone on with? It may have been kept by an earlier version of the extension. */
export function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null | undefined;
  if (typeof draft !== 'object' || draft === null || typeof draft.tag !== 'string') return false;
  const { entity, notes, collisions } = draft;
  if (typeof entity?.id !== 'string' || typeof entity.name !== 'string') return false;
  const maps = ITEMS.every((map) => typeof entity[map] === 'object' && entity[map] !== null);
  return maps && Array.isArray(notes) && Array.isArray(collisions) && Array.isArray(entity.tags);
}
