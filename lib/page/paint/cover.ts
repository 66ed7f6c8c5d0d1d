/**
 * Is text at a point of the view covered by something that is painted over it? Answered by the browser's own hit test,
 * looked through where what it meets is clear (a link stretched over a card, a backdrop).
 */
import { type Contexts, type Frame, rootOf } from './context';
import { isSet } from './style';

/** From this opacity on something hides what lies under it: drawings are not seen, or text is not to be pointed at. */
const HIDES = 0.8;
const DIMS = 0.4;

const SOLID = new Set(['IMG', 'VIDEO', 'CANVAS', 'IFRAME', 'EMBED', 'OBJECT', 'INPUT', 'TEXTAREA', 'SELECT']);

/** What decides which layer lies over which. */
interface Stacked {
  frame: Frame;
  z: number;
}

/** Is the text of `element` seen at this point of the viewport well enough to be pointed at? */
export function isPlainAt(element: Element, x: number, y: number, contexts: Contexts): boolean {
  return isSeenThrough(element, x, y, (met) => paintsAt(met, x, y, contexts, DIMS), contexts);
}

/** Would a drawing over the text at this point lie over something that covers the text? What is stacked higher covers it by itself. */
export function isSeenAt(element: Element, x: number, y: number, own: Stacked, contexts: Contexts): boolean {
  const covers = (met: Element) => isLevel(met, own, contexts) && paintsAt(met, x, y, contexts, HIDES);
  return isSeenThrough(element, x, y, covers, contexts);
}

function isSeenThrough(
  element: Element,
  x: number,
  y: number,
  covers: (met: Element) => boolean,
  contexts: Contexts,
): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  // Outside the view nothing is known.
  if (!top || top === element) return true;
  if (element.contains(top)) return !covers(top);
  const met = root.elementsFromPoint(x, y);
  const at = met.indexOf(element);
  if (at === -1) {
    // Clipped away, or out of reach of the pointer: then only what lies over its surroundings is known.
    const around = met.findIndex((one) => isAround(one, element));
    const first = met[around];
    if (first && (pseudoPaintsAt(first, x, y) || !isUntouchable(element, contexts))) return false;
    return !met.slice(0, around === -1 ? 0 : around).some(covers);
  }
  return !met.slice(0, at).some((one) => (isAround(one, element) ? pseudoPaintsAt(one, x, y) : covers(one)));
}

/** Is it stacked no higher than the text's own layer? */
function isLevel(met: Element, own: Stacked, contexts: Contexts): boolean {
  const { flow, z } = contexts.of(met);
  const root = rootOf(flow);
  return root.kind === 'top' ? root === rootOf(own.frame) : z <= own.z;
}

/** Does `outer` hold the element, if need be across shadow roots? */
function isAround(outer: Element, element: Element): boolean {
  for (let node: Node = element; ; ) {
    if (outer.contains(node)) return true;
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    node = root.host;
  }
}

/** Text that no pointer meets; about such the hit test says nothing. */
function isUntouchable(element: Element, contexts: Contexts): boolean {
  const { style } = contexts.of(element);
  if (style?.pointerEvents === 'none' || style?.display === 'contents') return true;
  return element.closest('[inert]') !== null || element.ownerDocument.querySelector(':modal') !== null;
}

/** Does the element put something opaque over this point? Its children are asked on their own. */
export function paintsAt(
  element: Element,
  x: number,
  y: number,
  contexts: Contexts,
  opaque = HIDES,
): boolean {
  const { style, opacity } = contexts.of(element);
  if (!style || opacity < opaque) return false;
  const { left, right, top, bottom, height } = element.getBoundingClientRect();
  if (x < left || x > right || y < top || y > bottom) {
    return isBackdrop(element) && alphaOf(getComputedStyle(element, '::backdrop').backgroundColor) >= opaque;
  }
  if (SOLID.has(element.tagName) && !isEmptyPicture(element)) return true;
  if (element instanceof SVGElement) return element instanceof SVGGeometryElement && isSet(style.fill);
  return fills(style, (y - top) / height, opaque) || pseudoPaintsAt(element, x, y, opaque);
}

/** A picture that has not come or never will, or the clear dot that holds its place until then. */
function isEmptyPicture(element: Element): boolean {
  return element instanceof HTMLImageElement && element.naturalWidth <= 2;
}

function isBackdrop(element: Element): boolean {
  return element.matches(':modal, :popover-open, :fullscreen');
}

function pseudoPaintsAt(element: Element, x: number, y: number, opaque = HIDES): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (!isSet(style.content) || style.content === 'normal') return false;
    if (!/absolute|fixed/.test(style.position) || Number(style.opacity) < opaque) return false;
    const box = element.getBoundingClientRect();
    const left = box.left + element.clientLeft + Number.parseFloat(style.left);
    const top = box.top + element.clientTop + Number.parseFloat(style.top);
    const width = Number.parseFloat(style.width);
    const height = Number.parseFloat(style.height);
    const inside = x >= left && x <= left + width && y >= top && y <= top + height;
    return inside && fills(style, (y - top) / height, opaque);
  });
}

/** `down`: how far down the box, from 0 to 1. */
function fills(style: CSSStyleDeclaration, down: number, opaque: number): boolean {
  if (alphaOf(style.backgroundColor) >= opaque) return true;
  if (!isSet(style.backgroundImage)) return false;
  if (/url\(|image-set\(/.test(style.backgroundImage)) return true;
  return fadesTo(style.backgroundImage, down) >= opaque;
}

/** Opacity of a gradient at a height, taken as if its colours were spread evenly from top to bottom. */
function fadesTo(gradient: string, down: number): number {
  const colours = gradient.match(/rgba?\([^)]*\)|color\([^)]*\)|okl\w+\([^)]*\)|transparent/g) ?? [];
  const alphas = colours.map(alphaOf);
  if (/to top|\((?:0|360)deg/.test(gradient)) alphas.reverse();
  const place = Math.min(1, Math.max(0, down)) * (alphas.length - 1);
  const before = alphas[Math.floor(place)] ?? 0;
  const after = alphas[Math.ceil(place)] ?? 0;
  return before + (after - before) * (place % 1);
}

export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha =
    /^rgba\([^,]+,[^,]+,[^,]+,([^)]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(colour)?.[1];
  return alpha === undefined ? 1 : Number.parseFloat(alpha);
}
