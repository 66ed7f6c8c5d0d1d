/**
 * Cuts a text into folded tokens. The text is read unit by unit, and never rewritten, so the offsets of a token are those of
 * the text itself. Of the folded text only a hash is made.
 */
import { isAbbreviation, mayAbbreviate } from './abbreviations';
import { classOfPair, foldSpan, isPair } from './fold-span';
import { extend, gapOf, NOTHING, ONE_APOSTROPHE, ONE_DOT, ONE_SPACE } from './gap';
import { FACTOR, finish, roll } from './hash';
import { joinsHebrew } from './hebrew';
import { IS_PLAIN, unitAdds, unitFactors, unitInfos } from './scan-table';
import { foldedToken, Gap, makeRoom, newTokens, type Tokens, Touch } from './tokens';
import { classes, classOf, foldOf, Unit } from './units';

const NOWHERE = -1;
/** Signs that go on in an address; any other ends it. */
const ADDRESS_SIGNS = '/:?=&%#~+';
/** Units that are cut in one go. */
const STRETCH = 3;

/** Cuts `text`; the columns of `tokens` are written over. */
export function tokenize(text: string, tokens: Tokens = newTokens()): Tokens {
  const cutter = new Cutter(tokens);
  cutter.open(text);
  cutter.read(text.length);
  return tokens;
}

/** Cuts a text, or only stretches of it, as far as is asked. */
export class Cutter {
  /** Where it goes on. */
  private at = 0;
  /** The token that was sought last. */
  private row = 0;
  /** The last token may go on; its hash, not finished. */
  private isOpen = false;
  private hash = 0;
  /** What stood since the last token. */
  private pattern: number = NOTHING;
  private breaks = 0;
  private handle = false;
  /** Where the next signs stand that make an address of what follows, or were last seen to stand. */
  private nextAt = NOWHERE;
  private nextScheme = NOWHERE;

  constructor(readonly tokens: Tokens = newTokens()) {}

  /** Begins with a text, at its start or at a place where nothing before is of importance. */
  open(text: string, from = 0): void {
    if (from === 0) {
      this.nextAt = NOWHERE;
      this.nextScheme = NOWHERE;
    }
    this.tokens.text = text;
    this.tokens.count = 0;
    this.at = from;
    this.row = 0;
    this.isOpen = false;
    this.hash = 0;
    this.pattern = NOTHING;
    this.breaks = 0;
    this.handle = false;
  }

  /**
   * The number of the token that begins at `from`, with the one before it and all that is read by `reach`; -1 if none
   * begins there. Places must ascend.
   */
  seek(from: number): number {
    const { tokens } = this;
    if (from >= this.at) {
      const start = this.startBefore(from);
      if (start > this.at) this.open(tokens.text, start);
      this.read(from + 1);
    }
    while (this.row < tokens.count && (tokens.from[this.row] as number) < from) this.row++;
    return this.row < tokens.count && tokens.from[this.row] === from ? this.row : -1;
  }

  /** Goes on until the token in `row` and where the next begins are known, or the text ends. */
  reach(row: number): void {
    const { length } = this.tokens.text;
    while (this.tokens.count <= row + 1 && this.at < length) this.read(this.at + STRETCH);
  }

  /** Goes on until it is at `to` or a little behind. */
  read(to: number): void {
    const { text } = this.tokens;
    const end = Math.min(to, text.length);
    makeRoom(this.tokens, this.tokens.count + end - this.at + 1);
    let { at } = this;
    while (at < end) {
      const isPlain = ((infos[text.charCodeAt(at)] as number) & plain) !== 0 && !this.isOpenElsewhere();
      at = isPlain ? this.run(at) : this.take(kindAt(text, at), at);
    }
    this.at = at;
  }

  /** The last place before `from`, with a token between, from which on all is cut as it is from the start of the text. */
  private startBefore(from: number): number {
    const { text } = this.tokens;
    // A sign of an address says something about all that follows up to a space or another sign.
    let mayBeAddress = false;
    let last = NOWHERE;
    // The token there is a whole one, whatever stands before: texts without spaces are gone back through far.
    let isWhole = false;
    for (let at = from - 1; at >= this.at; at--) {
      const kind = kindAt(text, at);
      if (kind >= Unit.firstToken) {
        if (isWhole) continue;
        last = at;
        isWhole = kind === Unit.single;
        if (isWhole && !this.handle && !this.hasAddress(from)) return at;
      } else if (kind === Unit.symbol || kind === Unit.at) {
        if (kind === Unit.symbol && endsAddress(text, at))
          return last === NOWHERE || mayBeAddress ? at : last;
        mayBeAddress = true;
        if (last === NOWHERE) last = at;
      } else if (kind === Unit.space || kind === Unit.lineBreak || kind === Unit.paragraph) {
        if (last !== NOWHERE) return mayBeAddress || !isWhole ? at : last;
      }
    }
    return last === NOWHERE || mayBeAddress || this.handle || !isWhole ? this.at : last;
  }

  /** Does anything between here and `to` make an address of what follows? */
  private hasAddress(to: number): boolean {
    const { text } = this.tokens;
    if (this.nextAt < this.at) this.nextAt = placeOf(text, '@', this.at);
    if (this.nextScheme < this.at) this.nextScheme = placeOf(text, '://', this.at);
    return this.nextAt < to || this.nextScheme < to;
  }

  /** A token is open that plain units of words do not simply go on. */
  private isOpenElsewhere(): boolean {
    const { tokens } = this;
    return this.isOpen && (tokens.kind[tokens.count - 1] as number) >= Unit.hangul;
  }

  /** Plain units of a word in a row. Answers with the offset behind them. */
  private run(start: number): number {
    const { tokens } = this;
    const { text } = tokens;
    if (!this.isOpen) this.begin(kindAt(text, start), start);
    let { hash } = this;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (((infos[unit] as number) & plain) === 0) break;
      hash = (Math.imul(hash, factor) + (adds[unit] as number)) | 0;
    }
    this.write(at, hash);
    return at;
  }

  /** Takes the unit at `at`; answers with the offset of the next. */
  private take(kind: number, at: number): number {
    if (kind === Unit.space) {
      this.isOpen = false;
      this.handle = false;
      this.pattern = extend(this.pattern, kind);
    } else if (kind >= Unit.firstToken) this.unit(kind, at);
    else if (kind === Unit.mark) this.extendTo(at + 1);
    else if (kind === Unit.high) return this.high(at);
    else if (kind === Unit.voicing) this.voice(at + 1);
    else if (kind === Unit.apostrophe || kind === Unit.quote) this.quote(kind, at);
    else if (kind === Unit.symbol || kind === Unit.at) this.symbol(at);
    else if (kind !== Unit.invisible) this.separator(kind, at);
    return at + 1;
  }

  /** A unit of a word. */
  private unit(kind: number, at: number): void {
    const unit = this.tokens.text.charCodeAt(at);
    if (!this.isOpen || !this.goesOn(kind)) this.begin(kind, at);
    this.write(at + 1, (Math.imul(this.hash, factors[unit] as number) + (adds[unit] as number)) | 0);
  }

  private write(to: number, hash: number): void {
    const { tokens } = this;
    this.hash = hash;
    tokens.to[tokens.count - 1] = to;
    tokens.hash[tokens.count - 1] = finish(hash);
  }

  /** Does a unit of class `kind` belong to the token that is open? */
  private goesOn(kind: number): boolean {
    const first = this.tokens.kind[this.tokens.count - 1] as number;
    if (first < Unit.hangul) return kind < Unit.hangul || kind === Unit.singleMark;
    if (kind === Unit.wordMark || kind === Unit.singleMark) return true;
    if (first < Unit.katakana) return kind === Unit.hangul || kind === Unit.hangulSyllable;
    return first === Unit.katakana && kind === Unit.katakana;
  }

  private begin(kind: number, from: number): void {
    const { tokens } = this;
    const row = tokens.count++;
    tokens.from[row] = from;
    tokens.kind[row] = kind;
    this.place(row, kind);
    this.isOpen = true;
    this.hash = 0;
    this.pattern = NOTHING;
  }

  /** Writes down what stands before the token in `row`. */
  private place(row: number, kind: number): void {
    const { tokens, pattern } = this;
    const known = this.breaks === 0 && (pattern === NOTHING || pattern === ONE_SPACE);
    const gap = known ? (pattern === NOTHING ? Gap.none : Gap.joint) : gapOf(pattern, this.breaks);
    tokens.gap[row] = gap === Gap.none || row === 0 ? Gap.none : this.gapBetween(gap, row, kind);
    tokens.touch[row] = this.handle ? Touch.handle : touchOf(pattern);
    this.breaks = 0;
  }

  /** What the gap means between these two. */
  private gapBetween(gap: number, row: number, kind: number): number {
    const before = this.tokens.kind[row - 1] as number;
    if (gap === Gap.joint && this.pattern === ONE_SPACE) {
      const symbol = before < Unit.firstToken || kind < Unit.firstToken;
      const unspaced = before >= Unit.katakana && kind >= Unit.katakana && before + kind > 2 * Unit.katakana;
      return symbol || unspaced ? Gap.none : gap;
    }
    return (gap === Gap.dot || gap === Gap.dotSpace) && isShort(this.tokens, row - 1) ? Gap.joint : gap;
  }

  /** A character of two units, or half of one. */
  private high(at: number): number {
    if (!isPair(this.tokens.text, at)) {
      this.symbol(at);
      return at + 1;
    }
    const kind = classOfPair(this.tokens.text, at);
    if (kind === Unit.invisible) return at + 2;
    if (kind < Unit.firstToken) this.isOpen = false;
    if (!this.isOpen || !this.goesOn(kind)) this.begin(kind, at);
    this.write(at + 2, roll(this.hash, this.tokens.text.slice(at, at + 2)));
    if (kind < Unit.firstToken) this.isOpen = false;
    return at + 2;
  }

  /** A sound mark that stands alone, as in half-width kana: the last letter is another now. */
  private voice(to: number): void {
    if (!this.isOpen) return;
    const from = this.tokens.from[this.tokens.count - 1] as number;
    this.write(to, roll(0, foldSpan(this.tokens.text, from, to)));
  }

  private extendTo(to: number): void {
    if (this.isOpen) this.tokens.to[this.tokens.count - 1] = to;
  }

  private quote(kind: number, at: number): void {
    const from = this.tokens.from[this.tokens.count - 1] ?? 0;
    if (this.isOpen && joinsHebrew(this.tokens.text, from, at, kind)) return;
    if (kind === Unit.quote) this.symbol(at);
    else this.separator(kind, at);
  }

  private symbol(at: number): void {
    const sign = this.tokens.text.charCodeAt(at);
    this.begin(sign === AT ? Unit.at : Unit.symbol, at);
    const folded = classOf(sign) === Unit.quote ? QUOTE : foldOf(sign);
    this.write(at + 1, folded);
    this.isOpen = false;
    this.handle =
      sign === AT ||
      (this.handle && ADDRESS_SIGNS.includes(this.tokens.text.charAt(at))) ||
      (sign === COLON && this.tokens.text.startsWith('://', at));
  }

  private separator(kind: number, at: number): void {
    this.isOpen = false;
    if (kind === Unit.lineBreak || kind === Unit.paragraph) this.handle = false;
    if (kind === Unit.lineBreak && !isCrLf(this.tokens.text, at)) this.breaks++;
    if (kind === Unit.paragraph) this.breaks += 2;
    this.pattern = extend(this.pattern, kind);
  }
}

/** Is the token an initial or an abbreviation, whose dot says nothing? */
function isShort(tokens: Tokens, row: number): boolean {
  const from = tokens.from[row] as number;
  // Nobody abbreviates a number, or East Asian words.
  if (tokens.kind[row] === Unit.digit || isEastAsian(tokens.text.charCodeAt(from))) return false;
  const single = tokens.to[row] === from + 1 || kindAt(tokens.text, from + 1) < Unit.firstToken;
  if (!single && !mayAbbreviate(tokens.hash[row] as number)) return false;
  const word = foldedToken(tokens, row);
  return word.length === 1 || isAbbreviation(word);
}

/** Han, kana and Hangul syllables. */
function isEastAsian(unit: number): boolean {
  return unit >= 0x2e80 && unit < 0xd800;
}

function touchOf(pattern: number): number {
  if (pattern === ONE_SPACE) return Touch.apart;
  if (pattern === NOTHING) return Touch.direct;
  if (pattern === ONE_APOSTROPHE) return Touch.apostrophe;
  return pattern === ONE_DOT ? Touch.dot : Touch.apart;
}

const AT = 0x40;
const COLON = 0x3a;
/** All double quotes fold to this one. */
const QUOTE = 0x22;

/** Does the sign at `at` end whatever handle or address it stands in? */
function endsAddress(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return (sign < 0xd800 || sign > 0xdfff) && !ADDRESS_SIGNS.includes(text.charAt(at));
}

/** Where `part` stands from `from` on; the length of the text if nowhere. */
function placeOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}

function isCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
}

// Neither imported nor exported by these names: such variables are looked up at each use.
const kinds = classes;
const infos = unitInfos;
const adds = unitAdds;
const factors = unitFactors;
const plain = IS_PLAIN;
const factor = FACTOR;

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] as number;
}
