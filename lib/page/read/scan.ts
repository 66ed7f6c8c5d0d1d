/**
 * Walks the flat tree (open shadow roots and slots in place of light children) and gives the flow text of every block.
 * A generator, so that a long page can be read in slices: it yields after a few dozen nodes.
 */
import { type Flow, flowOf, isPreserved, isSkipped } from './elements';
import type { FlowText } from './flow-block';
import { FlowWriter } from './flow-writer';

export interface ScanSink {
  /** A block's text, in the order of the tree, asides after the block that they stand in. */
  text(text: FlowText): void;
  /** An open shadow root whose content was read: changes in it must be watched too. */
  shadow?(root: ShadowRoot): void;
  /** An element that was left out because nothing of it is seen now. */
  hidden?(element: Element): void;
  /** A frame, which may hold a document of the same origin. */
  frame?(frame: HTMLIFrameElement): void;
  /** True for elements that are ours. */
  ours?(element: Element): boolean;
}

/** Nodes between two yields: small enough for a slice of a few milliseconds on any page. */
const STEP = 64;

/** Reads `root` and everything in it. `root` stands as a block, whatever its style. */
export function* scan(root: Element, sink: ScanSink): Generator<undefined, void> {
  yield* new Scan(sink).container(root);
}

class Scan {
  private nodes = 0;

  constructor(private readonly sink: ScanSink) {}

  *container(element: Element): Generator<undefined, void> {
    const view = element.ownerDocument.defaultView;
    if (!view || isSkipped(element) || this.sink.ours?.(element)) return;
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || isFolded(element)) {
      this.sink.hidden?.(element);
      return;
    }
    const writer = new FlowWriter(element, (text) => this.sink.text(text));
    const asides: Element[] = [];
    yield* this.children(element, style, writer, asides, view);
    writer.close();
    for (const aside of asides) yield* this.container(aside);
  }

  private *children(
    parent: Element,
    style: CSSStyleDeclaration,
    writer: FlowWriter,
    asides: Element[],
    view: Window,
  ): Generator<undefined, void> {
    // Read once for all text of this parent: each access to a computed style costs.
    let textStyle: { seen: boolean; preserved: boolean } | undefined;
    for (const node of this.flatChildren(parent)) {
      if (++this.nodes % STEP === 0) yield undefined;
      if (node.nodeType === 3) {
        textStyle ??= { seen: style.visibility === 'visible', preserved: isPreserved(style) };
        if (textStyle.seen) writer.write(node as Text, textStyle.preserved);
      } else if (node.nodeType === 1) {
        yield* this.element(node as Element, writer, asides, view);
      }
    }
  }

  private *element(
    element: Element,
    writer: FlowWriter,
    asides: Element[],
    view: Window,
  ): Generator<undefined, void> {
    if (element.tagName === 'BR') {
      writer.lineBreak();
      return;
    }
    if (element.tagName === 'IFRAME') this.sink.frame?.(element as HTMLIFrameElement);
    if (isSkipped(element) || this.sink.ours?.(element)) return;
    const style = view.getComputedStyle(element);
    const flow: Flow = isFolded(element) ? 'none' : flowOf(element, style);
    if (flow === 'none') this.sink.hidden?.(element);
    else if (flow === 'aside') asides.push(element);
    else if (flow === 'inline') yield* this.children(element, style, writer, asides, view);
    else {
      writer.close();
      yield* this.container(element);
    }
  }

  /** The children that are rendered: the shadow tree's, a slot's assigned nodes, or the light ones. */
  private flatChildren(parent: Element): Iterable<Node> {
    const shadow = parent.shadowRoot;
    if (shadow) {
      this.sink.shadow?.(shadow);
      return shadow.childNodes;
    }
    if (parent.tagName === 'SLOT') {
      const assigned = (parent as HTMLSlotElement).assignedNodes();
      if (assigned.length) return assigned;
    }
    return parent.childNodes;
  }
}

/** Content that the browser keeps out of the rendering: a closed `details`, `hidden="until-found"`. */
function isFolded(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden === 'until-found') return true;
  const parent = element.parentElement;
  if (parent?.tagName !== 'DETAILS' || (parent as HTMLDetailsElement).open) return false;
  return !(element.tagName === 'SUMMARY' && parent.querySelector(':scope > summary') === element);
}
