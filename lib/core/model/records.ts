/** The small records beside entities, notes and choices: what the user decided, and bookkeeping that undo must know too. */
import type { PartialDate } from './date';
import type { EntityId } from './entity';

/** "articles" is the rule for every site nothing was said about. */
export type SiteMode = 'on' | 'off' | 'articles';

/** Which names are underlined: every mention, the first of each in a section, or none until it is pointed at. */
export const DENSITIES = ['every', 'first', 'hover'] as const;
export type Density = (typeof DENSITIES)[number];

export interface Site {
  mode: SiteMode;
  /** Absent: as on all other sites. */
  density?: Density | undefined;
}

/** The user's own word on the day an article was published. */
export interface PageDate {
  value: PartialDate;
}

/** A bundle made by someone else. One that was removed is remembered, so that it does not come back by itself. */
export interface Pack {
  title: string;
  version: string;
  state: 'installed' | 'removed';
  /** The version of the extension that last looked whether its own file brings news. */
  checked?: string | undefined;
}

/** Left where an entity was merged into another. */
export interface Redirect {
  to: EntityId;
}

export interface Setting {
  value: unknown;
}

/** Who made a record: the user, or a pack. A pack's record that the user edited is the user's and remembers the pack. */
export interface Origin {
  by: 'user' | 'pack';
  pack?: string | undefined;
  version?: string | undefined;
}
