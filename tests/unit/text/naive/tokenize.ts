/**
 * The tokenizer as it was before it was made fast: one unit after the other, and the folded text is written down. What
 * the fast one does is held against it.
 */
import { isAbbreviation } from '../../../../lib/core/text/abbreviations';
import { extend, gapOf, NOTHING, ONE_APOSTROPHE, ONE_DOT } from '../../../../lib/core/text/gap';
import { joinsHebrew } from '../../../../lib/core/text/hebrew';
import { Gap, Touch } from '../../../../lib/core/text/tokens';
import { classOf, classOfAstral, expansionOf, foldOf, MANY, Unit } from '../../../../lib/core/text/units';
import { foldedToken, makeRoom, newTokens, type Tokens } from './tokens';

/** Signs that go on in an address; any other ends it. */
const ADDRESS_SIGNS = '/:?=&%#~+';

/** Cuts `text`; the columns of `tokens` are written over. */
export function tokenize(text: string, tokens: Tokens = newTokens()): Tokens {
  const writer = new Writer(text, tokens);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    at = writer.take(unit, classOf(unit), at);
  }
  writer.close();
  return tokens;
}

class Writer {
  private open = false;
  private pattern: number = NOTHING;
  private breaks = 0;
  private handle = false;
  private fold = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {
    tokens.count = 0;
  }

  /** Takes the unit at `at`; answers with the offset of the last unit that was taken. */
  take(unit: number, kind: number, at: number): number {
    if (kind >= Unit.firstToken) {
      this.part(unit, kind, at, at + 1);
      return kind < Unit.wordMark ? this.run(at) : at;
    }
    if (kind === Unit.mark) this.extendSpan(at + 1);
    else if (kind === Unit.high) return this.pair(unit, at);
    else if (kind === Unit.voicing) this.voice(unit, at + 1);
    else if (kind === Unit.apostrophe || kind === Unit.quote) this.quote(kind, at);
    else if (kind === Unit.symbol || kind === Unit.at) this.symbol(unit, at);
    else if (kind !== Unit.invisible) this.separator(kind, at);
    return at;
  }

  close(): void {
    if (this.open) this.tokens.foldTo[this.tokens.count - 1] = this.fold;
    this.open = false;
  }

  private part(unit: number, kind: number, from: number, to: number): void {
    if (!this.open || !this.goesOn(kind)) this.begin(kind, from);
    this.tokens.to[this.tokens.count - 1] = to;
    const folded = foldOf(unit);
    if (kind === Unit.hangulSyllable) this.pushSyllable(unit);
    else if (folded !== MANY) this.push(folded);
    else for (const char of expansionOf(unit)) this.push(char.charCodeAt(0));
  }

  /** Takes the plain letters that follow the one at `at` in one go; answers with the offset of the last. */
  private run(at: number): number {
    const { text, tokens } = this;
    const end = text.length;
    let fold = this.fold;
    let next = at + 1;
    if (fold + end - next > tokens.units.length) makeRoom(tokens, 0, fold + end - next);
    const { units } = tokens;
    for (; next < end; next++) {
      const unit = text.charCodeAt(next);
      const kind = classOf(unit);
      const folded = foldOf(unit);
      if (kind < Unit.firstToken || kind >= Unit.wordMark || folded === MANY) break;
      units[fold++] = folded;
    }
    this.fold = fold;
    tokens.to[tokens.count - 1] = next;
    return next - 1;
  }

  /** Does a unit of class `kind` belong to the token that is open? */
  private goesOn(kind: number): boolean {
    const first = this.tokens.kind[this.tokens.count - 1] ?? 0;
    if (kind === Unit.wordMark || kind === Unit.singleMark) return true;
    if (first < Unit.hangul) return kind < Unit.hangul && first >= Unit.firstToken;
    if (first < Unit.katakana) return kind === Unit.hangul || kind === Unit.hangulSyllable;
    return first === Unit.katakana && kind === Unit.katakana;
  }

  private begin(kind: number, from: number): void {
    this.close();
    const { tokens } = this;
    const row = tokens.count;
    makeRoom(tokens, row + 1, this.fold + 1);
    tokens.from[row] = from;
    tokens.foldFrom[row] = this.fold;
    tokens.kind[row] = kind;
    tokens.gap[row] = this.gapBefore(row, kind);
    tokens.touch[row] = this.touchBefore();
    tokens.count++;
    this.open = true;
    this.pattern = NOTHING;
    this.breaks = 0;
  }

  private gapBefore(row: number, kind: number): number {
    if (row === 0) return Gap.none;
    const gap = gapOf(this.pattern, this.breaks);
    const before = this.tokens.kind[row - 1] ?? 0;
    if (gap === Gap.joint && this.pattern === extend(NOTHING, Unit.space)) {
      const symbol = before < Unit.firstToken || kind < Unit.firstToken;
      const unspaced = before >= Unit.katakana && kind >= Unit.katakana && before + kind > 2 * Unit.katakana;
      if (symbol || unspaced) return Gap.none;
    }
    if (gap !== Gap.dot && gap !== Gap.dotSpace) return gap;
    const unit = this.text.charCodeAt(this.tokens.from[row - 1] ?? 0);
    if (before === Unit.digit || (unit >= 0x2e80 && unit < 0xd800)) return gap;
    const length = (this.tokens.foldTo[row - 1] ?? 0) - (this.tokens.foldFrom[row - 1] ?? 0);
    if (length === 1) return Gap.joint;
    return length <= 5 && isAbbreviation(foldedToken(this.tokens, row - 1)) ? Gap.joint : gap;
  }

  private touchBefore(): number {
    if (this.handle) return Touch.handle;
    if (this.pattern === NOTHING) return Touch.direct;
    if (this.pattern === ONE_APOSTROPHE) return Touch.apostrophe;
    return this.pattern === ONE_DOT ? Touch.dot : Touch.apart;
  }

  private push(unit: number): void {
    if (this.fold >= this.tokens.units.length) makeRoom(this.tokens, 0, this.fold + 1);
    this.tokens.units[this.fold++] = unit;
  }

  /** Hangul syllables fold to their letters, so that both ways to write them are alike. */
  private pushSyllable(unit: number): void {
    const index = unit - 0xac00;
    this.push(0x1100 + Math.floor(index / 588));
    this.push(0x1161 + Math.floor((index % 588) / 28));
    if (index % 28 > 0) this.push(0x11a7 + (index % 28));
  }

  private pair(high: number, at: number): number {
    const low = this.text.charCodeAt(at + 1);
    if (!(low >= 0xdc00 && low < 0xe000)) {
      this.symbol(high, at);
      return at;
    }
    const kind = classOfAstral(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
    if (kind === Unit.invisible) return at + 1;
    if (!this.open || kind < Unit.firstToken || !this.goesOn(kind)) this.begin(kind, at);
    this.push(high);
    this.push(low);
    this.tokens.to[this.tokens.count - 1] = at + 2;
    if (kind < Unit.firstToken) this.close();
    return at + 1;
  }

  /** A sound mark that stands alone, as in half-width kana. */
  private voice(unit: number, to: number): void {
    if (!this.open) return;
    const mark = unit === 0x309a || unit === 0xff9f ? '\u309a' : '\u3099';
    const voiced = (String.fromCharCode(this.tokens.units[this.fold - 1] ?? 0) + mark).normalize('NFC');
    if (voiced.length === 1) this.tokens.units[this.fold - 1] = voiced.charCodeAt(0);
    this.extendSpan(to);
  }

  private extendSpan(to: number): void {
    if (this.open) this.tokens.to[this.tokens.count - 1] = to;
  }

  private quote(kind: number, at: number): void {
    const from = this.tokens.from[this.tokens.count - 1] ?? 0;
    if (this.open && joinsHebrew(this.text, from, at, kind)) return;
    if (kind === Unit.quote) this.symbol(0x22, at);
    else this.separator(kind, at);
  }

  private symbol(unit: number, at: number): void {
    this.begin(unit === 0x40 ? Unit.at : Unit.symbol, at);
    this.push(foldOf(unit));
    this.tokens.to[this.tokens.count - 1] = at + 1;
    this.close();
    this.handle =
      unit === 0x40 ||
      (this.handle && ADDRESS_SIGNS.includes(this.text.charAt(at))) ||
      this.text.startsWith('://', at);
  }

  private separator(kind: number, at: number): void {
    this.close();
    if (kind === Unit.space || kind === Unit.lineBreak || kind === Unit.paragraph) this.handle = false;
    if (kind === Unit.lineBreak && !this.text.startsWith('\r\n', at)) this.breaks++;
    if (kind === Unit.paragraph) this.breaks += 2;
    this.pattern = extend(this.pattern, kind);
  }
}
