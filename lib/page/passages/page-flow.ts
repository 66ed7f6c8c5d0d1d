/** The text of a whole page: its blocks in reading order, with an exact way back to each of them. */
import type { Span } from '../../core/model/span';
import { blockOrder } from '../read/document-order';
import type { FlowBlock } from '../read/flow-block';

/** Stands between two blocks: the end of a paragraph, which no text of a page holds. */
const BORDER = '\u2029';

export interface PageFlow {
  text: string;
  /** A span of the text as parts of its blocks, in order. Borders belong to no block. */
  parts(span: Span): BlockPart[];
  /** The text that a range covers, without white space at its ends; undefined where it covers none. */
  spanOf(range: Range): Span | undefined;
}

export interface BlockPart extends Span {
  block: FlowBlock;
}

export function pageFlow(blocks: Iterable<FlowBlock>): PageFlow {
  const places: { block: FlowBlock; at: number }[] = [];
  let text = '';
  for (const block of [...blocks].sort(blockOrder())) {
    if (text !== '') text += BORDER;
    places.push({ block, at: text.length });
    text += block.text;
  }
  return {
    text,
    parts({ from, to }) {
      return places.flatMap(({ block, at }) => {
        const part = { block, from: Math.max(from - at, 0), to: Math.min(to - at, block.text.length) };
        return part.from < part.to ? [part] : [];
      });
    },
    spanOf(range) {
      let from: number | undefined;
      let to = 0;
      for (const { block, at } of places) {
        const covered = coveredIn(block, range);
        if (!covered) continue;
        from ??= at + covered.from;
        to = at + covered.to;
      }
      if (from === undefined) return undefined;
      const words = text.slice(from, to);
      const start = from + words.length - words.trimStart().length;
      const end = from + words.trimEnd().length;
      return start < end ? { from: start, to: end } : undefined;
    },
  };
}

function coveredIn(block: FlowBlock, range: Range): Span | undefined {
  if (!range.intersectsNode(block.element)) return undefined;
  let from: number | undefined;
  let to = 0;
  for (const { node, offset, length, at } of block.runs) {
    if (!range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? Math.max(range.startOffset, offset) : offset;
    const last = node === range.endContainer ? Math.min(range.endOffset, offset + length) : offset + length;
    if (first >= last) continue;
    from ??= at + first - offset;
    to = at + last - offset;
  }
  return from === undefined ? undefined : { from, to };
}
