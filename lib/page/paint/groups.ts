/**
 * The wrappers of the layers: one for each height of stacking and each frame. Whatever the page stacks above its text
 * then covers the marks too, whatever clips or scrolls the text clips and scrolls them.
 */
import type { Box, Point } from './box';
import type { Frame } from './context';

/** The inner box of a clipping element in the viewport, and how much larger than life it is shown. */
interface View extends Box {
  scaleX: number;
  scaleY: number;
}

/** A place for layers; `element` is a box without size whose corner is the frame's origin. */
interface Group {
  frame: Frame;
  element: HTMLElement;
  /** The clipping box around it, for frames that clip. */
  window?: HTMLElement;
}

const BARE = 'position:absolute;left:0;top:0;width:0;height:0;pointer-events:none;';
/** Nothing inside may add to what the page can scroll, or move anything of the page. */
const CONTAINED = 'contain:layout size style;';

export class Groups {
  readonly #byHeight = new Map<number, Map<Frame, Group>>();
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Where layers of this frame go; made when first asked for. Writes. */
  place(frame: Frame, z: number): HTMLElement {
    return this.#group(frame, z).element;
  }

  #group(frame: Frame, z: number): Group {
    const groups = this.#byHeight.get(z) ?? new Map<Frame, Group>();
    this.#byHeight.set(z, groups);
    let group = groups.get(frame);
    if (!group) {
      group = this.#make(frame, z);
      groups.set(frame, group);
    }
    return group;
  }

  #make(frame: Frame, z: number): Group {
    const element = document.createElement('div');
    if (frame.kind === 'clip') {
      const window = document.createElement('div');
      window.style.cssText = `${BARE}overflow:clip;visibility:hidden`;
      element.style.cssText = `${BARE}visibility:visible`;
      window.append(element);
      this.place(frame.parent, z).append(window);
      return { frame, element, window };
    }
    element.style.cssText = `${BARE}${CONTAINED}z-index:${z};`;
    if (frame.kind !== 'document') element.style.position = 'fixed';
    if (frame.kind === 'top') {
      element.style.cssText +=
        'margin:0;border:0;padding:0;background:none;overflow:visible;inset:0 auto auto 0;max-width:none;color:inherit';
      element.popover = 'manual';
    }
    this.#root.append(element);
    if (frame.kind === 'top') element.showPopover();
    return { frame, element };
  }

  /** Puts every clipping box where the page's box is now. Reads all first, then writes. */
  settle(origins: Origins): void {
    const moves: (() => void)[] = [];
    for (const groups of this.#byHeight.values()) {
      for (const { frame, element, window } of groups.values()) {
        if (frame.kind !== 'clip' || !window) continue;
        const outer = origins.of(frame.parent);
        const view = origins.viewOf(frame.element);
        const inner = origins.of(frame);
        moves.push(() => {
          window.style.width = `${view.width}px`;
          window.style.height = `${view.height}px`;
          window.style.transform = `translate(${view.x - outer.x}px,${view.y - outer.y}px)`;
          element.style.transform = `translate(${inner.x - view.x}px,${inner.y - view.y}px)`;
        });
      }
    }
    for (const move of moves) move();
  }

  /** Takes away wrappers that hold no layer any more. */
  tidy(): void {
    for (const [z, groups] of this.#byHeight) {
      for (const [frame, { element, window }] of Array.from(groups).reverse()) {
        if (element.childElementCount > 0) continue;
        (window ?? element).remove();
        groups.delete(frame);
      }
      if (groups.size === 0) this.#byHeight.delete(z);
    }
  }

  stop(): void {
    for (const groups of this.#byHeight.values()) {
      for (const { element, window } of groups.values()) (window ?? element).remove();
    }
    this.#byHeight.clear();
  }
}

/** Corners of frames in the viewport, read at most once between two calls of `renew`. */
export class Origins {
  readonly #anchor: HTMLElement;
  readonly #fixedAnchor: HTMLElement;
  #known = new Map<Frame, Point>();
  #views = new Map<Element, View>();

  /** The anchors are boxes without size at the corners of document and viewport, as the host sees them. */
  constructor(anchor: HTMLElement, fixedAnchor: HTMLElement) {
    this.#anchor = anchor;
    this.#fixedAnchor = fixedAnchor;
  }

  renew(): void {
    this.#known = new Map();
    this.#views = new Map();
  }

  of(frame: Frame): Point {
    let point = this.#known.get(frame);
    if (!point) {
      point = this.#read(frame);
      this.#known.set(frame, point);
    }
    return point;
  }

  #read(frame: Frame): Point {
    if (frame.kind === 'document') return this.#anchor.getBoundingClientRect();
    if (frame.kind === 'viewport') return this.#fixedAnchor.getBoundingClientRect();
    if (frame.kind === 'top') return { x: 0, y: 0 };
    const view = this.viewOf(frame.element);
    return {
      x: view.x - frame.element.scrollLeft * view.scaleX,
      y: view.y - frame.element.scrollTop * view.scaleY,
    };
  }

  /** The inner box of an element, in which its content shows. */
  viewOf(element: Element): View {
    let view = this.#views.get(element);
    if (!view) {
      view = readView(element);
      this.#views.set(element, view);
    }
    return view;
  }
}

function readView(element: Element): View {
  const outer = element.getBoundingClientRect();
  const scaleX =
    element instanceof HTMLElement && element.offsetWidth ? outer.width / element.offsetWidth : 1;
  const scaleY =
    element instanceof HTMLElement && element.offsetHeight ? outer.height / element.offsetHeight : 1;
  return {
    x: outer.x + element.clientLeft * scaleX,
    y: outer.y + element.clientTop * scaleY,
    width: element.clientWidth * scaleX,
    height: element.clientHeight * scaleY,
    scaleX,
    scaleY,
  };
}
