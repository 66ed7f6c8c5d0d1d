/**
 * What hovering knows: its state, what happens to it, and what it wants done. All times are milliseconds of one clock,
 * all places viewport coordinates. A key names one place in the page where a name stands.
 */
import type { Allowance, AllowanceRules } from './allowance';
import type { Box, Point } from './geometry';

export interface HoverRules {
  /** The pointer rests so long on a word before its card opens. */
  intent: number;
  /** What a card shows is fetched so long after the rest began: then the card need not wait for it. */
  ahead: number;
  /** The pointer may be outside of word and card so long before the card closes. */
  grace: number;
  /** A pointer that strays farther than this, in pixels, does not rest. */
  still: number;
  allowance: AllowanceRules;
}

export const HOVER_RULES: HoverRules = {
  intent: 150,
  ahead: 60,
  grace: 320,
  still: 16,
  allowance: { burst: 8, refill: 1000 },
};

/** A name under the pointer, with the box of the line of it that is pointed at. */
export interface Word {
  key: string;
  box: Box;
}

export type Opener = 'pointer' | 'touch' | 'keyboard';

/** A rest on a word that may become a card. */
export interface Rest extends Word {
  token: number;
  /** Where the rest began. */
  from: Point;
  fetched: boolean;
}

export interface OpenCard {
  kind: 'open';
  /** Of the rest or key that asked for it; answers with another token are late. */
  token: number;
  key: string;
  by: Opener;
  /** Where the card is; null until it has been placed. */
  card: Box | null;
  /** Where the pointer is. */
  pointer: 'word' | 'card' | 'outside';
  /** Where the pointer left the word. */
  exit: Point | null;
  pinned: boolean;
  /** The focus is in the card. */
  focused: boolean;
  /** Set: the card closes at `due` if nothing else happens. */
  closing: { token: number; due: number } | null;
  /** Another word that the pointer rests on in the meantime. */
  next: Rest | null;
}

export type Stage =
  | { kind: 'idle' }
  | ({ kind: 'waiting' } & Rest)
  /** Asked for; not shown before its size is known. */
  | { kind: 'opening'; token: number; key: string; by: Opener }
  | OpenCard;

export interface Hover {
  stage: Stage;
  /** The last token that was given out. */
  tokens: number;
  /** The word that a keyboard command jumped to. */
  pointed: string | null;
  /** The word whose card was sent away: it stays away until the pointer has left the word. */
  dismissed: string | null;
  /** Where the pointer was last seen. */
  at: Point | null;
  allowance: Allowance;
}

/** What happens. Only trusted input becomes one of these. `now` is the time. */
export type HoverEvent = { now: number } & (
  | { kind: 'over'; at: Point; word: Word | null }
  /** The pointer left the window. */
  | { kind: 'away' }
  | { kind: 'card-enter' }
  | { kind: 'card-leave'; at: Point }
  /** A mouse button or finger went down outside of the card, on the word `key` or none. */
  | { kind: 'press'; key: string | null }
  /** Some other key was pressed in the page. */
  | { kind: 'typed' }
  | { kind: 'tap'; key: string }
  /** A command jumped to a word. */
  | { kind: 'jump'; key: string }
  /** Open the card of the word that was jumped to, or of `key`. */
  | { kind: 'open'; key?: string }
  | { kind: 'escape' }
  /** The focus is to go into the card. */
  | { kind: 'enter-card' }
  | { kind: 'focus'; inside: boolean }
  | { kind: 'pin'; on: boolean }
  /** The frame knows the card's size and can show it; later again when the size changes. */
  | { kind: 'measured'; token: number }
  | { kind: 'placed'; token: number; card: Box }
  /** There is nothing to show, or no frame to show it in. */
  | { kind: 'failed'; token: number }
  | { kind: 'timer'; token: number; box: Box | null }
  /** The word moved in the viewport: scrolled, or the page changed. */
  | { kind: 'moved'; key: string; visible: boolean }
  /** The page does not name it any more. */
  | { kind: 'gone'; key: string }
  | { kind: 'close' }
);

export type HoverEffect =
  /** After `ms` hand in a "timer" event with the token, the time, and where the word `key` stands by then. */
  | { kind: 'timer'; token: number; ms: number; key: string | null }
  /** Let the frame fetch what the card of this word would show. */
  | { kind: 'fetch'; token: number; key: string }
  /** Let the frame load the card and tell its size. */
  | { kind: 'load'; token: number; key: string; by: Opener }
  | { kind: 'show'; token: number; key: string }
  | { kind: 'follow'; token: number; key: string }
  | { kind: 'hide'; token: number; returnFocus: boolean }
  | { kind: 'focus-card'; token: number }
  /** Draw this word as pointed at; null: none. */
  | { kind: 'point'; key: string | null };

export interface Step {
  hover: Hover;
  effects: HoverEffect[];
}

export function startHover(now: number, rules: HoverRules = HOVER_RULES): Hover {
  return {
    stage: { kind: 'idle' },
    tokens: 0,
    pointed: null,
    dismissed: null,
    at: null,
    allowance: { left: rules.allowance.burst, at: now },
  };
}
