/** Where frames are in the viewport, and the way between the coordinates of both. Lengths are CSS pixels. */
import type { Box, Point } from './box';
import type { Frame } from './context';

/** The inner box of a clipping element in the viewport, and how much larger than life it is shown. */
interface View extends Box {
  scaleX: number;
  scaleY: number;
}

/** Side of the anchors, long enough to tell by how much the host is enlarged with the page. */
const SIDE = 100;

/** Everything is read at most once between two calls of `renew`. */
export class Origins {
  readonly #anchors: { document: HTMLElement; viewport: HTMLElement };
  readonly #corners = new Map<Frame, Point>();
  readonly #views = new Map<Element, View>();
  #scale: number | undefined;

  /** Adds two unseen elements at the corners of document and viewport, as the host sees them. */
  constructor(root: ShadowRoot) {
    this.#anchors = { document: anchor('absolute'), viewport: anchor('fixed') };
    for (const element of Object.values(this.#anchors))
      if (element.parentNode) root.append(element.parentNode);
  }

  renew(): void {
    this.#corners.clear();
    this.#views.clear();
    this.#scale = undefined;
  }

  /** The frame's corner in the viewport. */
  of(frame: Frame): Point {
    let point = this.#corners.get(frame);
    if (!point) {
      point = this.#read(frame);
      this.#corners.set(frame, point);
    }
    return point;
  }

  /** A box of the viewport in the coordinates of a frame. */
  boxIn(frame: Frame, { x, y, width, height }: Box): Box {
    const corner = this.of(frame);
    const scale = this.#scaleOfHost();
    return {
      x: (x - corner.x) / scale,
      y: (y - corner.y) / scale,
      width: width / scale,
      height: height / scale,
    };
  }

  /** A place of a frame in the viewport. */
  pointOut(frame: Frame, { x, y }: Point): Point {
    const corner = this.of(frame);
    const scale = this.#scaleOfHost();
    return { x: corner.x + x * scale, y: corner.y + y * scale };
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

  stop(): void {
    for (const element of Object.values(this.#anchors)) element.parentElement?.remove();
  }

  /** Other than 1 where the page enlarges its root element, and so the host. */
  #scaleOfHost(): number {
    this.#scale ??= this.#anchors.document.getBoundingClientRect().width / SIDE || 1;
    return this.#scale;
  }

  #read(frame: Frame): Point {
    if (frame.kind === 'document') return this.#anchors.document.getBoundingClientRect();
    if (frame.kind === 'viewport') return this.#anchors.viewport.getBoundingClientRect();
    if (frame.kind === 'top') return { x: 0, y: 0 };
    const view = this.viewOf(frame.element);
    return {
      x: view.x - frame.element.scrollLeft * view.scaleX,
      y: view.y - frame.element.scrollTop * view.scaleY,
    };
  }
}

function readView(element: Element): View {
  const outer = element.getBoundingClientRect();
  const real = element instanceof HTMLElement && element.offsetWidth > 0 && element.offsetHeight > 0;
  const scaleX = real ? outer.width / element.offsetWidth : 1;
  const scaleY = real ? outer.height / element.offsetHeight : 1;
  return {
    x: outer.x + element.clientLeft * scaleX,
    y: outer.y + element.clientTop * scaleY,
    width: element.clientWidth * scaleX,
    height: element.clientHeight * scaleY,
    scaleX,
    scaleY,
  };
}

/** Wrapped, so that its length adds nothing to what the host can scroll. */
function anchor(position: 'absolute' | 'fixed'): HTMLElement {
  const wrapper = document.createElement('div');
  const element = document.createElement('div');
  wrapper.style.cssText = `position:${position};left:0;top:0;width:0;height:0;contain:layout size style`;
  element.style.cssText = `width:${SIDE}px;height:0`;
  wrapper.append(element);
  return element;
}
