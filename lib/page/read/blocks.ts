/**
 * The blocks of a document as they were last read. Reading a part of the page again is compared with what was there:
 * an unchanged block keeps its id and is not reported.
 */
import type { FlowBlock, FlowText } from './flow-block';

/** Ids are unique over all documents that are read together. */
let nextId = 1;

export class Blocks {
  private readonly byOwner = new Map<Element, FlowBlock[]>();

  /** Every block, in the order in which it was first read. */
  *all(): Generator<FlowBlock> {
    for (const blocks of this.byOwner.values()) yield* blocks;
  }

  owners(): IterableIterator<Element> {
    return this.byOwner.keys();
  }

  has(owner: Element): boolean {
    return this.byOwner.has(owner);
  }

  /** Adds the texts of a part of the page that has not been read before. */
  add(texts: readonly FlowText[]): FlowBlock[] {
    return texts.map((text) => this.keep({ ...text, id: nextId++ }));
  }

  /** Takes out the blocks whose element has left the document, and gives their ids. */
  dropDetached(): number[] {
    const gone: number[] = [];
    for (const [owner, blocks] of this.byOwner) {
      if (owner.isConnected) continue;
      this.byOwner.delete(owner);
      for (const block of blocks) gone.push(block.id);
    }
    return gone;
  }

  /**
   * Replaces all blocks of `root` and inside it by `texts`.
   * Gives the new or changed blocks and the ids of those that are no more.
   */
  replace(root: Element, texts: readonly FlowText[]): { changed: FlowBlock[]; gone: number[] } {
    const before = new Map<Element, FlowBlock[]>();
    for (const [owner, blocks] of this.byOwner)
      if (within(root, owner)) {
        before.set(owner, blocks);
        this.byOwner.delete(owner);
      }
    const changed: FlowBlock[] = [];
    for (const text of texts) {
      const rest = before.get(text.element);
      const known = rest?.shift();
      const same = known !== undefined && sameText(known, text);
      const block = this.keep(same ? known : { ...text, id: known?.id ?? nextId++ });
      if (!same) changed.push(block);
    }
    return { changed, gone: [...before.values()].flat().map((block) => block.id) };
  }

  private keep(block: FlowBlock): FlowBlock {
    const list = this.byOwner.get(block.element);
    if (list) list.push(block);
    else this.byOwner.set(block.element, [block]);
    return block;
  }
}

/** True where `inner` is `outer` or stands in it, across open shadow roots. */
export function within(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; ) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

function sameText(a: FlowText, b: FlowText): boolean {
  if (a.text !== b.text || a.runs.length !== b.runs.length) return false;
  return a.runs.every((run, i) => {
    const other = b.runs[i];
    return run.node === other?.node && run.offset === other.offset && run.at === other.at;
  });
}
