/** The selected words with the sentence they stand in. */
import { type FlowBlock, flowOffset } from './read/flow-block';
import type { Place } from './session';

export interface SelectedText {
  text: string;
  sentence: string;
}

/** Longest selection that can be a name, and longest sentence that is kept, in UTF-16 units. */
const LONGEST_NAME = 500;
const LONGEST_SENTENCE = 2_000;
/** Of mentions that are remembered: the longest sentence, and the most of one page. */
const LONGEST_MET = 500;
const MOST_MET = 1_000;

/** Null where nothing is selected. `blocks` are those of the document. */
export function selectedText(range: Range | undefined, blocks: Iterable<FlowBlock>): SelectedText | null {
  const text = range?.toString().replace(/\s+/g, ' ').trim();
  if (!range || !text) return null;
  return {
    text: text.slice(0, LONGEST_NAME),
    sentence: sentenceAt(blocks, range.startContainer, range.startOffset) || text,
  };
}

/** Who surely stands in which sentence, each once. */
export function metIn(places: readonly Place[]): { entity: string; sentence: string }[] {
  const met = new Map<string, { entity: string; sentence: string }>();
  for (const { block, mention } of places) {
    if (!mention.entity || met.size >= MOST_MET) continue;
    const sentence = sentenceIn(block, mention.from).slice(0, LONGEST_MET);
    met.set(`${mention.entity} ${sentence}`, { entity: mention.entity, sentence });
  }
  return [...met.values()];
}

function sentenceAt(blocks: Iterable<FlowBlock>, node: Node, offset: number): string {
  for (const block of blocks) {
    const at = flowOffset(block, node, offset);
    if (at !== undefined) return sentenceIn(block, at).slice(0, LONGEST_SENTENCE);
  }
  return '';
}

function sentenceIn(block: FlowBlock, at: number): string {
  const lang = block.element.closest('[lang]')?.getAttribute('lang') || undefined;
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(block.text);
  return (sentences.containing(Math.min(at, block.text.length - 1))?.segment ?? '').trim();
}
