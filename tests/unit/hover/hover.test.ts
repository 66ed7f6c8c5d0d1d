/** The hover machine, case by case: what a hand does and what comes of it. */
import { describe, expect, test } from 'vitest';
import { HOVER_RULES } from '../../../lib/core/hover/hover';
import { type BareEvent, Player } from './player';

const { intent, ahead, grace } = HOVER_RULES;

function resting(): Player {
  const player = new Player();
  player.move(50, 105);
  player.move(110, 105);
  return player;
}

function opened(): Player {
  const player = new Player();
  player.openCard();
  expect(player.stage).toBe('open');
  player.effects = [];
  return player;
}

describe('opening', () => {
  test('a pointer that rests on a word opens its card, after the intent and not before', () => {
    const player = resting();
    player.pass(intent - 1);
    expect(player.asked).toEqual([]);
    player.pass(1);
    expect(player.asked).toEqual(['load']);
    player.answer();
    expect(player.asked).toEqual(['load', 'show']);
    expect(player.stage).toBe('open');
  });

  test('what the card shows is fetched while the pointer still rests, once, and not for one that passes', () => {
    const player = resting();
    player.pass(ahead - 1);
    expect(player.fetched).toEqual([]);
    player.pass(1);
    expect(player.fetched).toEqual(['gantz']);
    player.pass(intent);
    expect(player.fetched).toEqual(['gantz']);

    player.answer();
    player.move(210, 105);
    player.pass(ahead - 1);
    player.move(300, 60);
    player.pass(1000);
    expect(player.fetched).toEqual(['gantz']);
    player.move(210, 105);
    player.pass(ahead);
    expect(player.fetched).toEqual(['gantz', 'akar']);
  });

  test('a pointer that only passes opens nothing', () => {
    const player = resting();
    player.pass(intent - 10);
    player.move(170, 105);
    player.pass(1000);
    expect(player.asked).toEqual([]);
  });

  test('a pointer that travels along a long word does not rest', () => {
    const player = new Player();
    player.boxes.gantz = { left: 100, top: 100, right: 900, bottom: 120 };
    for (let x = 50; x < 900; x += 20) {
      player.move(x, 105);
      player.pass(intent / 3);
    }
    expect(player.asked).toEqual([]);
  });

  test('a small tremble still rests', () => {
    const player = resting();
    player.pass(intent / 2);
    player.move(112, 106);
    player.pass(intent / 2);
    expect(player.asked).toEqual(['load']);
  });

  test('a pointer that leaves while the card loads gets none, and the late answer is ignored', () => {
    const player = resting();
    player.pass(intent);
    const token = player.hover.tokens;
    player.move(170, 105);
    player.do({ kind: 'measured', token });
    expect(player.asked).toEqual(['load', 'hide']);
    expect(player.stage).toBe('idle');
  });

  test('a late answer does not show the card of another word', () => {
    const player = resting();
    player.pass(intent);
    const late = player.hover.tokens;
    player.move(210, 105);
    player.pass(intent);
    player.do({ kind: 'measured', token: late });
    expect(player.stage).toBe('opening');
    player.answer();
    expect(player.hover.stage).toMatchObject({ kind: 'open', key: 'akar' });
  });

  test('where nothing can be shown, nothing stays', () => {
    const player = resting();
    player.pass(intent);
    player.do({ kind: 'failed', token: player.hover.tokens });
    expect(player.stage).toBe('idle');
  });

  test('a press before the card opens keeps it away: the reader does something else', () => {
    const player = resting();
    player.do({ kind: 'press', key: null });
    player.pass(1000);
    player.move(111, 105);
    player.pass(1000);
    expect(player.asked).toEqual([]);
  });
});

test('a press on a word, as for selecting it, keeps the card away until the pointer has left it', () => {
  const player = new Player();
  player.move(50, 105);
  player.do({ kind: 'press', key: 'gantz' });
  player.move(110, 105);
  player.pass(1000);
  expect(player.asked).toEqual([]);
});

describe('a page that moves words under a resting pointer', () => {
  test('gets nothing: only a hand begins a rest', () => {
    const player = new Player();
    player.move(50, 105);
    for (let i = 0; i < 20; i++) {
      player.boxes.gantz = { left: 40, top: 100, right: 90, bottom: 120 };
      player.move(50, 105);
      player.pass(500);
    }
    expect(player.asked).toEqual([]);
  });

  test('gets nothing where the first that is seen of the pointer is a word', () => {
    const player = new Player();
    player.move(110, 105);
    player.pass(1000);
    expect(player.asked).toEqual([]);
  });

  test('gets nothing for a word that moved while the pointer rested on it', () => {
    const player = resting();
    player.boxes.gantz = { left: 102, top: 100, right: 152, bottom: 120 };
    player.pass(1000);
    expect(player.asked).toEqual([]);
  });

  test('gets no other card by putting another word under a pointer that rests on an open one', () => {
    const player = opened();
    player.boxes = { akar: { left: 100, top: 100, right: 150, bottom: 120 } };
    const at = player.hover.at ?? { x: 0, y: 0 };
    for (let i = 0; i < 20; i++) {
      player.move(at.x, at.y);
      player.pass(100);
    }
    expect(player.asked).toEqual(['hide']);
  });

  test('gets few openings even from a hand that never rests', () => {
    const player = new Player();
    for (let i = 0; i < 100; i++) {
      player.move(170, 105);
      player.move(i % 2 ? 110 : 210, 105);
      player.pass(200);
      if (player.stage === 'opening') player.answer();
    }
    const loads = player.asked.filter((kind) => kind === 'load').length;
    expect(loads).toBeLessThanOrEqual(
      HOVER_RULES.allowance.burst + (100 * 200) / HOVER_RULES.allowance.refill + 1,
    );
    expect(loads).toBeGreaterThan(10);
  });
});

describe('an open card', () => {
  test('closes after the grace when the pointer has left the word', () => {
    const player = opened();
    player.move(170, 105);
    player.pass(grace - 1);
    expect(player.asked).toEqual([]);
    player.pass(1);
    expect(player.asked).toEqual(['hide']);
  });

  test('stays when the pointer comes back in time', () => {
    const player = opened();
    player.move(170, 105);
    player.pass(grace - 10);
    player.move(110, 105);
    player.pass(1000);
    expect(player.stage).toBe('open');
  });

  test('waits for a slow hand on its way into it, even over another word', () => {
    const player = opened();
    player.boxes.akar = { left: 100, top: 122, right: 150, bottom: 127 };
    player.move(112, 119);
    player.move(114, 122);
    player.pass(grace - 20);
    player.move(116, 124);
    player.pass(grace - 20);
    player.move(118, 126);
    player.pass(grace - 20);
    expect(player.asked).toEqual([]);
    player.do({ kind: 'card-enter' });
    player.pass(5000);
    expect(player.stage).toBe('open');
  });

  test('does not wait for a hand that stops on the way', () => {
    const player = opened();
    player.move(112, 122);
    player.pass(grace + 1);
    expect(player.asked).toEqual(['hide']);
  });

  test('closes after the grace when the pointer has left the card', () => {
    const player = opened();
    player.do({ kind: 'card-enter' });
    player.pass(1000);
    player.do({ kind: 'card-leave', at: { x: 470, y: 200 } });
    player.pass(grace);
    expect(player.asked).toEqual(['hide']);
  });

  test('gives way to another word that is rested on, not to one that is passed', () => {
    const player = opened();
    player.move(210, 105);
    player.pass(intent - 1);
    expect(player.asked).toEqual([]);
    player.pass(1);
    expect(player.asked).toEqual(['hide', 'load']);
    player.answer();
    expect(player.hover.stage).toMatchObject({ kind: 'open', key: 'akar' });
  });

  test.each<BareEvent>([{ kind: 'press', key: null }, { kind: 'escape' }, { kind: 'close' }])(
    '$kind closes it, and it does not come back at once',
    (event) => {
      const player = opened();
      player.do(event);
      expect(player.asked).toEqual(['hide']);
      player.move(112, 105);
      player.pass(1000);
      expect(player.asked).toEqual(['hide']);
      player.move(170, 105);
      player.move(112, 105);
      player.pass(intent);
      expect(player.asked).toEqual(['hide', 'load']);
    },
  );

  test('closes when the pointer leaves the window', () => {
    const player = opened();
    player.do({ kind: 'away' });
    player.pass(grace);
    expect(player.asked).toEqual(['hide']);
  });

  test('follows its word when it grows', () => {
    const player = opened();
    player.do({ kind: 'measured', token: player.hover.stage.kind === 'open' ? player.hover.stage.token : 0 });
    expect(player.asked).toEqual(['follow']);
  });
});

describe('scrolling', () => {
  test('closes a card whose word slides away under the pointer', () => {
    const player = opened();
    player.do({ kind: 'moved', key: 'gantz', visible: true });
    expect(player.asked).toEqual(['hide']);
  });

  test.each([
    ['in the card', (player: Player) => player.do({ kind: 'card-enter' })],
    ['a focus in the card', (player: Player) => player.do({ kind: 'focus', inside: true })],
    ['a pin', (player: Player) => player.do({ kind: 'pin', on: true })],
  ])('is followed with the pointer or %s', (_name, hold) => {
    const player = opened();
    hold(player);
    player.do({ kind: 'moved', key: 'gantz', visible: true });
    expect(player.asked).toEqual(['follow']);
  });

  test('out of sight closes it, but never a pinned one or one that is written in', () => {
    const card = opened();
    card.do({ kind: 'card-enter' });
    card.do({ kind: 'moved', key: 'gantz', visible: false });
    expect(card.asked).toEqual(['hide']);
    for (const hold of [{ kind: 'pin', on: true } as const, { kind: 'focus', inside: true } as const]) {
      const player = opened();
      player.do(hold);
      player.do({ kind: 'moved', key: 'gantz', visible: false });
      expect(player.asked).toEqual(['follow']);
    }
  });

  test('during the rest begins it anew, with a hand', () => {
    const player = resting();
    player.do({ kind: 'moved', key: 'gantz', visible: true });
    player.pass(1000);
    expect(player.asked).toEqual([]);
  });
});

describe('holding it open', () => {
  test('a pinned card stays, whatever the pointer does', () => {
    const player = opened();
    player.do({ kind: 'pin', on: true });
    player.move(210, 105);
    player.pass(5000);
    player.do({ kind: 'press', key: null });
    player.do({ kind: 'tap', key: 'akar' });
    player.do({ kind: 'jump', key: 'akar' });
    player.do({ kind: 'open' });
    player.do({ kind: 'away' });
    player.pass(5000);
    expect(player.hover.stage).toMatchObject({ kind: 'open', key: 'gantz' });
    player.do({ kind: 'escape' });
    expect(player.asked).toContain('hide');
  });

  test('an unpinned one closes after the grace if nobody else holds it', () => {
    const player = opened();
    player.do({ kind: 'pin', on: true });
    player.move(170, 105);
    player.pass(1000);
    player.do({ kind: 'pin', on: false });
    player.pass(grace - 1);
    expect(player.stage).toBe('open');
    player.pass(1);
    expect(player.stage).toBe('idle');
  });

  test('a card with the focus in it stays, and gives the focus back when it closes', () => {
    const player = opened();
    player.do({ kind: 'focus', inside: true });
    player.move(210, 105);
    player.pass(5000);
    expect(player.stage).toBe('open');
    const effects = player.do({ kind: 'escape' });
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'hide', returnFocus: true }));
  });

  test('a word that the page takes away takes its card along, unless it is in use', () => {
    const player = opened();
    player.do({ kind: 'gone', key: 'gantz' });
    expect(player.asked).toEqual(['hide']);
    const used = opened();
    used.do({ kind: 'card-enter' });
    used.do({ kind: 'gone', key: 'gantz' });
    expect(used.stage).toBe('open');
    used.do({ kind: 'card-leave', at: { x: 600, y: 600 } });
    used.pass(grace);
    expect(used.stage).toBe('idle');
  });
});

describe('touch', () => {
  test('a tap opens at once and needs no pointer', () => {
    const player = new Player();
    player.do({ kind: 'tap', key: 'gantz' });
    player.answer();
    player.pass(5000);
    expect(player.stage).toBe('open');
    player.do({ kind: 'press', key: null });
    expect(player.asked).toEqual(['load', 'show', 'hide']);
  });

  test('a tap on another word changes the card', () => {
    const player = new Player();
    player.do({ kind: 'tap', key: 'gantz' });
    player.answer();
    player.do({ kind: 'tap', key: 'akar' });
    player.answer();
    expect(player.asked).toEqual(['load', 'show', 'hide', 'load', 'show']);
  });
});

describe('keyboard', () => {
  test('jump points, open opens, focus goes in, escape brings it back', () => {
    const player = new Player();
    expect(player.do({ kind: 'jump', key: 'gantz' })).toEqual([{ kind: 'point', key: 'gantz' }]);
    player.do({ kind: 'open' });
    const token = player.answer();
    player.pass(5000);
    expect(player.stage).toBe('open');
    expect(player.do({ kind: 'enter-card' })).toEqual([{ kind: 'focus-card', token }]);
    player.do({ kind: 'focus', inside: true });
    expect(player.do({ kind: 'escape' })).toContainEqual({ kind: 'hide', token, returnFocus: true });
    expect(player.hover.pointed).toBe('gantz');
    expect(player.do({ kind: 'escape' })).toEqual([{ kind: 'point', key: null }]);
  });

  test('a mouse that lies still does not disturb it', () => {
    const player = new Player();
    player.move(170, 105);
    player.do({ kind: 'open', key: 'gantz' });
    player.move(170, 105);
    player.answer();
    player.move(172, 105);
    player.pass(5000);
    expect(player.stage).toBe('open');
  });

  test('open on the open card goes into it', () => {
    const player = new Player();
    player.do({ kind: 'open', key: 'gantz' });
    const token = player.answer();
    expect(player.do({ kind: 'open' })).toEqual([{ kind: 'focus-card', token }]);
  });

  test('any other key forgets the jump, so that Enter is the page’s again', () => {
    const player = new Player();
    player.do({ kind: 'jump', key: 'gantz' });
    player.do({ kind: 'typed' });
    expect(player.hover.pointed).toBeNull();
    expect(player.do({ kind: 'open' })).toEqual([]);
  });
});
