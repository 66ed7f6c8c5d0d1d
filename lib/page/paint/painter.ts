/**
 * Draws marks over the page's text without touching the page: block by block, in small slices of time,
 * and keeps them where the text is. Design: docs/decisions, and the comments of the files beside this one.
 */
import type { FlowBlock } from '../read/flow-block';
import { nodeSpans } from '../read/flow-block';
import type { Box } from './box';
import { holds } from './box';
import { Contexts } from './context';
import { watchDisturbances } from './disturbances';
import { forgetFonts } from './font';
import { Groups, Origins } from './groups';
import { Layer, type Mark } from './layer';
import { type Measured, measure, rectsOf } from './measure';
import { type Unit, unitsOf } from './units';

export type { Mark } from './layer';

export interface Hit {
  key: string;
  block: FlowBlock;
  /** The part of the mark under the point, in the viewport. */
  rect: DOMRect;
}

export interface Painter {
  /** Every block of the page is to be drawn, with marks or without. Replaces what was drawn for the block. */
  draw(block: FlowBlock, marks: readonly Mark[]): void;
  erase(blockId: number): void;
  /** The mark at a point of the viewport. */
  at(x: number, y: number): Hit | null;
  /** Where the mark's text stands in the viewport, one rectangle for each line or element. */
  rects(key: string): DOMRect[];
  /** Draws this mark stronger than the others; null: none. */
  point(key: string | null): void;
  stop(): void;
}

/** How long a slice of work may take, in milliseconds. */
const SLICE = 6;
/** Mutations are answered together after this time. */
const BATCH = 60;
/** A block that moved twice within this time is hidden until it rests as long. */
const REST = 200;
/** Even without any sign the places are looked at this often. */
const POLL = 1000;

interface Sheet {
  block: FlowBlock;
  marks: readonly Mark[];
  units: readonly Unit[];
  /** Undefined: not known yet. */
  near?: boolean;
  stale: boolean;
  measured?: Measured | undefined;
  layer?: Layer | undefined;
  movedAt: number;
  resting: boolean;
}

export function createPainter(root: ShadowRoot): Painter {
  const document = root.ownerDocument;
  const sheets = new Map<number, Sheet>();
  const byElement = new Map<Element, Set<Sheet>>();
  const keyed = new Map<string, Sheet>();
  const waiting = new Set<Sheet>();
  let pointed: string | null = null;

  const anchors = [anchor('absolute'), anchor('fixed')] as const;
  root.append(...anchors);
  const contexts = new Contexts();
  const origins = new Origins(...anchors);
  const groups = new Groups(root);

  let frame = 0;
  let placesDue = false;
  let work: { sheet: Sheet; steps: ReturnType<typeof measure> } | undefined;
  let movingUntil = 0;

  const wake = () => {
    frame ||= requestAnimationFrame(tick);
  };
  const queue = (sheet: Sheet) => {
    sheet.stale = true;
    if (work?.sheet === sheet) work = undefined;
    waiting.add(sheet);
    wake();
  };

  function tick() {
    frame = 0;
    const start = performance.now();
    contexts.renew();
    origins.renew();
    const writes: (() => void)[] = [];
    if (placesDue || start < movingUntil) checkPlaces(start, writes);
    placesDue = false;
    while (performance.now() - start < SLICE) {
      const step = nextStep();
      if (step === 'idle') break;
      if (step) writes.push(step);
    }
    for (const write of writes) write();
    groups.settle(origins);
    if (waiting.size > 0 || work || placesDue || start < movingUntil) wake();
  }

  /** One small step of measuring; what it returns is to be done after all reading. */
  function nextStep(): (() => void) | 'idle' | undefined {
    if (!work) {
      const sheet = waiting.values().next().value;
      if (!sheet) return 'idle';
      waiting.delete(sheet);
      sheet.near ??= isNear(sheet.block.element);
      if (!sheet.near || !sheet.stale) return undefined;
      work = { sheet, steps: measure(sheet.block, sheet.units, contexts, (frame) => origins.of(frame)) };
    }
    const { sheet, steps } = work;
    const step = steps.next();
    if (!step.done) return undefined;
    work = undefined;
    sheet.stale = false;
    sheet.measured = step.value;
    return () => show(sheet);
  }

  function show(sheet: Sheet) {
    const { measured } = sheet;
    if (!measured || !sheets.has(sheet.block.id)) return hide(sheet);
    sheet.layer ??= new Layer();
    sheet.layer.draw(measured, sheet.marks, pointed);
    sheet.layer.show(sheet.resting);
    const place = groups.place(measured.frame, measured.z);
    if (sheet.layer.element.parentNode !== place) place.append(sheet.layer.element);
  }

  function hide(sheet: Sheet) {
    sheet.layer?.element.remove();
    sheet.layer = undefined;
  }

  /** Has the text moved against what it moves with? Reads; what is to be written comes later. */
  function checkPlaces(now: number, writes: (() => void)[]) {
    for (const sheet of sheets.values()) {
      const { measured, layer } = sheet;
      if (!measured || !layer || sheet.stale) continue;
      const rect = sheet.block.element.getBoundingClientRect();
      const origin = origins.of(measured.frame);
      const { bounds, corner } = measured;
      const dx = rect.x - origin.x - bounds.x;
      const dy = rect.y - origin.y - bounds.y;
      if (differs(rect.width, bounds.width) || differs(rect.height, bounds.height)) {
        queue(sheet);
        continue;
      }
      if (differs(dx, 0) || differs(dy, 0)) {
        if (now - sheet.movedAt < REST) sheet.resting = false;
        sheet.movedAt = now;
        movingUntil = Math.max(movingUntil, now + REST + 100);
        Object.assign(bounds, { x: bounds.x + dx, y: bounds.y + dy });
        Object.assign(corner, { x: corner.x + dx, y: corner.y + dy });
        writes.push(() => {
          layer.place(measured);
          layer.show(sheet.resting);
        });
      } else if (!sheet.resting && now - sheet.movedAt > REST) {
        sheet.resting = true;
        writes.push(() => layer.show(true));
      }
    }
  }

  const places = () => {
    placesDue = true;
    wake();
  };

  let batch = 0;
  let changedNodes = new Set<Node>();
  const answerChanges = () => {
    batch = 0;
    const nodes = changedNodes;
    changedNodes = new Set();
    for (const sheet of sheets.values()) {
      if (sheet.near === false || sheet.stale) continue;
      for (const node of nodes) {
        if (node.contains(sheet.block.element) || sheet.block.element.contains(node)) {
          queue(sheet);
          break;
        }
      }
    }
    places();
  };
  const disturbances = watchDisturbances(document, {
    changed(targets) {
      for (const target of targets) changedNodes.add(target);
      batch ||= window.setTimeout(answerChanges, BATCH);
    },
    moved: places,
    moving() {
      movingUntil = Math.max(movingUntil, performance.now() + 400);
      wake();
    },
    scrolled: places,
    looksElse() {
      forgetFonts();
      for (const sheet of sheets.values()) if (sheet.near !== false) queue(sheet);
    },
  });

  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const sheet of byElement.get(target) ?? []) setNear(sheet, isIntersecting);
      }
    },
    { rootMargin: '100% 0px' },
  );
  const sizes = new ResizeObserver(places);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const poll = window.setInterval(() => {
    if (!document.hidden) places();
  }, POLL);

  function setNear(sheet: Sheet, near: boolean) {
    sheet.near = near;
    if (near && !sheet.measured) queue(sheet);
    if (near) sizes.observe(sheet.block.element);
    else {
      sizes.unobserve(sheet.block.element);
      hide(sheet);
      sheet.measured = undefined;
      sheet.stale = true;
    }
  }

  function forget(sheet: Sheet) {
    sheets.delete(sheet.block.id);
    waiting.delete(sheet);
    if (work?.sheet === sheet) work = undefined;
    for (const { key } of sheet.marks) keyed.delete(key);
    hide(sheet);
    const { element } = sheet.block;
    const sharing = byElement.get(element);
    sharing?.delete(sheet);
    if (sharing && sharing.size > 0) return;
    byElement.delete(element);
    nearness.unobserve(element);
    sizes.unobserve(element);
  }

  return {
    draw(block, marks) {
      const before = sheets.get(block.id);
      const sameElement = before?.block.element === block.element;
      if (before && !sameElement) forget(before);
      const sheet: Sheet =
        before && sameElement ? before : { block, marks, units: [], stale: true, movedAt: 0, resting: true };
      for (const { key } of sheet.marks) keyed.delete(key);
      sheet.block = block;
      sheet.marks = marks;
      sheet.units = unitsOf(block.text, marks);
      for (const { key } of marks) keyed.set(key, sheet);
      if (sheet !== before) {
        sheets.set(block.id, sheet);
        const sharing = byElement.get(block.element) ?? new Set();
        byElement.set(block.element, sharing.add(sheet));
        nearness.observe(block.element);
        const home = block.element.getRootNode();
        if (home instanceof ShadowRoot) disturbances.alsoIn(home);
      }
      queue(sheet);
    },
    erase(blockId) {
      const sheet = sheets.get(blockId);
      if (sheet) forget(sheet);
    },
    at(x, y) {
      origins.renew();
      for (const sheet of sheets.values()) {
        const { measured, layer } = sheet;
        if (!measured || !layer || !sheet.resting) continue;
        const origin = origins.of(measured.frame);
        const local = { x: x - origin.x - measured.corner.x, y: y - origin.y - measured.corner.y };
        for (const line of measured.lines) {
          if (!holds(line.box, local.x, local.y)) continue;
          for (const piece of line.pieces) {
            if (piece.unit.mark === undefined || !holds(piece.text, local.x, local.y)) continue;
            const mark = sheet.marks[piece.unit.mark];
            if (!mark) continue;
            const { width, height } = piece.text;
            return {
              key: mark.key,
              block: sheet.block,
              rect: rectAt(piece.text, measured, origin, width, height),
            };
          }
        }
      }
      return null;
    },
    rects(key) {
      const sheet = keyed.get(key);
      const mark = sheet?.marks.find((mark) => mark.key === key);
      if (!sheet || !mark) return [];
      return nodeSpans(sheet.block, mark).flatMap(({ node, from, to }) => rectsOf(node, from, to));
    },
    point(key) {
      if (key === pointed) return;
      const sheetsToInk = [pointed, key].map((key) => (key === null ? undefined : keyed.get(key)));
      pointed = key;
      for (const sheet of sheetsToInk) {
        if (sheet?.measured) sheet.layer?.ink(sheet.measured, sheet.marks, pointed);
      }
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(batch);
      clearInterval(poll);
      disturbances.stop();
      nearness.disconnect();
      sizes.disconnect();
      sheets.clear();
      groups.stop();
      for (const element of anchors) element.remove();
    },
  };
}

function rectAt(
  text: Box,
  { corner }: Measured,
  origin: { x: number; y: number },
  width: number,
  height: number,
) {
  return new DOMRect(text.x + corner.x + origin.x, text.y + corner.y + origin.y, width, height);
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.05;
}

function anchor(position: 'absolute' | 'fixed'): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:${position};left:0;top:0;width:0;height:0`;
  return element;
}
