/** The selected words with the sentence they stand in. */
import { type FlowBlock, flowOffset } from './read/flow-block';

export interface SelectedText {
  text: string;
  sentence: string;
}

/** Longest selection that can be a name, and longest sentence that is kept, in UTF-16 units. */
const LONGEST_NAME = 500;
const LONGEST_SENTENCE = 2_000;

/** Null where nothing is selected. `blocks` are those of the document. */
export function selectedText(document: Document, blocks: Iterable<FlowBlock>): SelectedText | null {
  const selection = document.getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (!selection?.rangeCount || !text) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return {
    text: text.slice(0, LONGEST_NAME),
    sentence: sentenceAt(blocks, startContainer, startOffset) || text,
  };
}

function sentenceAt(blocks: Iterable<FlowBlock>, node: Node, offset: number): string {
  for (const block of blocks) {
    const at = flowOffset(block, node, offset);
    if (at === undefined) continue;
    const sentences = new Intl.Segmenter(block.element.closest('[lang]')?.getAttribute('lang') || undefined, {
      granularity: 'sentence',
    });
    const found = sentences.segment(block.text).containing(Math.min(at, block.text.length - 1));
    return (found?.segment ?? '').trim().slice(0, LONGEST_SENTENCE);
  }
  return '';
}
