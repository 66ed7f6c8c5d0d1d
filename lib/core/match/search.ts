/** Looks for forms at the tokens of a text where one may begin: leftmost, then longest, never overlapping. */
import type { Found } from '../model/found';
import { hashOf, secondHashOf } from '../text/hash';
import { isSmall } from '../text/spelling';
import type { Cutter } from '../text/tokenize';
import { foldedToken, Gap, secondHashAt, type Tokens } from '../text/tokens';
import { Unit } from '../text/units';
import { widenOver } from './around';
import { type Bearers, type Bearing, together } from './bearing';
import { isCommonWord } from './common';
import type { Stretch } from './demands';
import { mayBegin, mayEnd } from './edges';
import { type Endings, endingsIn, isHangul, mayEndParticle, type Stem } from './endings';
import type { Known } from './known';
import { afterUnits, beforeUnits } from './offsets';
import { prefixReadings } from './prefixes';
import { States, stepFirst, stepSecond } from './state';

export interface Hit extends Stretch {
  bearing: Bearing;
}

export class Search {
  /** What was reached so far and what is reached next, in turn; reused. */
  private reached = new States();
  private next = new States();
  private readonly aside = new States();
  private readonly bases = new States();
  private readonly bearers: Bearers[] = [];
  private readonly tokens: Tokens;

  constructor(
    private readonly known: Known,
    private readonly cutter: Cutter,
  ) {
    this.tokens = cutter.tokens;
  }

  /** The endings in the text that is searched. */
  endings: Endings = endingsIn(undefined);

  /** The longest hit that begins at a token; of equals, the one with the fewest letters taken for a prefix. */
  longest(at: number): Hit | undefined {
    const { tokens } = this;
    if (!mayBegin(tokens, at)) return undefined;
    // Whether a name may end at a token is seen at the next.
    this.cutter.reach(at + 1);
    const kind = tokens.kind[at] as number;
    this.start(at, tokens.hash[at] as number, secondHashAt(tokens, at), this.reached);
    let best = this.walk(at, tokens.from[at] as number) ?? this.endedFirst(at);
    if (kind !== Unit.hebrew && kind !== Unit.arabic) return best;
    const word = foldedToken(tokens, at);
    for (const { skip, rest } of prefixReadings(kind, word)) {
      this.reached.count = 0;
      this.reached.add(hashOf(rest), secondHashOf(rest));
      const hit = this.walk(at, afterUnits(tokens.text, tokens, at, skip));
      const bold = hit?.last === at && (rest.length < 3 || isCommonWord(word));
      if (hit && !bold && (!best || hit.last > best.last)) best = hit;
    }
    return best;
  }

  /** The longest hit whose first word begins at `from` and stands for one of the states reached. */
  private walk(at: number, from: number): Hit | undefined {
    const { tokens } = this;
    let best: Hit | undefined;
    for (let last = at; this.reached.count > 0; ) {
      best = this.accept(this.reached, at, last, from, tokens.to[last] as number) ?? best;
      last++;
      if (last >= tokens.count) break;
      const gap = tokens.gap[last] as number;
      if (gap === Gap.wall) break;
      this.cutter.reach(last + 1);
      best = this.ended(gap, at, last, from) ?? best;
      this.step(gap, tokens.hash[last] as number, secondHashAt(tokens, last), this.next);
      const { reached } = this;
      this.reached = this.next;
      this.next = reached;
    }
    return best;
  }

  /** What a word that begins a name stands for: itself, and the words that it is another way to write. */
  private start(at: number, first: number, second: number, into: States): void {
    into.count = 0;
    into.add(first, second);
    // A name that is inflected is a proper one: its first word has a capital, as other words may have.
    if (this.known.hasLinks && !isSmall(this.tokens.text, this.tokens.from[at] as number))
      this.known.addBases(first, second, into);
  }

  /** The states that are reached from those so far over a token, or over a token that it is another way to write. */
  private step(gap: number, first: number, second: number, into: States): void {
    const { bases, reached, known } = this;
    bases.count = 0;
    bases.add(first, second);
    if (known.hasLinks) known.addBases(first, second, bases);
    into.count = 0;
    for (let state = 0; state < reached.count; state++) {
      for (let base = 0; base < bases.count; base++) {
        const next = stepFirst(reached.first[state] as number, bases.first[base] as number);
        if (!known.filter.has(next)) continue;
        into.add(next, stepSecond(reached.second[state] as number, gap, bases.second[base] as number));
      }
    }
  }

  /** A hit that is the first word without an ending like the German genitive. */
  private endedFirst(at: number): Hit | undefined {
    for (const stem of this.stemsOf(at)) {
      this.start(at, hashOf(stem.text), secondHashOf(stem.text), this.aside);
      const hit = this.acceptStem(at, at, this.tokens.from[at] as number, stem);
      if (hit) return hit;
    }
    return undefined;
  }

  /** A hit whose last word is the token at `last` without such an ending. */
  private ended(gap: number, at: number, last: number, from: number): Hit | undefined {
    for (const stem of this.stemsOf(last)) {
      this.step(gap, hashOf(stem.text), secondHashOf(stem.text), this.aside);
      const hit = this.acceptStem(at, last, from, stem);
      if (hit) return hit;
    }
    return undefined;
  }

  private stemsOf(at: number): readonly Stem[] {
    const { tokens, endings } = this;
    const table = endings.of(tokens.kind[at] as number);
    if (!table || isSmall(tokens.text, tokens.from[at] as number)) return NONE;
    const last = tokens.text.charCodeAt((tokens.to[at] as number) - 1);
    if (isHangul(tokens.kind[at] as number) && !mayEndParticle(last)) return NONE;
    return table.stemsOf(foldedToken(tokens, at));
  }

  private acceptStem(at: number, last: number, from: number, stem: Stem): Hit | undefined {
    const { tokens } = this;
    const to = beforeUnits(tokens.text, tokens, last, stem.kept);
    return this.accept(this.aside, at, last, from, to);
  }

  private accept(states: States, first: number, last: number, from: number, to: number): Hit | undefined {
    const { bearers, tokens, known } = this;
    bearers.length = 0;
    for (let state = 0; state < states.count; state++)
      known.addBearers(states.first[state] as number, states.second[state] as number, bearers);
    if (bearers.length === 0 || !mayEnd(tokens, last)) return undefined;
    const place: Stretch = { tokens, first, last, from, to };
    // Nearly always one, for which no list is made.
    let bearing = (bearers[0] as Bearers).at(place);
    for (let other = 1; other < bearers.length; other++)
      bearing = together(bearing, (bearers[other] as Bearers).at(place));
    return bearing && { tokens, first, last, from, to, bearing };
  }
}

const NONE: readonly Stem[] = [];

export function report({ tokens, from, to, bearing }: Hit): Found {
  const span = { from, to };
  const widened = bearing.signed.length > 0 ? widenOver(tokens.text, span, bearing.signed) : span;
  return { from: widened.from, to: widened.to, owners: bearing.owners };
}
