/**
 * Cuts a text into folded tokens. The text is read once, unit by unit, and never rewritten, so the offsets of a token are
 * those of the text itself. Of the folded text only a hash is made.
 */
import { isAbbreviation, mayAbbreviate } from './abbreviations';
import { classOfPair, foldSpan, foldUnit, isPair } from './fold-span';
import { extend, gapOf, NOTHING, ONE_APOSTROPHE, ONE_DOT, ONE_HYPHEN, ONE_SPACE } from './gap';
import { FACTOR, finish, power, roll, SEED } from './hash';
import { joinsHebrew } from './hebrew';
import { edgeAt, edgeSum, findRuns, WINDOW } from './runs';
import { foldedToken, Gap, makeRoom, newTokens, type Tokens, Touch } from './tokens';
import { classes, classOf, foldOf, MANY, Unit } from './units';

/** Signs that go on in an address; any other ends it. */
const ADDRESS_SIGNS = '/:?=&%#~+';

/** Cuts `text`; the columns of `tokens` are written over. */
export function tokenize(text: string, tokens: Tokens = newTokens()): Tokens {
  makeRoom(tokens, text.length + 1);
  tokens.text = text;
  tokens.count = 0;
  new Reader(text, tokens).read();
  end(tokens);
  return tokens;
}

/** An empty token behind the last one, which nothing goes on to. */
function end({ count, from, to, hash, kind, gap, touch }: Tokens): void {
  from[count] = 0;
  to[count] = 0;
  hash[count] = 0;
  kind[count] = Unit.symbol;
  gap[count] = Gap.wall;
  touch[count] = Touch.apart;
}

class Reader {
  /** The last token may go on; its hash, not finished. */
  private open = false;
  private hash = SEED;
  /** What stood since the last token. */
  private pattern: number = NOTHING;
  private breaks = 0;
  private handle = false;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  read(): void {
    const { length } = this.text;
    let last = 0;
    for (let start = 0; start < length; start += WINDOW)
      last = this.readRuns(findRuns(this.text, start), last);
    this.odd(last, length);
  }

  /**
   * Reads from `start` to the end of the runs that were found. What nearly all texts are made of (words, single spaces,
   * commas, dots) is read here with everything in local variables; the rest by the methods below.
   */
  private readRuns(count: number, start: number): number {
    const { text, tokens } = this;
    const { from, to, hash: hashes, kind, gap, touch } = tokens;
    const offsets = edgeAt;
    const sums = edgeSum;
    let { open, pattern } = this;
    let row = tokens.count - 1;
    let last = start;
    for (let run = 0; run < count; run++) {
      const begin = offsets[2 * run] as number;
      const end = offsets[2 * run + 1] as number;
      while (last < begin) {
        const unit = text.charCodeAt(last);
        const odd = kinds[unit] as number;
        if (odd === Unit.space) {
          open = false;
          this.handle = false;
          pattern = pattern === NOTHING ? ONE_SPACE : extend(pattern, odd);
          last++;
        } else if (
          odd === Unit.symbol &&
          (pattern === NOTHING || pattern === ONE_SPACE) &&
          this.isPlainSign(unit)
        ) {
          row++;
          from[row] = last;
          to[row] = last + 1;
          hashes[row] = finish(Math.imul(SEED, FACTOR) + foldOf(unit));
          kind[row] = Unit.symbol;
          gap[row] = Gap.none;
          touch[row] = pattern === NOTHING ? Touch.direct : Touch.apart;
          open = false;
          pattern = NOTHING;
          last++;
        } else if (odd === Unit.dot || odd === Unit.hyphen) {
          open = false;
          pattern = extend(pattern, odd);
          last++;
        } else {
          this.open = open;
          this.pattern = pattern;
          tokens.count = row + 1;
          last = this.take(odd, last);
          row = tokens.count - 1;
          open = this.open;
          pattern = this.pattern;
        }
      }
      let hash = SEED;
      if (!open) {
        row++;
        from[row] = begin;
        kind[row] = kindAt(text, begin);
        if (pattern === ONE_SPACE && row > 0 && this.breaks === 0) {
          gap[row] = (kind[row - 1] as number) >= Unit.firstToken ? Gap.joint : Gap.none;
          touch[row] = Touch.apart;
        } else {
          this.pattern = pattern;
          this.place(row, kind[row] as number);
        }
        open = true;
        pattern = NOTHING;
      } else {
        if ((kind[row] as number) >= Unit.hangul) {
          this.open = open;
          this.pattern = pattern;
          last = this.odd(begin, end);
          row = tokens.count - 1;
          open = this.open;
          pattern = this.pattern;
          continue;
        }
        hash = this.hash;
      }
      last = end;
      hash =
        (Math.imul(hash - (sums[2 * run] as number), power(end - begin)) + (sums[2 * run + 1] as number)) | 0;
      to[row] = end;
      hashes[row] = finish(hash);
      this.hash = hash;
    }
    this.open = open;
    this.pattern = pattern;
    tokens.count = row + 1;
    return last;
  }

  /** A sign that needs no closer look. */
  private isPlainSign(unit: number): boolean {
    return unit !== COLON && !this.handle && this.breaks === 0;
  }

  /** Reads units that are no plain part of a word, one by one, up to `end`, which it answers with. */
  private odd(start: number, end: number): number {
    let at = start;
    while (at < end) at = this.take(kindAt(this.text, at), at);
    return end;
  }

  /** Takes the unit at `at`; answers with the offset of the next. */
  private take(kind: number, at: number): number {
    if (kind === Unit.space) {
      this.open = false;
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

  /** A unit of a word; most fold to one. */
  private unit(kind: number, at: number): void {
    const unit = this.text.charCodeAt(at);
    const fold = foldOf(unit);
    if (fold === MANY || kind === Unit.hangulSyllable) {
      this.part(kind, at, at + 1, foldUnit(unit));
      return;
    }
    if (!this.open || !this.goesOn(kind)) this.begin(kind, at);
    this.write(at + 1, (Math.imul(this.hash, FACTOR) + fold) | 0);
  }

  /** A part of a word, or the whole of it, with its folded text. */
  private part(kind: number, from: number, to: number, folded: string): void {
    if (!this.open || !this.goesOn(kind)) this.begin(kind, from);
    this.write(to, roll(this.hash, folded));
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
    this.open = true;
    this.hash = SEED;
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
    if (gap === Gap.joint && this.pattern !== ONE_HYPHEN) {
      const symbol = before < Unit.firstToken || kind < Unit.firstToken;
      const unspaced = before >= Unit.katakana && kind >= Unit.katakana && before + kind > 2 * Unit.katakana;
      return symbol || unspaced ? Gap.none : gap;
    }
    return (gap === Gap.dot || gap === Gap.dotSpace) && isShort(this.tokens, row - 1) ? Gap.joint : gap;
  }

  /** A character of two units, or half of one. */
  private high(at: number): number {
    if (!isPair(this.text, at)) {
      this.symbol(at);
      return at + 1;
    }
    const kind = classOfPair(this.text, at);
    if (kind === Unit.invisible) return at + 2;
    if (kind < Unit.firstToken) this.open = false;
    this.part(kind, at, at + 2, this.text.slice(at, at + 2));
    if (kind < Unit.firstToken) this.open = false;
    return at + 2;
  }

  /** A sound mark that stands alone, as in half-width kana: the last letter is another now. */
  private voice(to: number): void {
    if (!this.open) return;
    const from = this.tokens.from[this.tokens.count - 1] as number;
    this.write(to, roll(SEED, foldSpan(this.text, from, to)));
  }

  private extendTo(to: number): void {
    if (this.open) this.tokens.to[this.tokens.count - 1] = to;
  }

  private quote(kind: number, at: number): void {
    const from = this.tokens.from[this.tokens.count - 1] ?? 0;
    if (this.open && joinsHebrew(this.text, from, at, kind)) return;
    if (kind === Unit.quote) this.symbol(at);
    else this.separator(kind, at);
  }

  private symbol(at: number): void {
    const sign = this.text.charCodeAt(at);
    this.begin(sign === AT ? Unit.at : Unit.symbol, at);
    const folded = classOf(sign) === Unit.quote ? QUOTE : foldOf(sign);
    this.write(at + 1, Math.imul(SEED, FACTOR) + folded);
    this.open = false;
    this.handle =
      sign === AT ||
      (this.handle && ADDRESS_SIGNS.includes(this.text.charAt(at))) ||
      (sign === COLON && this.text.startsWith('://', at));
  }

  private separator(kind: number, at: number): void {
    this.open = false;
    if (kind === Unit.lineBreak || kind === Unit.paragraph) this.handle = false;
    if (kind === Unit.lineBreak && !isCrLf(this.text, at)) this.breaks++;
    if (kind === Unit.paragraph) this.breaks += 2;
    this.pattern = extend(this.pattern, kind);
  }
}

/** Is the token an initial or an abbreviation, whose dot says nothing? */
function isShort(tokens: Tokens, row: number): boolean {
  const from = tokens.from[row] as number;
  const single = tokens.to[row] === from + 1 || kindAt(tokens.text, from + 1) < Unit.firstToken;
  if (!single && !mayAbbreviate(tokens.hash[row] as number)) return false;
  const word = foldedToken(tokens, row);
  return word.length === 1 || isAbbreviation(word);
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

function isCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
}

const kinds = classes;

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] as number;
}
