/**
 * What a page and the bar over its selected text say to each other, over a port that only the two of them hold. The
 * page gives its own words and the ids of who stands in them; what the user writes stays in the bar's frame.
 */
import type { Room, Side } from '../hover/talk';
import type { AnnotationId } from '../model/annotation';
import type { Selected } from './selected';

export type ToBar =
  /** `saved`: the annotation that these words are the passage of; absent: they are selected. */
  | { kind: 'select'; token: number; selected: Selected; saved?: AnnotationId | undefined; room: Room }
  /** It is in view now. */
  | { kind: 'show'; token: number; side: Side }
  | { kind: 'focus'; token: number }
  | { kind: 'hide'; token: number };

/** But for the first, each is about the words of its token: what comes too late is about others. */
export type FromBar =
  | { kind: 'ready' }
  | { kind: 'measured'; token: number; width: number; height: number }
  /** Something is being written: the bar stays, whatever becomes of the selection. */
  | { kind: 'writing'; token: number; on: boolean }
  | { kind: 'close'; token: number };
