/** From a form as it is written to the states that stand for it, and to all that it demands. */
import { isCapital } from '../text/spelling';
import { Cutter } from '../text/tokenize';
import { Gap, secondHashAt } from '../text/tokens';
import { coreOf } from './around';
import { demandOf } from './common';
import { Demand } from './demand';
import { areProper } from './demands';
import { aloneFirst, properFirst, States, stepFirst, stepSecond } from './state';

/** Hears of the parts of one form. */
export interface PathReader {
  /** The filter is asked for this on the way to the form. */
  pass(first: number): void;
  /** The form ends here. `demand`: what was asked, and what follows from its words. */
  end(first: number, second: number, demand: number): void;
}

export class Paths {
  private readonly cutter = new Cutter();
  private readonly tokens = this.cutter.tokens;
  private reached = new States();
  private next = new States();

  /** A form of punctuation only leads nowhere. */
  read(form: string, asked: number, reader: PathReader): void {
    const core = coreOf(form);
    if (core.from === core.to) return;
    const whole = core.to - core.from === form.length;
    const inner = whole ? form : form.slice(core.from, core.to);
    this.cut(inner);
    this.walk(reader);
    let demand = asked | demandOf(inner, this.tokens);
    // Capitals cannot be asked for where the form itself lacks them.
    if (demand & Demand.capital && !this.areProper(inner)) demand &= ~Demand.capital;
    if (!whole) demand |= Demand.edges;
    if (this.tokens.count === 1) {
      const first = this.tokens.hash[0] as number;
      const needsCapital = (demand & (Demand.capital | Demand.case)) !== 0 && isCapital(inner, 0);
      reader.pass(needsCapital ? properFirst(first) : aloneFirst(first));
    }
    const { count, first, second } = this.reached;
    for (let at = 0; at < count; at++) reader.end(first[at] as number, second[at] as number, demand);
  }

  /** The two hashes of a word; undefined if it is not one token. */
  tokenOf(word: string): { first: number; second: number } | undefined {
    const { tokens } = this;
    this.cut(word);
    if (tokens.count !== 1) return undefined;
    return { first: tokens.hash[0] as number, second: secondHashAt(tokens, 0) };
  }

  private cut(text: string): void {
    this.cutter.open(text);
    this.cutter.read(text.length);
  }

  private walk(reader: PathReader): void {
    const { tokens } = this;
    const first = tokens.hash[0] as number;
    if (tokens.count > 1) reader.pass(first);
    this.reached.count = 0;
    this.reached.add(first, secondHashAt(tokens, 0));
    for (let at = 1; at < tokens.count; at++) {
      if (at > 1) {
        for (let state = 0; state < this.reached.count; state++)
          reader.pass(this.reached.first[state] as number);
      }
      const gap = tokens.gap[at] as number;
      this.step(at, gap === Gap.wall ? Gap.joint : gap);
    }
  }

  /** Over every gap of a text that matches this gap of a form. */
  private step(at: number, gap: number): void {
    const { reached, next, tokens } = this;
    const hash = tokens.hash[at] as number;
    const other = secondHashAt(tokens, at);
    next.count = 0;
    for (let state = 0; state < reached.count; state++) {
      const first = reached.first[state] as number;
      const second = reached.second[state] as number;
      next.add(stepFirst(first, hash), stepSecond(second, gap, other));
      if (gap === Gap.dotSpace || gap === Gap.dash)
        next.add(stepFirst(first, hash), stepSecond(second, Gap.joint, other));
    }
    this.reached = next;
    this.next = reached;
  }

  private areProper(inner: string): boolean {
    const { tokens } = this;
    return areProper({ tokens, first: 0, last: tokens.count - 1, from: 0, to: inner.length });
  }
}
