/**
 * What a page and its card frame say to each other, over a port that only the two of them hold. No name or note goes
 * to the page: it says which ids are meant and hears how large the card is.
 */
import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import type { Mention } from '../model/mention';

/** What a card is asked for. */
export interface CardTarget {
  mention: Pick<Mention, 'state' | 'entity' | 'candidates' | 'why'>;
  /** The name as the page writes it. */
  form: string;
  /** What stands around it, for a choice that holds only here. */
  around?: { before: string; after: string } | undefined;
  article: Article;
  /** Who surely stands on the page. */
  present: EntityId[];
}

/** The most room a card may take, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
}

export type ToFrame =
  /** This may soon be asked for. */
  | { kind: 'fetch'; target: CardTarget }
  | { kind: 'load'; token: number; target: CardTarget; room: Room }
  /** It is in view now. `side`: where it lies, seen from the word. */
  | { kind: 'show'; token: number; side: Side }
  | { kind: 'hide'; token: number }
  | { kind: 'focus'; token: number };

export type Side = 'above' | 'below';

export type FromFrame =
  | { kind: 'ready' }
  /** The card's content has come, or its size changed. */
  | { kind: 'measured'; token: number; width: number; height: number }
  | { kind: 'failed'; token: number }
  | { kind: 'pin'; on: boolean }
  | { kind: 'close' };

/** Carries the port into the frame. */
export interface Handshake {
  nonce: string;
}

export function isHandshake(data: unknown): data is Handshake {
  return typeof data === 'object' && data !== null && 'nonce' in data && typeof data.nonce === 'string';
}
