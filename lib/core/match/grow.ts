/** Writes one form into the trie. */

import { tokenize } from '../text/tokenize';
import { Gap, type Tokens } from '../text/tokens';
import { coreOf } from './around';
import { Demand } from './bearers';
import { ROOT, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/**
 * Grows the paths of `form` and calls `end` with their last nodes, and with `Demand.edges` where punctuation stands
 * around the words. A form of punctuation only grows nothing. `tokens` is scratch.
 */
export function growForm(
  form: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  trie: Trie,
  end: (node: number, edges: number) => void,
): void {
  const core = coreOf(form);
  if (core.from === core.to) return;
  tokenize(form.slice(core.from, core.to), tokens);
  let nodes: number[] = [ROOT];
  for (let at = 0; at < tokens.count; at++) {
    const token = vocabulary.add(tokens.units, tokens.foldFrom[at] ?? 0, tokens.foldTo[at] ?? 0);
    const gaps = at === 0 ? [Gap.none] : gapsOf(tokens.gap[at] ?? 0);
    nodes = nodes.flatMap((node) => gaps.map((gap) => trie.grow(node, gap, token)));
  }
  const edges = core.to - core.from < form.length ? Demand.edges : Demand.none;
  for (const node of nodes) end(node, edges);
}

/** The gaps of a text that match this gap of a form. */
function gapsOf(gap: number): number[] {
  if (gap === Gap.wall) return [Gap.joint];
  return gap === Gap.dotSpace || gap === Gap.dash ? [gap, Gap.joint] : [gap];
}
