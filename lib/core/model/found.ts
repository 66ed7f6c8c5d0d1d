/** What the matcher reports: where a form stands, and everybody who bears it. */
import type { Entity, EntityId } from './entity';
import type { Span } from './span';

/** A name or alias is a form in its own right; the others are derived and weak. */
export type FormKind = 'name' | 'alias' | 'surname' | 'initials';

export interface FormOwner {
  entity: EntityId;
  kind: FormKind;
}

/** One place in the text; `owners` are all entities of the form, strongest kind first. Never empty. */
export interface Found extends Span {
  owners: readonly FormOwner[];
}

/** The compiled forms of a base. */
export interface Matcher {
  /** Leftmost-longest, in the order of the text, not overlapping. `lang`: BCP 47 language of the text, where known. */
  find(text: string, lang?: string): Found[];
  /** Adds an entity or replaces its forms. */
  put(entity: Entity): void;
  remove(id: EntityId): void;
}
