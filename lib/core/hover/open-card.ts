/** What the pointer and time do to a card that is open. */
import { waitFor } from './allowance';
import { type Box, headsFor, type Point, sameBox } from './geometry';
import type { Hover, HoverRules, OpenCard, Step, Word } from './hover';
import { close, goOn, loadForPointer, newRest, same, settle } from './moves';

interface Over {
  at: Point;
  word: Word | null;
  now: number;
  /** A hand moved the pointer; else the page moved under it. */
  byHand: boolean;
}

/** The pointer is over the page while a card is open. `hover.at` is still where it was before. */
export function overOpen(hover: Hover, card: OpenCard, over: Over, rules: HoverRules): Step {
  if (over.word?.key === card.key) {
    return settle(hover, { ...card, pointer: 'word', exit: null, next: null }, over.now, rules);
  }
  const exit = card.pointer === 'word' ? (hover.at ?? over.at) : card.exit;
  const left: OpenCard = { ...card, pointer: 'outside', exit };
  if (over.byHand && card.card && exit && hover.at && headsFor(card.card, exit, hover.at, over.at)) {
    const closing = card.closing && { ...card.closing, due: over.now + rules.grace };
    return settle(hover, { ...left, closing, next: null }, over.now, rules);
  }
  return consider(hover, left, over, rules);
}

/** Another word may be meant: it must be rested on like the first one. A held card is not replaced. */
function consider(hover: Hover, card: OpenCard, over: Over, rules: HoverRules): Step {
  const { word, at, now } = over;
  if (!word || card.pinned || card.focused) return settle(hover, { ...card, next: null }, now, rules);
  if (card.next?.key === word.key && isNear(card.next.from, at, rules))
    return settle(hover, card, now, rules);
  if (!over.byHand) return settle(hover, { ...card, next: null }, now, rules);
  const { rest, tokens, effects } = newRest(hover, word, at, rules);
  const settled = settle({ ...hover, tokens }, { ...card, next: rest }, now, rules);
  return { hover: settled.hover, effects: [...effects, ...settled.effects] };
}

export function isNear(from: Point, at: Point, rules: HoverRules): boolean {
  return Math.hypot(at.x - from.x, at.y - from.y) <= rules.still;
}

/** The pointer went out of the card, back over the page. */
export function leftCard(hover: Hover, card: OpenCard, at: Point, now: number, rules: HoverRules): Step {
  return settle({ ...hover, at }, { ...card, pointer: 'outside', exit: null, next: null }, now, rules);
}

export function timerOpen(
  hover: Hover,
  card: OpenCard,
  timer: { token: number; now: number; box: Box | null },
  rules: HoverRules,
): Step {
  const { token, now, box } = timer;
  if (card.next?.token === token) {
    if (!box || !sameBox(box, card.next.box)) {
      return same({ ...hover, stage: { ...card, next: null } });
    }
    const more = goOn(card.next, rules);
    if (more) return { hover: { ...hover, stage: { ...card, next: more.rest } }, effects: more.effects };
    const ms = waitFor(hover.allowance, now, rules.allowance);
    if (ms > 0) return { hover, effects: [{ kind: 'timer', token, ms, key: card.next.key }] };
    return loadForPointer(hover, card.next.key, now, rules);
  }
  if (card.closing?.token !== token) return same(hover);
  if (now >= card.closing.due) return close(hover);
  return { hover, effects: [{ kind: 'timer', token, ms: card.closing.due - now, key: null }] };
}
