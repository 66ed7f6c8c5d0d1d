/** From mutations to the smallest parts of the page that must be read again. */
import { flowOf, isSkipped } from '../read/elements';

/** What a batch of mutations asks for. */
export interface Dirt {
  /** Containers to read again with everything in them. */
  roots: Set<Element>;
  /** Something may have appeared or disappeared by its style alone. */
  sweep: boolean;
  /** Nodes were taken out. */
  removed: boolean;
}

/**
 * `hasText(element)`: the element has blocks of its own, so that a child put between them changes them.
 * `ours(element)`: the mutation is of our own host.
 */
export function dirtOf(
  records: readonly MutationRecord[],
  hasText: (element: Element) => boolean,
  ours: (node: Node) => boolean,
): Dirt {
  const dirt: Dirt = { roots: new Set(), sweep: false, removed: false };
  for (const record of records) {
    const { target } = record;
    if (ours(target)) continue;
    if (record.type === 'attributes') {
      dirt.sweep = true;
      const element = target as Element;
      if (isInline(element)) addContainer(dirt, element.parentElement);
    } else if (record.type === 'characterData') addContainer(dirt, parentOf(target));
    else readChildren(record, dirt, hasText, ours);
  }
  return dirt;
}

function readChildren(
  record: MutationRecord,
  dirt: Dirt,
  hasText: (element: Element) => boolean,
  ours: (node: Node) => boolean,
): void {
  const added = [...record.addedNodes].filter((node) => !ours(node));
  const removed = [...record.removedNodes].filter((node) => !ours(node));
  if (removed.length) dirt.removed = true;
  if (!added.length && !removed.length) return;
  const parent = record.target instanceof ShadowRoot ? record.target.host : (record.target as Element);
  // A feed that grows by whole blocks is not read again from its start.
  const blocksOnly = !hasText(parent) && added.every(isWholeBlock) && removed.every(isElement);
  if (!blocksOnly) addContainer(dirt, parent);
  else for (const node of added) if (node.isConnected) dirt.roots.add(node as Element);
}

function addContainer(dirt: Dirt, from: Element | null): void {
  const container = containerOf(from);
  if (container) dirt.roots.add(container);
}

/** The nearest element, from `from` upwards, that is a block of its own; null where nothing is read there. */
export function containerOf(from: Element | null): Element | null {
  let container: Element | null = null;
  for (let element = from; element; element = parentOf(element)) {
    if (isSkipped(element) || !element.isConnected) return null;
    if (container) continue;
    if (element === element.ownerDocument.body || !isInline(element)) container = element;
  }
  return container;
}

/** The roots that stand in no other root. */
export function outermost(roots: ReadonlySet<Element>): Element[] {
  return [...roots].filter((root) => {
    for (let up = parentOf(root); up; up = parentOf(up)) if (roots.has(up)) return false;
    return root.isConnected;
  });
}

/** The parent element, across an open shadow root. */
function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot
    ? parent.host
    : (parent as Element | null)?.nodeType === 1
      ? (parent as Element)
      : null;
}

function isInline(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && flowOf(element, view.getComputedStyle(element)) === 'inline';
}

function isElement(node: Node): boolean {
  return node.nodeType === 1;
}

function isWholeBlock(node: Node): boolean {
  return isElement(node) && node.isConnected && !isInline(node as Element);
}
