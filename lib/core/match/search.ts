/** Walks the trie from every token of a text where a name may begin: leftmost, then longest, never overlapping. */
import type { Found } from '../model/found';
import { isSmall } from '../text/spelling';
import { foldedToken, Gap, type Tokens } from '../text/tokens';
import { Unit } from '../text/units';
import { widenOver } from './around';
import type { Bearers, Bearing } from './bearers';
import { isCommonWord } from './common';
import { meets, type Word } from './demands';
import { mayBegin, mayEnd } from './edges';
import { type Endings, endingLengths, endingsIn } from './endings';
import { afterUnits, beforeUnits } from './offsets';
import { prefixReadings } from './prefixes';
import { ROOT, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

export interface Scanned {
  text: string;
  /** BCP 47 language of the text, where known. */
  lang: string | undefined;
  tokens: Tokens;
}

interface Hit {
  /** The last token of the hit. */
  last: number;
  words: readonly Word[];
  bearing: Bearing;
}

export class Search {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly endings: Endings;

  constructor(
    scanned: Scanned,
    private readonly vocabulary: Vocabulary,
    private readonly trie: Trie,
    private readonly bearers: Bearers,
  ) {
    this.text = scanned.text;
    this.tokens = scanned.tokens;
    this.endings = endingsIn(scanned.lang);
  }

  all(): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < this.tokens.count; at++) {
      const hit = this.longest(at);
      if (!hit) continue;
      found.push(report(this.text, hit));
      at = hit.last;
    }
    return found;
  }

  /** The longest hit that begins at a token; of equals, the one with the fewest letters taken for a prefix. */
  private longest(at: number): Hit | undefined {
    const { tokens } = this;
    const whole = this.tokenAt(at);
    const kind = tokens.kind[at] ?? 0;
    const prefixed = kind === Unit.hebrew || kind === Unit.arabic;
    const ending = this.ended(ROOT, Gap.none, at, []);
    if (whole < 0 && !prefixed && !ending) return undefined;
    if (!mayBegin(this.text, tokens, at)) return undefined;
    let best = this.walk(at, whole, tokens.from[at] ?? 0) ?? ending;
    if (!prefixed) return best;
    const word = foldedToken(tokens, at);
    for (const { skip, rest } of prefixReadings(kind, word)) {
      const hit = this.walk(at, this.vocabulary.findText(rest), afterUnits(this.text, tokens, at, skip));
      const bold = hit?.words.length === 1 && (rest.length < 3 || isCommonWord(word));
      if (hit && !bold && (!best || hit.last > best.last)) best = hit;
    }
    return best;
  }

  /** The longest hit whose first word, from `from` on, is the token `first` of the vocabulary. */
  private walk(at: number, first: number, from: number): Hit | undefined {
    const { tokens } = this;
    let best: Hit | undefined;
    const words: Word[] = [{ from, to: tokens.to[at] ?? 0 }];
    let node = this.trie.child(ROOT, Gap.none, first);
    for (let last = at; node >= 0; ) {
      best = this.accept(node, last, words) ?? best;
      last++;
      const gap = tokens.gap[last] ?? Gap.wall;
      if (last >= tokens.count || gap === Gap.wall) break;
      best = this.ended(node, gap, last, words) ?? best;
      words.push({ from: tokens.from[last] ?? 0, to: tokens.to[last] ?? 0 });
      node = this.trie.child(node, gap, this.tokenAt(last));
    }
    return best;
  }

  /** A hit whose last word is the token at `last` without an ending like the German genitive. */
  private ended(node: number, gap: number, last: number, words: readonly Word[]): Hit | undefined {
    const { tokens } = this;
    const endings = this.endings.of(tokens.kind[last] ?? 0);
    const from = tokens.from[last] ?? 0;
    if (endings.length === 0 || isSmall(this.text, from)) return undefined;
    for (const drop of endingLengths(foldedToken(tokens, last), endings)) {
      const end = (tokens.foldTo[last] ?? 0) - drop;
      const token = this.vocabulary.find(tokens.units, tokens.foldFrom[last] ?? 0, end);
      const to = beforeUnits(this.text, tokens, last, drop);
      const hit = this.accept(this.trie.child(node, gap, token), last, [...words, { from, to }]);
      if (hit) return hit;
    }
    return undefined;
  }

  private accept(node: number, last: number, words: readonly Word[]): Hit | undefined {
    if (node < 0 || !this.bearers.any(node) || !mayEnd(this.text, this.tokens, last)) return undefined;
    const bearing = this.bearers.at(node, (demand, spelling) => meets(this.text, words, demand, spelling));
    return bearing && { last, words: [...words], bearing };
  }

  private tokenAt(at: number): number {
    const { units, foldFrom, foldTo } = this.tokens;
    return this.vocabulary.find(units, foldFrom[at] ?? 0, foldTo[at] ?? 0);
  }
}

function report(text: string, { words, bearing }: Hit): Found {
  const span = { from: words[0]?.from ?? 0, to: words[words.length - 1]?.to ?? 0 };
  const { from, to } = bearing.signed.length > 0 ? widenOver(text, span, bearing.signed) : span;
  return { from, to, owners: bearing.owners };
}
