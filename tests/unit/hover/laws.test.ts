/** What holds after every sequence of events, however odd. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HoverEffect } from '../../../lib/core/hover/hover';
import { HOVER_RULES } from '../../../lib/core/hover/hover';
import { isOwned } from '../../../lib/core/hover/moves';
import { type BareEvent, CARD, Player } from './player';

const key = fc.constantFrom('gantz', 'akar');
const at = fc.record({ x: fc.integer({ min: 80, max: 480 }), y: fc.integer({ min: 90, max: 340 }) });
const token = fc.integer({ min: 0, max: 12 });

type Move = { move: { x: number; y: number } } | { pass: number } | { answer: true } | { event: BareEvent };

const event: fc.Arbitrary<BareEvent> = fc.oneof(
  fc.constantFrom<BareEvent>(
    { kind: 'away' },
    { kind: 'card-enter' },
    { kind: 'press', key: null },
    { kind: 'typed' },
    { kind: 'open' },
    { kind: 'escape' },
    { kind: 'enter-card' },
    { kind: 'close' },
  ),
  at.map((point): BareEvent => ({ kind: 'card-leave', at: point })),
  key.map((name): BareEvent => ({ kind: 'tap', key: name })),
  key.map((name): BareEvent => ({ kind: 'jump', key: name })),
  key.map((name): BareEvent => ({ kind: 'open', key: name })),
  key.map((name): BareEvent => ({ kind: 'gone', key: name })),
  fc.boolean().map((inside): BareEvent => ({ kind: 'focus', inside })),
  fc.boolean().map((on): BareEvent => ({ kind: 'pin', on })),
  fc.record({ kind: fc.constant('moved' as const), key, visible: fc.boolean() }),
  token.map((number): BareEvent => ({ kind: 'measured', token: number })),
  token.map((number): BareEvent => ({ kind: 'placed', token: number, card: CARD })),
  token.map((number): BareEvent => ({ kind: 'failed', token: number })),
  token.map((number): BareEvent => ({ kind: 'timer', token: number, box: null })),
);

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: at.map((point): Move => ({ move: point })) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }).map((pass): Move => ({ pass })) },
    { weight: 4, arbitrary: fc.constant<Move>({ answer: true }) },
    { weight: 5, arbitrary: event.map((one): Move => ({ event: one })) },
  ),
  { maxLength: 60 },
);

function play(all: Move[], each: (player: Player) => void): Player {
  const player = new Player();
  for (const move of all) {
    if ('move' in move) player.move(move.move.x, move.move.y);
    else if ('pass' in move) player.pass(move.pass);
    else if ('answer' in move) player.answer();
    else player.do(move.event);
    each(player);
  }
  return player;
}

test('a card that is open has an owner, or is about to close', () => {
  fc.assert(
    fc.property(moves, (all) => {
      play(all, ({ hover, now }) => {
        const { stage } = hover;
        if (stage.kind !== 'open') return;
        expect(isOwned(stage) || stage.closing !== null).toBe(true);
        if (stage.closing) expect(stage.closing.due - now).toBeLessThanOrEqual(HOVER_RULES.grace);
      });
    }),
    { numRuns: 2000 },
  );
});

test('when the pointer goes away and nobody holds it, no card outlives the grace', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const player = play(all, () => undefined);
      player.do({ kind: 'focus', inside: false });
      player.do({ kind: 'pin', on: false });
      player.do({ kind: 'away' });
      const { stage } = player.hover;
      const byPointer = stage.kind === 'open' && stage.by === 'pointer';
      player.pass(HOVER_RULES.grace);
      if (byPointer) expect(player.stage).toBe('idle');
    }),
    { numRuns: 1000 },
  );
});

test('escape always ends with nothing open', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const player = play(all, () => undefined);
      player.do({ kind: 'escape' });
      expect(player.stage).toBe('idle');
    }),
  );
});

test('cards come one at a time: load, perhaps show, hide, and never a step of another token', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const { effects } = play(all, () => undefined);
      let current: { token: number; shown: boolean } | null = null;
      for (const effect of effects) current = follow(current, effect);
    }),
    { numRuns: 2000 },
  );
});

function follow(current: { token: number; shown: boolean } | null, effect: HoverEffect) {
  switch (effect.kind) {
    case 'load':
      expect(current).toBeNull();
      return { token: effect.token, shown: false };
    case 'show':
      expect(current).toEqual({ token: effect.token, shown: false });
      return { token: effect.token, shown: true };
    case 'follow':
    case 'focus-card':
      expect(current?.token).toBe(effect.token);
      return current;
    case 'hide':
      expect(current?.token).toBe(effect.token);
      return null;
    default:
      return current;
  }
}

test('what is drawn as pointed at is what the state says', () => {
  fc.assert(
    fc.property(moves, (all) => {
      let drawn: string | null = null;
      let seen = 0;
      play(all, ({ effects, hover }) => {
        for (const effect of effects.slice(seen)) if (effect.kind === 'point') drawn = effect.key;
        seen = effects.length;
        expect(drawn).toBe(hover.stage.kind === 'idle' ? hover.pointed : hover.stage.key);
      });
    }),
  );
});

test('a page alone, without a hand, opens nothing', () => {
  const byPage = fc.array(
    fc.oneof(
      fc.record({ left: fc.integer({ min: 0, max: 200 }), pass: fc.integer({ min: 0, max: 400 }) }),
      fc.record({ left: fc.constant(40), pass: fc.integer({ min: 0, max: 400 }) }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(byPage, (slides) => {
      const player = new Player();
      for (const { left, pass } of slides) {
        player.boxes.gantz = { left, top: 100, right: left + 60, bottom: 120 };
        player.move(60, 105);
        player.pass(pass);
      }
      expect([...player.asked, ...player.fetched]).toEqual([]);
    }),
  );
});
