/**
 * Where text belongs: which box clips and scrolls it, at which height it is stacked, how it is turned and how faint.
 * Found by walking up the tree as it is drawn (through slots and shadow hosts), each element once in a pass.
 */
import { type Cutter, cutterOf } from './ellipsis';
import {
  combine,
  holdsFixed,
  isCutAway,
  isSet,
  type Linear,
  makesStackingContext,
  STRAIGHT,
  turnOf,
} from './style';

/** What text moves with: the document, the viewport, an element of the top layer, or a box that clips or scrolls. */
export type Frame =
  | { kind: 'document' }
  | { kind: 'viewport' }
  | { kind: 'top'; element: Element }
  | { kind: 'clip'; element: Element; parent: Frame };

export interface Context {
  /** The frame of content in the flow, of absolutely positioned, and of fixed content. */
  flow: Frame;
  absolute: Frame;
  fixed: Frame;
  /** z-index of the outermost stacking context; 0 where there is none. */
  z: number;
  zKnown: boolean;
  /** Undefined: turned in a way that is not followed. */
  turn: Linear | undefined;
  opacity: number;
  hidden: boolean;
  /** It sticks to the edge of what scrolls, so that scrolling moves it against the rest. */
  sticky: boolean;
  /** The box that cuts its lines short with an ellipsis. */
  cutter: Cutter | undefined;
  style: CSSStyleDeclaration | undefined;
}

const DOCUMENT: Frame = { kind: 'document' };
const VIEWPORT: Frame = { kind: 'viewport' };

const ROOT: Context = {
  flow: DOCUMENT,
  absolute: DOCUMENT,
  fixed: VIEWPORT,
  z: 0,
  zKnown: false,
  turn: STRAIGHT,
  opacity: 1,
  hidden: false,
  sticky: false,
  cutter: undefined,
  style: undefined,
};

/** Frames are kept as long as the painter lives, so that the same box is the same frame in every pass. */
export class Contexts {
  readonly #frames = new WeakMap<Element, Map<Frame, Frame>>();
  #known = new Map<Element, Context>();

  /** Forgets what was read; to be called at the start of every pass. */
  renew(): void {
    this.#known = new Map();
  }

  of(element: Element): Context {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = flatParent(element);
    const context = this.#extend(parent ? this.of(parent) : ROOT, element, parent === undefined);
    this.#known.set(element, context);
    return context;
  }

  #extend(parent: Context, element: Element, isRoot: boolean): Context {
    const style = getComputedStyle(element);
    if (style.display === 'contents') return { ...parent, style };
    const top = !isRoot && inTopLayer(element);
    const { position } = style;
    const own: Frame = top
      ? this.#frame(element, VIEWPORT, 'top')
      : position === 'fixed'
        ? parent.fixed
        : position === 'absolute'
          ? parent.absolute
          : parent.flow;
    const holds = holdsFixed(style) && !isRoot;
    const inside = !isRoot && clips(element, style) ? this.#frame(element, own, 'clip') : own;
    const stacks = !isRoot && (top || makesStackingContext(style, parent.style));
    // What the root does to all of the page it does to the host as well.
    const turn = isRoot ? STRAIGHT : turnOf(style);
    return {
      flow: inside,
      absolute: position !== 'static' || holds || top ? inside : parent.absolute,
      fixed: holds ? inside : top ? own : parent.fixed,
      z: parent.zKnown || !stacks ? parent.z : Number.parseInt(style.zIndex, 10) || 0,
      zKnown: parent.zKnown || stacks,
      turn: parent.turn && turn && combine(parent.turn, turn),
      opacity: isRoot ? 1 : parent.opacity * Number(style.opacity),
      hidden:
        parent.hidden || isCutAway(style) || (isSet(style.filter) && /blur\((?!0px)/.test(style.filter)),
      cutter: cutterOf(element, style) ?? inheritedCutter(parent.cutter, style),
      sticky: (parent.sticky && position !== 'fixed') || position === 'sticky',
      style,
    };
  }

  #frame(element: Element, parent: Frame, kind: 'top' | 'clip'): Frame {
    const byParent = this.#frames.get(element) ?? new Map<Frame, Frame>();
    this.#frames.set(element, byParent);
    const known = byParent.get(parent);
    if (known && known.kind === kind) return known;
    const frame: Frame = kind === 'top' ? { kind, element } : { kind, element, parent };
    byParent.set(parent, frame);
    return frame;
  }
}

/** What the outermost clipping box moves with. */
export function rootOf(frame: Frame): Exclude<Frame, { kind: 'clip' }> {
  return frame.kind === 'clip' ? rootOf(frame.parent) : frame;
}

/** An ellipsis for long lines is the affair of one block; a number of lines is that of all blocks inside. */
function inheritedCutter(cutter: Cutter | undefined, style: CSSStyleDeclaration): Cutter | undefined {
  return style.display === 'inline' || cutter?.cuts === 'last' ? cutter : undefined;
}

/** The parent in the tree as it is drawn; undefined for the root element. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function clips(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  if (style.display === 'inline' || passesToViewport(element)) return false;
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}

/** The overflow of the body is that of the viewport, unless the root has its own. */
function passesToViewport(element: Element): boolean {
  if (element !== element.ownerDocument.body) return false;
  const root = getComputedStyle(element.ownerDocument.documentElement);
  return root.overflowX === 'visible' && root.overflowY === 'visible';
}

function inTopLayer(element: Element): boolean {
  return (
    (element instanceof HTMLDialogElement && element.open && element.matches(':modal')) ||
    (element.hasAttribute('popover') && element.matches(':popover-open')) ||
    element.matches(':fullscreen')
  );
}
