/**
 * Words whose letters in front or at the end may not belong to a name: Hebrew and Arabic prefixes, endings. All ways to read
 * such a word are asked of the filter by hashes that follow from that of the whole word; no text is made.
 */
import { FACTOR, finish, inverse, power } from '../text/hash';
import { scannedFrom, scannedSeen, scannedSum } from '../text/scan';
import { IS_PLAIN, IS_TOKEN, Seen, unitAdds, unitFactors, unitInfos, WORD_GOES_ON } from '../text/scan-table';
import { isSmall } from '../text/spelling';
import { classOf, Unit } from '../text/units';
import {
  type Endings,
  isSyllable,
  LONGEST_PARTICLE,
  mayBeginParticle,
  mayEndParticle,
  Tail,
  tailBefore,
  whatTail,
} from './endings';
import { isIn } from './filter';
import type { Known } from './known';
import { ALEF, isStack, LAM, nextStack } from './prefixes';
import { aloneFirst, linkFirst, properFirst, stepFirst } from './state';

/** Where a form may begin although the filter has not said so. */
export const Force = { none: 0, itself: 1, before: 2, both: 3 } as const;

// Neither imported nor exported by these names: such variables are looked up at each use.
const infos = unitInfos;
const factors = unitFactors;
const adds = unitAdds;
const begins = scannedFrom;
const odd = Seen.odd;
const arabic = Seen.arabic;
const hangul = Seen.hangul;
const prefixable = Seen.hebrew | Seen.arabic;
const goesOn = WORD_GOES_ON;
const isToken = IS_TOKEN;
const isPlain = IS_PLAIN;
const factorOfOne = FACTOR;
const SPACE = 0x20;
/** A Hangul syllable is two or three letters; what undoes their factor. */
const factorOfTwo = power(2);
const inverseOfTwo = inverse(2);
const inverseOfThree = inverse(3);
const longestParticle = LONGEST_PARTICLE;
const isParticle = Tail.particle;
const isLonger = Tail.longer;
/** Hashes of what is left of a word. */
const rests = new Int32Array(256);

/** May a word that begins forms be one? */
function isForm(words: Int32Array, shift: number, hash: number): boolean {
  return isIn(words, shift, aloneFirst(hash)) || isIn(words, shift, properFirst(hash));
}

export class CloserLook {
  private text = '';
  private tokens = 0;
  private end = 0;
  private isEnd = false;
  private latin: Endings['latin'];
  /** Of the next token: what its first unit is. */
  private info = 0;
  /** What words begin with that may have an ending of the language. */
  private ended = 0;
  private hasHebrew = false;

  constructor(private readonly known: Known) {}

  /** Begins with a window up to `end` that has just been scanned. */
  begin(text: string, end: number, tokens: number, endings: Endings): void {
    this.text = text;
    this.end = end;
    this.isEnd = end === text.length;
    this.tokens = tokens;
    this.latin = endings.latin;
    this.ended = endings.latin ? Seen.letter : 0;
    this.info = tokens > 0 ? (infos[text.charCodeAt(begins[0] as number)] as number) : 0;
    this.hasHebrew = ((scannedSeen[0] as number) & Seen.hebrew) !== 0;
  }

  /** `before` is the hash of the token before; `begun`: forms begin with it. */
  look(token: number, before: number, begun: boolean): number {
    const from = begins[token - 1] as number;
    const info = this.info;
    if (token < this.tokens) {
      const next = begins[token] as number;
      this.info = infos[this.text.charCodeAt(next)] as number;
      // Half a character right behind may belong to this word.
      if (((info | this.info) & odd) !== 0) return Force.both;
      if (this.hasHebrew && this.isMark(next)) return Force.both;
    } else if (!this.isEnd || (info & odd) !== 0) return Force.both;
    let force: number = Force.none;
    if ((info & prefixable) !== 0) force = this.prefixed(token, from, (info & arabic) !== 0);
    if ((info & hangul) !== 0) return force | this.stems(before, begun, this.hangulStems(token, from));
    if ((info & this.ended) !== 0) return force | this.stems(before, begun, this.latinStems(token, from));
    return force;
  }

  /** Is the next token a quotation mark or behind an apostrophe, which in Hebrew may stand inside words? */
  private isMark(next: number): boolean {
    const { text } = this;
    const unit = text.charCodeAt(next - 1);
    if (unit === SPACE) return false;
    const before = classOf(unit);
    if (before === Unit.apostrophe || before === Unit.invisible) return true;
    return classOf(text.charCodeAt(next)) === Unit.quote;
  }

  /** May a form begin behind letters that were written onto its front? */
  private prefixed(token: number, from: number, isArabic: boolean): number {
    const { words, shift } = this.known.filter;
    const count = this.readings(from, scannedSum[token] as number, isArabic);
    if (count === 0) return Force.none;
    const isLast = token === this.tokens;
    if (count < 0 || (!isLast && (this.info & (hangul | this.ended)) !== 0)) return Force.itself;
    const next = isLast ? 0 : finish(scannedSum[token + 1] as number);
    for (let at = 0; at < count; at++) {
      const rest = finish(rests[at] as number);
      if (!isIn(words, shift, rest)) continue;
      if (isForm(words, shift, rest) || isIn(words, shift, stepFirst(rest, next))) return Force.itself;
    }
    return Force.none;
  }

  /** Hashes of the word without its prefixes, into `rests`; their number, or -1 where it cannot be told. */
  private readings(from: number, sum: number, isArabic: boolean): number {
    const { text } = this;
    let count = 0;
    let stack = 0;
    let letters = 0;
    let hash = 0;
    let factor = 1;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const info = infos[unit] as number;
      if ((info & goesOn) === 0) break;
      if ((info & isToken) === 0) continue;
      // One sign for several letters.
      if ((info & isPlain) === 0) return -1;
      const letter = adds[unit] as number;
      stack = nextStack(stack, letter);
      if (stack === 0) break;
      factor = Math.imul(factor, factorOfOne);
      hash = (Math.imul(hash, factorOfOne) + letter) | 0;
      letters++;
      if (!isStack(stack, isArabic)) continue;
      // What is to be multiplied with the power of the length of the word waits until that is known.
      rests[count++] = Math.imul(hash, inverse(letters));
      if (isArabic && letter === LAM) rests[count++] = Math.imul(hash - ALEF, inverse(letters));
    }
    if (count === 0) return 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (((infos[unit] as number) & goesOn) === 0) break;
      factor = Math.imul(factor, factors[unit] as number);
    }
    for (let reading = 0; reading < count; reading++)
      rests[reading] = (sum - Math.imul(rests[reading] as number, factor)) | 0;
    return count;
  }

  /** May a form of one or two words begin here, or at the word before, whose last word has an ending? */
  private stems(before: number, begun: boolean, count: number): number {
    if (count === 0) return Force.none;
    const { words, shift } = this.known.filter;
    let force: number = Force.none;
    for (let at = 0; at < count; at++) {
      const stem = finish(rests[at] as number);
      if (isIn(words, shift, stem) && isForm(words, shift, stem))
        force |= this.known.hasLinks && isIn(words, shift, linkFirst(stem)) ? Force.both : Force.itself;
      if (begun && isIn(words, shift, stepFirst(before, stem))) force |= Force.before;
    }
    return force;
  }

  /**
   * Hangul particles are whole syllables, few of them, and only some begin or end one. So the hash of the word is taken back
   * syllable by syllable; words with loose letters near their end are read from the front.
   */
  private hangulStems(token: number, from: number): number {
    const { text } = this;
    let at = (token < this.tokens ? (begins[token] as number) : this.end) - 1;
    while (((infos[text.charCodeAt(at)] as number) & isToken) === 0) at--;
    if (!mayEndParticle(text.charCodeAt(at))) return 0;
    let hash = scannedSum[token] as number;
    let tail = 0;
    let count = 0;
    for (const first = Math.max(from + 1, at - longestParticle + 1); at >= first; at--) {
      const unit = text.charCodeAt(at);
      if (!isSyllable(unit)) return this.looseStems(from);
      hash = Math.imul(
        hash - (adds[unit] as number),
        factors[unit] === factorOfTwo ? inverseOfTwo : inverseOfThree,
      );
      tail = tailBefore(unit, tail);
      const what = whatTail(tail);
      if ((what & isParticle) !== 0) rests[count++] = hash;
      if ((what & isLonger) === 0) break;
    }
    return count;
  }

  /** Of every place of a Hangul word where a particle may begin, what stands in front. */
  private looseStems(from: number): number {
    const { text } = this;
    let hash = 0;
    let count = 0;
    for (let at = from; at < text.length && count < rests.length; at++) {
      const unit = text.charCodeAt(at);
      const info = infos[unit] as number;
      if ((info & isToken) === 0) {
        if (info === 0) break;
        continue;
      }
      if ((info & hangul) === 0) break;
      if (at > from && mayBeginParticle(unit)) rests[count++] = hash;
      hash = (Math.imul(hash, factors[unit] as number) + (adds[unit] as number)) | 0;
    }
    return count;
  }

  private latinStems(token: number, from: number): number {
    const { text } = this;
    if (isSmall(text, from)) return 0;
    let last = from;
    for (let at = from; at < text.length; at++) {
      const info = infos[text.charCodeAt(at)] as number;
      if ((info & WORD_GOES_ON) === 0) break;
      if ((info & IS_TOKEN) !== 0) last = at;
    }
    return this.latin?.stemSums(text.charCodeAt(last), scannedSum[token] as number, rests) ?? 0;
  }
}
