/**
 * The hover machine: one event in, the next state and what to do out. Pure. Whatever takes time carries a token, and
 * an answer or timer with another token than the current one changes nothing.
 */
import { waitFor } from './allowance';
import { sameBox, samePoint } from './geometry';
import { HOVER_RULES, type Hover, type HoverEvent, type HoverRules, type OpenCard, type Step } from './hover';
import { close, dismiss, goOn, load, loadForPointer, same, settle, wait } from './moves';
import { isNear, leftCard, overOpen, timerOpen } from './open-card';

type Of<K extends HoverEvent['kind']> = Extract<HoverEvent, { kind: K }>;

export function step(hover: Hover, event: HoverEvent, rules: HoverRules = HOVER_RULES): Step {
  const next = answer(hover, event, rules);
  const before = pointedAt(hover);
  const after = pointedAt(next.hover);
  return before === after ? next : { ...next, effects: [...next.effects, { kind: 'point', key: after }] };
}

/** The word that is drawn as pointed at. */
export function pointedAt(hover: Hover): string | null {
  return hover.stage.kind === 'idle' ? hover.pointed : hover.stage.key;
}

function answer(hover: Hover, event: HoverEvent, rules: HoverRules): Step {
  const { stage } = hover;
  const open = stage.kind === 'open' ? stage : null;
  switch (event.kind) {
    case 'over':
      return over(hover, event, rules);
    case 'away':
      return away(hover, event.now, rules);
    case 'card-enter':
      return open
        ? settle(hover, { ...open, pointer: 'card', exit: null, next: null }, event.now, rules)
        : same(hover);
    case 'card-leave':
      return open ? leftCard(hover, open, event.at, event.now, rules) : same(hover);
    case 'press':
      return open?.pinned ? same(hover) : dismiss({ ...hover, pointed: null }, event.key);
    case 'typed':
      return same(stage.kind === 'idle' ? { ...hover, pointed: null } : hover);
    case 'tap':
      return open?.pinned ? same(hover) : load(hover, event.key, 'touch');
    case 'jump':
      return open?.pinned ? same(hover) : close({ ...hover, pointed: event.key });
    case 'open':
      return openByKey(hover, event.key ?? hover.pointed);
    case 'escape':
      return stage.kind === 'idle' ? same({ ...hover, pointed: null }) : dismiss(hover);
    case 'close':
      return dismiss(hover);
    case 'enter-card':
      return open?.card ? { hover, effects: [{ kind: 'focus-card', token: open.token }] } : same(hover);
    case 'focus':
      return open ? settle(hover, { ...open, focused: event.inside }, event.now, rules) : same(hover);
    case 'pin':
      return open ? settle(hover, { ...open, pinned: event.on, next: null }, event.now, rules) : same(hover);
    case 'measured':
      return measured(hover, event);
    case 'placed':
      return open?.token === event.token
        ? same({ ...hover, stage: { ...open, card: event.card } })
        : same(hover);
    case 'failed':
      return stage.kind === 'opening' && stage.token === event.token ? close(hover) : same(hover);
    case 'timer':
      return timer(hover, event, rules);
    case 'moved':
      return moved(hover, event);
    case 'gone':
      return gone(hover, event.key);
  }
}

function over(before: Hover, event: Of<'over'>, rules: HoverRules): Step {
  const { at, now } = event;
  const { stage } = before;
  const word = event.word?.key === before.dismissed ? null : event.word;
  const dismissed = event.word && !word ? before.dismissed : null;
  // The page can move under a resting pointer, and browsers then report a move to the same place.
  const byHand = before.at !== null && !samePoint(before.at, at);
  if (stage.kind === 'open') {
    const next = overOpen(before, stage, { at, word, now, byHand }, rules);
    return { ...next, hover: { ...next.hover, at, dismissed } };
  }
  const hover = { ...before, at, dismissed };
  if (stage.kind === 'opening') {
    if (stage.by !== 'pointer' || word?.key === stage.key) return same(hover);
    const closed = close(hover);
    if (!word || !byHand) return closed;
    const waiting = wait(closed.hover, word, at, rules);
    return { ...waiting, effects: [...closed.effects, ...waiting.effects] };
  }
  if (stage.kind === 'waiting' && word?.key === stage.key) {
    return !byHand || isNear(stage.from, at, rules) ? same(hover) : wait(hover, word, at, rules);
  }
  if (word && byHand) return wait(hover, word, at, rules);
  return stage.kind === 'waiting' ? close(hover) : same(hover);
}

function away(hover: Hover, now: number, rules: HoverRules): Step {
  const { stage } = hover;
  if (stage.kind === 'waiting') return close(hover);
  if (stage.kind === 'opening') return stage.by === 'pointer' ? close(hover) : same(hover);
  if (stage.kind === 'idle') return same(hover);
  return settle(hover, { ...stage, pointer: 'outside', exit: null, next: null }, now, rules);
}

function openByKey(hover: Hover, key: string | null): Step {
  const { stage } = hover;
  if (stage.kind === 'open' && (key === null || key === stage.key)) {
    return { hover, effects: stage.card ? [{ kind: 'focus-card', token: stage.token }] : [] };
  }
  if (key === null || (stage.kind === 'open' && stage.pinned)) return same(hover);
  return load(hover, key, 'keyboard');
}

function measured(hover: Hover, event: Of<'measured'>): Step {
  const { stage } = hover;
  if (stage.kind === 'open' && stage.token === event.token) {
    return { hover, effects: [{ kind: 'follow', token: stage.token, key: stage.key }] };
  }
  if (stage.kind !== 'opening' || stage.token !== event.token) return same(hover);
  const { token, key, by } = stage;
  const card: OpenCard = {
    kind: 'open',
    token,
    key,
    by,
    card: null,
    pointer: by === 'pointer' ? 'word' : 'outside',
    exit: null,
    pinned: false,
    focused: false,
    closing: null,
    next: null,
  };
  return { hover: { ...hover, stage: card }, effects: [{ kind: 'show', token, key }] };
}

function timer(hover: Hover, event: Of<'timer'>, rules: HoverRules): Step {
  const { stage } = hover;
  if (stage.kind === 'open') return timerOpen(hover, stage, event, rules);
  if (stage.kind !== 'waiting' || stage.token !== event.token) return same(hover);
  // Only text that stood still while the pointer rested on it.
  if (!event.box || !sameBox(event.box, stage.box)) return close(hover);
  const more = goOn(stage, rules);
  if (more) return { hover: { ...hover, stage: { kind: 'waiting', ...more.rest } }, effects: more.effects };
  const ms = waitFor(hover.allowance, event.now, rules.allowance);
  if (ms > 0) return { hover, effects: [{ kind: 'timer', token: stage.token, ms, key: stage.key }] };
  return loadForPointer(hover, stage.key, event.now, rules);
}

function moved(hover: Hover, event: Of<'moved'>): Step {
  const { stage } = hover;
  if (stage.kind === 'idle' || stage.key !== event.key) return same(hover);
  if (stage.kind === 'waiting') return close(hover);
  if (stage.kind === 'opening') return stage.by === 'pointer' ? close(hover) : same(hover);
  const held = stage.pinned || stage.focused;
  const following = held || (event.visible && (stage.pointer === 'card' || stage.by !== 'pointer'));
  if (!following) return close(hover);
  return { hover, effects: [{ kind: 'follow', token: stage.token, key: stage.key }] };
}

/** A card that is being used stays where it is, although its word is gone. */
function gone(hover: Hover, key: string): Step {
  const pointed = hover.pointed === key ? null : hover.pointed;
  const { stage } = hover;
  if (stage.kind === 'idle' || stage.key !== key) return same({ ...hover, pointed });
  const used = stage.kind === 'open' && (stage.pinned || stage.focused || stage.pointer === 'card');
  return used ? same({ ...hover, pointed }) : close({ ...hover, pointed });
}
