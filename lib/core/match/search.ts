/** Walks the trie from every token of a text where a name may begin: leftmost, then longest, never overlapping. */
import type { Found } from '../model/found';
import { isSmall } from '../text/spelling';
import { foldedToken, Gap, type Tokens } from '../text/tokens';
import { Unit } from '../text/units';
import { widenOver } from './around';
import { type Bearers, type Bearing, together } from './bearers';
import { isCommonWord } from './common';
import { meets, type Word } from './demands';
import { mayBegin, mayEnd } from './edges';
import { type Endings, endingLengths, endingsIn } from './endings';
import type { Links } from './links';
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

/** The compiled forms. */
export interface Index {
  vocabulary: Vocabulary;
  trie: Trie;
  bearers: Bearers;
  links: Links;
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
    private readonly index: Index,
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
    const kind = tokens.kind[at] ?? 0;
    const prefixed = kind === Unit.hebrew || kind === Unit.arabic;
    const nodes = this.step([ROOT], Gap.none, at, this.tokenAt(at));
    const ending = this.ended([ROOT], Gap.none, at, []);
    if (nodes.length === 0 && !prefixed && !ending) return undefined;
    if (!mayBegin(this.text, tokens, at)) return undefined;
    let best = this.walk(at, nodes, tokens.from[at] ?? 0) ?? ending;
    if (!prefixed) return best;
    const word = foldedToken(tokens, at);
    for (const { skip, rest } of prefixReadings(kind, word)) {
      const node = this.index.trie.child(ROOT, Gap.none, this.index.vocabulary.findText(rest));
      const hit = node < 0 ? undefined : this.walk(at, [node], afterUnits(this.text, tokens, at, skip));
      const bold = hit?.words.length === 1 && (rest.length < 3 || isCommonWord(word));
      if (hit && !bold && (!best || hit.last > best.last)) best = hit;
    }
    return best;
  }

  /** The longest hit whose first word begins at `from` and leads to one of `nodes`. */
  private walk(at: number, nodes: readonly number[], from: number): Hit | undefined {
    const { tokens } = this;
    let best: Hit | undefined;
    const words: Word[] = [{ from, to: tokens.to[at] ?? 0 }];
    let reached = nodes;
    for (let last = at; reached.length > 0; ) {
      best = this.accept(reached, last, words) ?? best;
      last++;
      const gap = tokens.gap[last] ?? Gap.wall;
      if (last >= tokens.count || gap === Gap.wall) break;
      best = this.ended(reached, gap, last, words) ?? best;
      words.push({ from: tokens.from[last] ?? 0, to: tokens.to[last] ?? 0 });
      reached = this.step(reached, gap, last, this.tokenAt(last));
    }
    return best;
  }

  /** The nodes reached over a token, or over a token that it is another way to write. */
  private step(nodes: readonly number[], gap: number, at: number, token: number): readonly number[] {
    if (token < 0) return NOWHERE;
    const { trie, links } = this.index;
    const reached: number[] = [];
    const bases = links.basesOf(token);
    // A name that is inflected is a proper one: its first word has a capital, as other words may have.
    const loose = bases && !(nodes[0] === ROOT && isSmall(this.text, this.tokens.from[at] ?? 0));
    for (const node of nodes) {
      const child = trie.child(node, gap, token);
      if (child >= 0) reached.push(child);
      if (!loose) continue;
      for (const { base } of bases) {
        const other = trie.child(node, gap, base);
        if (other >= 0) reached.push(other);
      }
    }
    return reached;
  }

  /** A hit whose last word is the token at `last` without an ending like the German genitive. */
  private ended(
    nodes: readonly number[],
    gap: number,
    last: number,
    words: readonly Word[],
  ): Hit | undefined {
    const { tokens } = this;
    const endings = this.endings.of(tokens.kind[last] ?? 0);
    const from = tokens.from[last] ?? 0;
    if (endings.length === 0 || isSmall(this.text, from)) return undefined;
    for (const drop of endingLengths(foldedToken(tokens, last), endings)) {
      const end = (tokens.foldTo[last] ?? 0) - drop;
      const token = this.index.vocabulary.find(tokens.units, tokens.foldFrom[last] ?? 0, end);
      const reached = this.step(nodes, gap, last, token);
      const to = beforeUnits(this.text, tokens, last, drop);
      const hit = this.accept(reached, last, [...words, { from, to }]);
      if (hit) return hit;
    }
    return undefined;
  }

  private accept(nodes: readonly number[], last: number, words: readonly Word[]): Hit | undefined {
    const { bearers } = this.index;
    const named = nodes.filter((node) => bearers.any(node));
    if (named.length === 0 || !mayEnd(this.text, this.tokens, last)) return undefined;
    const check = (demand: number, spelling: string) => meets(this.text, words, demand, spelling);
    const bearing = together(named.flatMap((node) => bearers.at(node, check) ?? []));
    return bearing && { last, words: [...words], bearing };
  }

  private tokenAt(at: number): number {
    const { units, foldFrom, foldTo } = this.tokens;
    return this.index.vocabulary.find(units, foldFrom[at] ?? 0, foldTo[at] ?? 0);
  }
}

const NOWHERE: readonly number[] = [];

function report(text: string, { words, bearing }: Hit): Found {
  const span = { from: words[0]?.from ?? 0, to: words[words.length - 1]?.to ?? 0 };
  const { from, to } = bearing.signed.length > 0 ? widenOver(text, span, bearing.signed) : span;
  return { from, to, owners: bearing.owners };
}
