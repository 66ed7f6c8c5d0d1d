/** What surfaces show of an entity, and what a change of the base is answered with. */
import type { ArticleDate } from './article';
import type { Problem } from './bundle';
import type { PartialDate } from './date';
import type { Entity, EntityId, Kind, Note, Role, Source } from './entity';

/** A few lines about an entity: for choosers, lists and relations. */
export interface Sketch {
  id: EntityId;
  kind: Kind;
  name: string;
  /** The name in its own script, with its language. */
  ownName?: { text: string; lang: string } | undefined;
  /** The role at the date that was asked for. */
  role?: Role | undefined;
  /** The role held now, if another. */
  today?: Role | undefined;
  description?: string | undefined;
}

/** A relation of the card's entity to somebody who stands on the same page. */
export interface PresentRelation {
  to: Sketch;
  relation: string;
  kind: string;
  /** The other one states it: the kind says what the card's entity is to them. */
  inverse: boolean;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
  ended?: 'unknown' | undefined;
  sources: Source[];
}

export type DatedNote = Note & { created: string; updated: string };

export interface CardContent {
  entity: Entity;
  /** The entity's revision: an edit must give the one it saw. */
  revision: number;
  origin: 'user' | 'pack';
  relations: PresentRelation[];
  notes: DatedNote[];
  /** How many passages are saved about the entity. */
  passages: number;
  date?: ArticleDate | undefined;
}

/** A change of the base: done (with the token that takes it back), or why not. Nothing is lost in any case. */
export type Changed =
  | { kind: 'done'; change: string; revision: number; entity?: EntityId | undefined }
  /** Somebody else edited the record in between; `current` is its revision now. */
  | { kind: 'stale'; current: number }
  | { kind: 'invalid'; problems: Problem[] }
  | { kind: 'gone' }
  /** The disk is full. */
  | { kind: 'full' };
