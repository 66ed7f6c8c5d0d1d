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
  /** What somebody else changed too, until the user has decided. */
  collisions: Collision[];
}

export type SeenCard = Pick<CardContent, 'entity' | 'revision' | 'notes'>;

export function draftOf(card: SeenCard): Draft {
  const seen = seenOf(card);
  return { seen, entity: seen.entity, notes: seen.notes, collisions: [] };
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
    collisions: [],
  };
}

/** Would saving change anything? */
export function isChanged(draft: Draft): boolean {
  return entityChanged(draft) || changedNotes(draft).length > 0;
}

export function entityChanged(draft: Draft): boolean {
  return !draft.seen || !same(cleaned(draft.entity), cleaned(draft.seen.entity));
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

/** The card that would be saved: trimmed, without what was left empty. */
export function cleaned(entity: Entity): Entity {
  const trimmed = trim(entity) as Entity;
  const full: Entity = {
    ...trimmed,
    id: entity.id,
    kind: entity.kind,
    name: trimmed.name ?? '',
    sources: sourcesOf(trimmed.sources),
    tags: [...new Set((trimmed.tags ?? []).filter(Boolean))],
    identifiers: trimmed.identifiers ?? {},
    aliases: kept(trimmed.aliases),
    roles: kept(trimmed.roles),
    relations: kept(trimmed.relations),
    facts: kept(trimmed.facts),
    links: kept(trimmed.links),
  };
  if (entity.image) full.image = entity.image;
  return full;
}

/** Without the items that nothing was typed in. */
function kept<T extends { id: string }>(items: Record<string, T> | undefined): Record<string, T> {
  const full: Record<string, T> = {};
  for (const [id, item] of Object.entries(items ?? {})) {
    const { id: _, rank: __, sources, ...said } = item as T & { rank?: string; sources?: Source[] };
    const list = sourcesOf(sources);
    if (Object.keys(said).length === 0 && list.length === 0) continue;
    full[id] = sources ? { ...item, sources: list } : item;
  }
  return full;
}

function sourcesOf(sources: Source[] | undefined): Source[] {
  return (sources ?? []).filter((source) => Object.keys(source).length > 0);
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
