/** The small records around annotations. */
import type { AnchorState } from '../anchor/selectors';
import type { Annotation, AnnotationId, Colour } from './annotation';
import type { AnnotationLink } from './annotation-link';
import type { PartialDate } from './date';
import type { EntityId } from './entity';

/** What the user says of a tag. A tag nothing was said of has no such record. */
export interface Tag {
  colour?: Colour | undefined;
}

/** What a highlighter colour stands for, in the user's words. */
export interface ColourMeaning {
  meaning: string;
}

/** How an annotation was found when its page was last open here. Of this device only; no part of the base. */
export interface Sighting {
  id: AnnotationId;
  state: AnchorState;
  at: string;
  /** What stands there now, where that is not what was saved. */
  words?: string | undefined;
  /** The user saw that and left the annotation as it is. */
  left?: true | undefined;
}

/** An annotation that is being written: kept from the first key on, until it is saved or thrown away. */
export interface AnnotationDraft {
  id: AnnotationId;
  document: string;
  annotation: Annotation;
  /** The revision that is being edited; 0: it is new. */
  seen: number;
  at: string;
}

/** A mention met while reading, kept only if the user asked for it. */
export interface Remembered {
  id: string;
  entity: EntityId;
  document: string;
  source: string;
  title: string;
  sentence: string;
  published?: PartialDate | undefined;
  at: string;
}

/** An annotation as the base holds it, with its bookkeeping. */
export interface KeptAnnotation {
  annotation: Annotation;
  /** To be given back with an edit. */
  revision: number;
  updated: string;
  /** Absent: its page was not open since. */
  seen?: Sighting | undefined;
  /** Those that lead from it or to it. */
  links: AnnotationLink[];
}
