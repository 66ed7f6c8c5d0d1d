/** The few moves that the hover machine is made of. Each gives the next state and what to do. */
import { spent } from './allowance';
import type { Point } from './geometry';
import type { Hover, HoverEffect, HoverRules, OpenCard, Opener, Rest, Step, Word } from './hover';

export function same(hover: Hover): Step {
  return { hover, effects: [] };
}

/** Begins to rest on a word. */
export function newRest(hover: Hover, word: Word, at: Point, rules: HoverRules) {
  const token = hover.tokens + 1;
  const rest: Rest = { key: word.key, box: word.box, token, from: at, fetched: false };
  const effects: HoverEffect[] = [{ kind: 'timer', token, ms: rules.ahead, key: word.key }];
  return { rest, tokens: token, effects };
}

/** A rest that goes on after its first timer. Undefined: it has been long enough. */
export function goOn(rest: Rest, rules: HoverRules): { rest: Rest; effects: HoverEffect[] } | undefined {
  if (rest.fetched) return undefined;
  const { token, key } = rest;
  const ms = rules.intent - rules.ahead;
  return {
    rest: { ...rest, fetched: true },
    effects: [
      { kind: 'fetch', token, key },
      { kind: 'timer', token, ms, key },
    ],
  };
}

export function wait(hover: Hover, word: Word, at: Point, rules: HoverRules): Step {
  const { rest, tokens, effects } = newRest(hover, word, at, rules);
  return { hover: { ...hover, pointed: null, tokens, stage: { kind: 'waiting', ...rest } }, effects };
}

/** Asks for the card of a word; the card before it leaves. */
export function load(hover: Hover, key: string, by: Opener): Step {
  const token = hover.tokens + 1;
  const effects = [...hiding(hover, false), { kind: 'load' as const, token, key, by }];
  const pointed = by === 'keyboard' ? key : null;
  return { hover: { ...hover, pointed, tokens: token, stage: { kind: 'opening', token, key, by } }, effects };
}

/** As `load`, for a pointer: it costs one of the openings that are allowed. */
export function loadForPointer(hover: Hover, key: string, now: number, rules: HoverRules): Step {
  return load({ ...hover, allowance: spent(hover.allowance, now, rules.allowance) }, key, 'pointer');
}

/** Nothing is open any more. The focus goes back only where it was in the card. */
export function close(hover: Hover): Step {
  const focused = hover.stage.kind === 'open' && hover.stage.focused;
  return { hover: { ...hover, stage: { kind: 'idle' } }, effects: hiding(hover, focused) };
}

/** As `close`, by the reader's own wish: the pointer that still rests on the word does not open it again. */
export function dismiss(hover: Hover, pressed: string | null = null): Step {
  const key = hover.stage.kind === 'idle' ? hover.dismissed : hover.stage.key;
  return close({ ...hover, dismissed: pressed ?? key });
}

/** Somebody holds the card open: without an owner it closes after the grace. */
export function isOwned(card: OpenCard): boolean {
  return card.pinned || card.focused || card.pointer !== 'outside' || card.by !== 'pointer';
}

/** Puts the changed card in place and sees to it that a card without an owner is about to close. */
export function settle(hover: Hover, card: OpenCard, now: number, rules: HoverRules): Step {
  if (isOwned(card)) return same({ ...hover, stage: { ...card, closing: null } });
  if (card.closing) return same({ ...hover, stage: card });
  const token = hover.tokens + 1;
  return {
    hover: { ...hover, tokens: token, stage: { ...card, closing: { token, due: now + rules.grace } } },
    effects: [{ kind: 'timer', token, ms: rules.grace, key: null }],
  };
}

function hiding(hover: Hover, returnFocus: boolean): HoverEffect[] {
  const { stage } = hover;
  if (stage.kind !== 'open' && stage.kind !== 'opening') return [];
  return [{ kind: 'hide', token: stage.token, returnFocus }];
}
