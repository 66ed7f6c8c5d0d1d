/** Plays the hover machine with a clock of its own: what it asks for is kept, timers fire when time passes. */
import type { Box } from '../../../lib/core/hover/geometry';
import {
  HOVER_RULES,
  type Hover,
  type HoverEffect,
  type HoverEvent,
  type HoverRules,
  startHover,
  type Word,
} from '../../../lib/core/hover/hover';
import { step } from '../../../lib/core/hover/step';

type Bare<E> = E extends { now: number } ? Omit<E, 'now'> : never;
export type BareEvent = Bare<HoverEvent>;

/** Two words on one line with room between them, and the card below the first. */
export const BOXES: Record<string, Box> = {
  gantz: { left: 100, top: 100, right: 150, bottom: 120 },
  akar: { left: 200, top: 100, right: 240, bottom: 120 },
};
export const CARD: Box = { left: 100, top: 128, right: 460, bottom: 328 };

export class Player {
  now = 0;
  hover: Hover;
  /** Everything asked for, in order. */
  effects: HoverEffect[] = [];
  boxes: Record<string, Box | undefined> = { ...BOXES };
  private timers: { due: number; token: number; key: string | null }[] = [];

  constructor(private readonly rules: HoverRules = HOVER_RULES) {
    this.hover = startHover(0, rules);
  }

  do(event: BareEvent): HoverEffect[] {
    const { hover, effects } = step(this.hover, { ...event, now: this.now } as HoverEvent, this.rules);
    this.hover = hover;
    this.effects.push(...effects);
    for (const effect of effects) {
      if (effect.kind === 'timer') {
        this.timers.push({ due: this.now + effect.ms, token: effect.token, key: effect.key });
      }
    }
    return effects;
  }

  /** Lets time pass; timers fire in their order. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = this.timers.filter((timer) => timer.due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers.splice(this.timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.due);
      this.do({ kind: 'timer', token: next.token, box: (next.key && this.boxes[next.key]) || null });
    }
    this.now = end;
  }

  move(x: number, y: number): HoverEffect[] {
    return this.do({ kind: 'over', at: { x, y }, word: this.wordAt(x, y) });
  }

  /** Rests on a word until its card is asked for, answers, and places it. */
  openCard(key = 'gantz'): number {
    const box = this.boxes[key] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    this.move(box.left - 30, box.top + 5);
    this.move(box.left + 5, box.top + 5);
    this.pass(this.rules.intent);
    return this.answer();
  }

  /** The frame answers to the last question, and the card is placed. Returns the token. */
  answer(): number {
    const { stage } = this.hover;
    const token = stage.kind === 'opening' ? stage.token : -1;
    this.do({ kind: 'measured', token });
    this.do({ kind: 'placed', token, card: CARD });
    return token;
  }

  get stage(): string {
    return this.hover.stage.kind;
  }

  /** The kinds of what was asked for, without timers, pointing, and what is fetched ahead. */
  get asked(): string[] {
    return this.effects.map(({ kind }) => kind).filter((kind) => !['timer', 'point', 'fetch'].includes(kind));
  }

  /** The words of which the card was fetched ahead. */
  get fetched(): string[] {
    return this.effects.flatMap((effect) => (effect.kind === 'fetch' ? [effect.key] : []));
  }

  private wordAt(x: number, y: number): Word | null {
    for (const [key, box] of Object.entries(this.boxes)) {
      if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { key, box };
    }
    return null;
  }
}
