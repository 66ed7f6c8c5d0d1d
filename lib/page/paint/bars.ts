/**
 * Bars that stay while text scrolls beneath them, at the same height of stacking as the text, so that the marks would
 * slide over them. Where they are is looked up at rest, at points that depend on the view alone.
 */
import type { Box } from './box';
import { type Contexts, flatParent } from './context';
import { paintsAt } from './cover';

export interface Bar {
  element: Element;
  box: Box;
  z: number;
}

/** Points across and down the view. */
const GRID = { across: 5, down: 14 };

/** A generator: it may be stopped after any point. */
export function* findBars(document: Document, contexts: Contexts): Generator<void, Bar[]> {
  const bars = new Map<Element, Bar>();
  for (let row = 0; row < GRID.down; row += 1) {
    for (let column = 0; column < GRID.across; column += 1) {
      const x = ((column + 0.5) / GRID.across) * innerWidth;
      // Closer to the upper and lower edge, where bars mostly are.
      const y = (0.5 - 0.5 * Math.cos(((row + 0.5) / GRID.down) * Math.PI)) * innerHeight;
      const hit = document.elementFromPoint(x, y);
      const element = hit && stayingAround(hit, contexts);
      if (element && !bars.has(element) && paintsSomewhere(hit, element, x, y, contexts)) {
        bars.set(element, { element, box: element.getBoundingClientRect(), z: contexts.of(element).z });
      }
      yield;
    }
  }
  return [...bars.values()];
}

/** The outermost fixed or sticky element around this one. */
function stayingAround(hit: Element, contexts: Contexts): Element | undefined {
  let found: Element | undefined;
  for (let element: Element | undefined = hit; element; element = flatParent(element)) {
    const position = contexts.of(element).style?.position;
    if (position === 'fixed' || position === 'sticky') found = element;
  }
  return found;
}

function paintsSomewhere(hit: Element, bar: Element, x: number, y: number, contexts: Contexts): boolean {
  for (let element: Element | undefined = hit; element; element = flatParent(element)) {
    if (paintsAt(element, x, y, contexts)) return true;
    if (element === bar) return false;
  }
  return false;
}
