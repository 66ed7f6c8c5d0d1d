/**
 * Looks over a text for places where a form may begin. Nearly everywhere one look into the filter says no; a yes may be
 * wrong, a no never is. Nothing else is known of the text yet than where its tokens begin, and their hashes.
 */
import { finish } from '../text/hash';
import { isApart, scan, scannedFrom, scannedSeen, scannedSum, windowEnd } from '../text/scan';
import { Seen, unitAdds } from '../text/scan-table';
import { CloserLook, Force } from './closer-look';
import type { Endings } from './endings';
import { isIn } from './filter';
import type { Known } from './known';
import { aloneFirst, linkFirst, properFirst, stepFirst } from './state';

const NOWHERE = -1;

// Neither imported nor exported by these names: such variables are looked up at each use.
const starts = scannedFrom;
const sums = scannedSum;
const mix = finish;
const step = stepFirst;
const adds = unitAdds;
const has = isIn;

export class Survey {
  /** The offsets that were found, ascending; of some no token begins there. Only the first `count` count. */
  places = new Int32Array(256);
  count = 0;
  /** The last token so far: its hash, where it begins, whether forms begin with it, and whether it may be one. */
  private hash = 0;
  private from = NOWHERE;
  private begun = false;
  private may = false;
  private readonly closer: CloserLook;

  constructor(private readonly known: Known) {
    this.closer = new CloserLook(known);
  }

  read(text: string, endings: Endings): void {
    this.count = 0;
    this.hash = 0;
    this.from = NOWHERE;
    this.begun = false;
    this.may = false;
    const close = Seen.hebrew | Seen.arabic | Seen.hangul | Seen.odd | (endings.latin ? Seen.letter : 0);
    for (let start = 0; start < text.length; ) {
      const end = windowEnd(text, start);
      const tokens = scan(text, start, end);
      this.makeRoom(tokens + 1);
      const isWhole = end === text.length || isApart(text, end);
      if (isWhole && ((scannedSeen[0] as number) & close) === 0) this.quickly(text, tokens);
      else this.closely(text, end, tokens, endings, isWhole);
      start = end;
    }
    if (this.may) this.places[this.count++] = this.from;
  }

  /** Tokens of which the filter knows all. */
  private quickly(text: string, tokens: number): void {
    const { places } = this;
    const { words, shift } = this.known.filter;
    const { hasLinks } = this.known;
    let { count, hash, from, begun, may } = this;
    for (let token = 1; token <= tokens; token++) {
      const next = mix(sums[token] as number);
      const begins = has(words, shift, next);
      if (
        may ||
        (begun && has(words, shift, step(hash, next))) ||
        (begun && begins && hasLinks && has(words, shift, linkFirst(next)))
      ) {
        if (from !== NOWHERE) places[count++] = from;
      }
      hash = next;
      from = starts[token - 1] as number;
      begun = begins;
      may = begins && isForm(words, shift, next, text, from);
    }
    this.count = count;
    this.hash = hash;
    this.from = from;
    this.begun = begun;
    this.may = may;
  }

  /** The same where letters in front of words or at their ends may not belong to a name. */
  private closely(text: string, end: number, tokens: number, endings: Endings, isWhole: boolean): void {
    const { places, closer } = this;
    const { words, shift } = this.known.filter;
    const { hasLinks } = this.known;
    let { count, hash, from, begun, may } = this;
    closer.begin(text, end, tokens, endings);
    for (let token = 1; token <= tokens; token++) {
      const next = mix(sums[token] as number);
      const begins = has(words, shift, next);
      // A word that is cut here is known to nobody.
      const force = !isWhole && token === tokens ? Force.both : closer.look(token, hash, begun);
      if (
        may ||
        (force & Force.before) !== 0 ||
        (begun && has(words, shift, step(hash, next))) ||
        (begun && begins && hasLinks && has(words, shift, linkFirst(next)))
      ) {
        if (from !== NOWHERE) places[count++] = from;
      }
      hash = next;
      from = starts[token - 1] as number;
      begun = begins;
      may = (force & Force.itself) !== 0 || (begins && isForm(words, shift, next, text, from));
    }
    this.count = count;
    this.hash = hash;
    this.from = from;
    this.begun = begun;
    this.may = may;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.places.length) return;
    const old = this.places;
    this.places = new Int32Array((this.count + more) * 2);
    this.places.set(old);
  }
}

/** May a word that begins forms be one? Most that are common words as well need a capital. */
function isForm(words: Int32Array, shift: number, hash: number, text: string, from: number): boolean {
  if (has(words, shift, aloneFirst(hash))) return true;
  return mayHaveCapital(text, from) && has(words, shift, properFirst(hash));
}

/** A capital folds to another letter; in "iPhone" the second one does. */
function mayHaveCapital(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  return adds[first] !== first || adds[second] !== second;
}
