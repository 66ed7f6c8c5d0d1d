/**
 * The order of blocks in a document. The browser's own `compareDocumentPosition` counts siblings from the first one on:
 * among the twenty thousand paragraphs of a long page, putting them in order by it takes seconds. Here each parent's
 * children are counted once for all comparisons.
 */
import type { FlowBlock } from './flow-block';

/** What stands before the children of an element: its shadow tree. */
const SHADOW = -1;

/**
 * Compares nodes of one document, also in open shadow trees: below zero where the first comes first. An ancestor comes
 * before what is in it. Good as long as the document does not change.
 */
export function documentOrder(): (a: Node, b: Node) => number {
  const children = new Map<Node, Map<Node, number>>();
  const paths = new Map<Node, readonly number[]>();

  function indexOf(node: Node, parent: Node): number {
    let indexes = children.get(parent);
    if (!indexes) {
      indexes = new Map();
      for (let child = parent.firstChild; child; child = child.nextSibling) indexes.set(child, indexes.size);
      children.set(parent, indexes);
    }
    return indexes.get(node) ?? SHADOW;
  }

  function pathOf(node: Node): readonly number[] {
    const known = paths.get(node);
    if (known) return known;
    const parent = node.parentNode ?? (node as Partial<ShadowRoot>).host;
    const path = parent ? [...pathOf(parent), indexOf(node, parent)] : [];
    paths.set(node, path);
    return path;
  }

  return (a, b) => comparePaths(pathOf(a), pathOf(b));
}

/** As `documentOrder`, by where the text of the blocks begins. Blocks without text keep their places. */
export function blockOrder(): (a: FlowBlock, b: FlowBlock) => number {
  const compare = documentOrder();
  return (a, b) => {
    const [first, second] = [a.runs[0]?.node, b.runs[0]?.node];
    // Most blocks that follow each other are neighbours: nothing needs to be counted.
    if (!first || !second || first === second) return 0;
    return a.element.nextElementSibling === b.element ? -1 : compare(first, second);
  };
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
