/** Writes forms into the trie. */

import { tokenize } from '../text/tokenize';
import { foldedToken, Gap, type Tokens } from '../text/tokens';
import { coreOf } from './around';
import { Demand } from './bearers';
import { demandOf, type WordKind } from './common';
import { areProper, type Word } from './demands';
import { wordKind } from './known-as';
import { ROOT, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

export class FormWriter {
  /** Of each token of the vocabulary, whether it is a common word. */
  private readonly kinds = new Map<number, WordKind | false>();

  /** `tokens` is scratch. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly trie: Trie,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Grows the paths of `form` and calls `end` with each last node and with all that is demanded: `asked`, and what
   * follows from the words. A form of punctuation only grows nothing.
   */
  write(form: string, asked: number, end: (node: number, demand: number) => void): void {
    const core = coreOf(form);
    if (core.from === core.to) return;
    const whole = core.to - core.from === form.length;
    const inner = whole ? form : form.slice(core.from, core.to);
    const { tokens } = this;
    tokenize(inner, tokens);
    let nodes: number[] = [ROOT];
    const kinds: WordKind[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const token = this.vocabulary.add(tokens.units, tokens.foldFrom[at] ?? 0, tokens.foldTo[at] ?? 0);
      kinds.push(this.kindOf(token, at));
      nodes = this.grow(nodes, at === 0 ? Gap.none : (tokens.gap[at] ?? 0), token);
    }
    let demand = asked | demandOf(inner, tokens, kinds, () => foldedToken(tokens, 0));
    // Capitals cannot be asked for where the form itself lacks them.
    if (demand & Demand.capital && !areProper(inner, this.words())) demand &= ~Demand.capital;
    for (const node of nodes) end(node, whole ? demand : demand | Demand.edges);
  }

  /** The number of a word as a token of the vocabulary; -1 if it is not one token. */
  tokenOf(word: string): number {
    const { tokens, vocabulary } = this;
    tokenize(word, tokens);
    return tokens.count === 1
      ? vocabulary.add(tokens.units, tokens.foldFrom[0] ?? 0, tokens.foldTo[0] ?? 0)
      : -1;
  }

  private words(): Word[] {
    const words: Word[] = [];
    const { count, from, to } = this.tokens;
    for (let at = 0; at < count; at++) words.push({ from: from[at] ?? 0, to: to[at] ?? 0 });
    return words;
  }

  /** The children over every gap of a text that matches this gap of a form. */
  private grow(nodes: readonly number[], gap: number, token: number): number[] {
    const grown: number[] = [];
    for (const node of nodes) {
      grown.push(this.trie.grow(node, gap === Gap.wall ? Gap.joint : gap, token));
      if (gap === Gap.dotSpace || gap === Gap.dash) grown.push(this.trie.grow(node, Gap.joint, token));
    }
    return grown;
  }

  private kindOf(token: number, at: number): WordKind {
    const known = this.kinds.get(token);
    if (known !== undefined) return known || undefined;
    const kind = wordKind(foldedToken(this.tokens, at));
    this.kinds.set(token, kind ?? false);
    return kind;
  }
}
