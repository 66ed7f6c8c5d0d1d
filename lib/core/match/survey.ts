/**
 * Looks over a text for places where a form may begin. Nearly everywhere one or two looks into the filter say no; a yes may
 * be wrong, a no never is. Nothing else is known of the text yet than where its tokens begin, and their hashes.
 */
import { finish } from '../text/hash';
import { isApart, scan, scannedFrom, scannedSeen, scannedSum, windowEnd } from '../text/scan';
import { Seen } from '../text/scan-table';
import { CloserLook, Force } from './closer-look';
import type { Endings } from './endings';
import { isIn } from './filter';
import type { Known } from './known';
import { linkFirst, stepFirst } from './state';

const NOWHERE = -1;

// Neither imported nor exported by these names: such variables are looked up at each use.
const begins = scannedFrom;
const sums = scannedSum;
const mix = finish;
const step = stepFirst;
const has = isIn;

export class Survey {
  /** The offsets that were found, ascending; of some no token begins there. Only the first `count` count. */
  places = new Int32Array(256);
  count = 0;
  /** The last token so far: its hash, where it begins, and whether a form may begin with it. */
  private hash = 0;
  private from = NOWHERE;
  private may = false;
  private readonly closer: CloserLook;

  constructor(private readonly known: Known) {
    this.closer = new CloserLook(known);
  }

  read(text: string, endings: Endings): void {
    this.count = 0;
    this.hash = 0;
    this.from = NOWHERE;
    this.may = false;
    const close = Seen.hebrew | Seen.arabic | Seen.hangul | Seen.odd | (endings.latin ? Seen.letter : 0);
    for (let start = 0; start < text.length; ) {
      const end = windowEnd(text, start);
      const tokens = scan(text, start, end);
      this.makeRoom(tokens + 1);
      const isWhole = end === text.length || isApart(text, end);
      if (isWhole && ((scannedSeen[0] as number) & close) === 0) this.quickly(tokens);
      else this.closely(text, end, tokens, endings, isWhole);
      start = end;
    }
    if (this.may) this.places[this.count++] = this.from;
  }

  /** Tokens of which the filter knows all. */
  private quickly(tokens: number): void {
    const { places } = this;
    const { words, shift } = this.known.filter;
    const { hasLinks } = this.known;
    let { count, hash, from, may } = this;
    for (let token = 1; token <= tokens; token++) {
      const next = mix(sums[token] as number);
      const mayNext = has(words, shift, next);
      if (
        may ||
        has(words, shift, step(hash, next)) ||
        (mayNext && hasLinks && has(words, shift, linkFirst(next)))
      ) {
        if (from !== NOWHERE) places[count++] = from;
      }
      may = mayNext;
      hash = next;
      from = begins[token - 1] as number;
    }
    this.count = count;
    this.hash = hash;
    this.from = from;
    this.may = may;
  }

  /** The same where letters in front of words or at their ends may not belong to a name. */
  private closely(text: string, end: number, tokens: number, endings: Endings, isWhole: boolean): void {
    const { places, closer } = this;
    const { words, shift } = this.known.filter;
    const { hasLinks } = this.known;
    let { count, hash, from, may } = this;
    closer.begin(text, end, tokens, endings);
    for (let token = 1; token <= tokens; token++) {
      const next = mix(sums[token] as number);
      const mayNext = has(words, shift, next);
      // A word that is cut here is known to nobody.
      const force = !isWhole && token === tokens ? Force.both : closer.look(token, hash);
      if (
        may ||
        (force & Force.before) !== 0 ||
        has(words, shift, step(hash, next)) ||
        (mayNext && hasLinks && has(words, shift, linkFirst(next)))
      ) {
        if (from !== NOWHERE) places[count++] = from;
      }
      may = mayNext || (force & Force.itself) !== 0;
      hash = next;
      from = begins[token - 1] as number;
    }
    this.count = count;
    this.hash = hash;
    this.from = from;
    this.may = may;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.places.length) return;
    const old = this.places;
    this.places = new Int32Array((this.count + more) * 2);
    this.places.set(old);
  }
}
