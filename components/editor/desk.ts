/** What the editor needs of the knowledge base. The doors give it; tests and the gallery give a small one of their own. */
import type { Draft, SeenCard } from '../../lib/core/edit/draft';
import type { Changed, Sketch } from '../../lib/core/model/card';
import type { Entity, EntityId } from '../../lib/core/model/entity';
import type { EntityPatch } from '../../lib/core/model/patch';

export interface DeskCard extends SeenCard {
  origin: 'user' | 'pack';
}

export interface Desk {
  read(id: EntityId): Promise<DeskCard | undefined>;
  /** "stale": there is a card with this id already. */
  create(card: Entity): Promise<Changed>;
  update(id: EntityId, patch: EntityPatch, seen: number): Promise<Changed>;
  remove(id: EntityId, seen: number): Promise<Changed>;
  /** Brings a deleted card back. */
  restore(id: EntityId): Promise<Changed>;
  saveNote(note: { id: string; entity: EntityId; text: string }): Promise<Changed>;
  removeNote(id: string): Promise<Changed>;
  undo(change: string): Promise<Changed>;
  search(query: string): Promise<Sketch[]>;
  sketches(ids: readonly EntityId[]): Promise<Sketch[]>;
  /** Calls back after every change of the base; no entities: anything may have changed. Returns how to stop. */
  onBell(listener: (entities: readonly EntityId[]) => void): () => void;
}

/** Unfinished edits, kept when a window closes. Writing is done when `write` returns. */
export interface DraftStore {
  read(key: string): Draft | undefined;
  /** Undefined: nothing is unfinished. */
  write(key: string, draft: Draft | undefined): void;
}
