/** Flow text: the rendered text of one block, joined over inline elements, with an exact map back to its text nodes. */
import type { Span } from '../../core/model/span';

/** A stretch of a text node that stands in the flow text unit for unit. Lengths are UTF-16 units. */
export interface Run {
  /** Where it starts in the flow text. */
  at: number;
  node: Text;
  /** Where it starts in the node. */
  offset: number;
  length: number;
}

/** The text between two block borders. A container with blocks among its text has several. */
export interface FlowText {
  /** The block-level element that the text belongs to. */
  element: Element;
  text: string;
  /** In the order of the text. What no run covers is a line break, which no text node holds. */
  runs: readonly Run[];
}

export interface FlowBlock extends FlowText {
  /** Unique in this document for as long as it is open. */
  readonly id: number;
}

/** A part of one text node, offsets in UTF-16 units of its data. */
export interface NodeSpan {
  node: Text;
  from: number;
  to: number;
}

/** The parts of text nodes that a span of the block's text covers, in order. Empty parts are left out. */
export function nodeSpans(block: FlowText, span: Span): NodeSpan[] {
  const parts: NodeSpan[] = [];
  for (const run of block.runs) {
    const from = Math.max(span.from, run.at);
    const to = Math.min(span.to, run.at + run.length);
    if (from < to)
      parts.push({ node: run.node, from: run.offset + from - run.at, to: run.offset + to - run.at });
  }
  return parts;
}

/** The place in the flow text of a place in a node; undefined where the node's unit is not part of the text. */
export function flowOffset(block: FlowText, node: Node, offset: number): number | undefined {
  for (const run of block.runs)
    if (run.node === node && offset >= run.offset && offset <= run.offset + run.length)
      return run.at + offset - run.offset;
  return undefined;
}
