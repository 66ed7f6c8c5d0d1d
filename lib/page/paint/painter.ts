/**
 * Draws marks over the page's text without touching the page: block by block, in small slices of time, and keeps them
 * where the text is. How each step works is said in the files beside this one.
 */
import { type FlowBlock, nodeSpans } from '../read/flow-block';
import { type Bar, findBars } from './bars';
import { Contexts } from './context';
import { watchDisturbances } from './disturbances';
import { forgetFonts } from './font';
import { Groups } from './groups';
import { type Hit, hitAt } from './hit';
import { type Job, jobQueue } from './jobs';
import { Layer, type Mark } from './layer';
import { measure, rectsOf } from './measure';
import { Origins } from './origins';
import { checkPlaces, isShown, REST } from './places';
import { sample } from './sample';
import { type Sheet, Sheets } from './sheet';
import { isNearBar } from './shy';
import { unitsOf } from './units';

export type { Hit } from './hit';
export type { Mark } from './layer';

export interface Painter {
  /** Every block of the page is to be drawn, with marks or without. Replaces what was drawn for the block. */
  draw(block: FlowBlock, marks: readonly Mark[]): void;
  erase(blockId: number): void;
  /** The mark at a point of the viewport, where it is seen. */
  at(x: number, y: number): Hit | null;
  /** Where the mark's text stands in the viewport, a rectangle for each line and text node. */
  rects(key: string): DOMRect[];
  /** Draws this mark stronger than the others; null: none. */
  point(key: string | null): void;
  stop(): void;
}

/** Milliseconds. How long a slice of work may take; mutations are answered together after the batch time. */
const SLICE = 6;
const BATCH = 60;
/** Scrolling is over after this time without a sign of it. */
const SCROLL_END = 120;
/** For so long after a click or the start of a transition, places are looked at in every frame. */
const MOTION = 400;
/** Without any sign, places are looked at this often; covers at most this often while the pointer just wanders. */
const POLL = 1000;

export function createPainter(root: ShadowRoot): Painter {
  const document = root.ownerDocument;
  const contexts = new Contexts();
  const origins = new Origins(root);
  const groups = new Groups(root);
  const sheets = new Sheets();
  const jobs = jobQueue<Sheet | 'bars'>();
  let pointed: string | null = null;
  let bars: Bar[] = [];
  let scrolling = false;
  let placesDue = false;
  let movingUntil = 0;
  let sampledAt = 0;
  let frame = 0;
  const timers = { batch: 0, scroll: 0, sample: 0 };
  let changedNodes = new Set<Node>();

  const wake = () => {
    frame ||= requestAnimationFrame(tick);
  };

  function tick(now: number) {
    frame = 0;
    const until = performance.now() + SLICE;
    contexts.renew();
    origins.renew();
    const writes: (() => void)[] = [];
    if (placesDue || now < movingUntil) {
      const check = checkPlaces(sheets, origins, now);
      writes.push(...check.writes);
      for (const sheet of check.reshaped) remeasure(sheet);
      if (check.moving) movingUntil = Math.max(movingUntil, now + MOTION);
      placesDue = false;
    }
    writes.push(...jobs.work(until));
    groups.look(origins);
    for (const write of writes) write();
    groups.settle(origins);
    if (!jobs.idle || placesDue || now < movingUntil) wake();
  }

  function remeasure(sheet: Sheet) {
    sheet.stale = true;
    jobs.ask(sheet, () => measuring(sheet));
    wake();
  }

  function* measuring(sheet: Sheet): Job {
    sheet.near ??= isNear(sheet.block.element);
    if (!sheet.near) return undefined;
    const measured = yield* measure(sheet.block, sheet.units, contexts, origins);
    if (measured) yield* sample(measured, origins, contexts);
    return () => {
      sheet.stale = false;
      sheet.measured = measured;
      // Text that was on its way a moment ago must first be seen to stay.
      sheet.resting = performance.now() - sheet.movedAt > REST;
      placesDue = true;
      if (!measured) return hide(sheet);
      sheet.layer ??= new Layer();
      sheet.layer.draw(measured, sheet.marks, pointed);
      sheet.layer.show(isShown(sheet));
      const place = groups.place(measured.frame, measured.z);
      if (sheet.layer.element.parentNode !== place) place.append(sheet.layer.element);
    };
  }

  function* sampling(sheet: Sheet): Job {
    const { measured } = sheet;
    if (!measured) return undefined;
    const changed = yield* sample(measured, origins, contexts);
    return () => {
      if (changed) sheet.layer?.ink(measured, sheet.marks, pointed);
      if (!scrolling) sheet.shy = false;
      sheet.layer?.show(isShown(sheet));
    };
  }

  function* lookingForBars(): Job {
    bars = yield* findBars(document, contexts);
    return undefined;
  }

  function sampleAll() {
    timers.sample = 0;
    sampledAt = performance.now();
    jobs.ask('bars', lookingForBars);
    for (const sheet of sheets) if (sheet.layer && !sheet.stale) jobs.ask(sheet, () => sampling(sheet));
    wake();
  }

  /** Soon, and once for everything that happens until then. */
  const sampleSoon = (delay = BATCH) => {
    timers.sample ||= window.setTimeout(sampleAll, delay);
  };

  const lookAtPlaces = () => {
    placesDue = true;
    wake();
  };

  function answerChanges() {
    timers.batch = 0;
    const nodes = changedNodes;
    changedNodes = new Set();
    for (const sheet of sheets) {
      if (sheet.near === false || sheet.stale) continue;
      if (concerns(sheet.block.element, nodes)) remeasure(sheet);
    }
    lookAtPlaces();
    sampleSoon();
  }

  function onScroll() {
    scrolling = true;
    clearTimeout(timers.scroll);
    timers.scroll = window.setTimeout(() => {
      scrolling = false;
      lookAtPlaces();
      sampleAll();
    }, SCROLL_END);
    origins.renew();
    for (const sheet of sheets) {
      if (!sheet.layer || !sheet.measured || sheet.shy) continue;
      if (!sheet.measured.sticky && !isNearBar(sheet.measured, sheet.block.element, origins, bars)) continue;
      sheet.shy = true;
      sheet.layer.show(false);
    }
    wake();
  }

  const disturbances = watchDisturbances(document, {
    changed(targets) {
      for (const target of targets) changedNodes.add(target);
      timers.batch ||= window.setTimeout(answerChanges, BATCH);
    },
    moved() {
      lookAtPlaces();
      sampleSoon();
    },
    moving() {
      movingUntil = performance.now() + MOTION;
      wake();
      sampleSoon(MOTION);
    },
    stirred() {
      if (performance.now() - sampledAt > POLL) sampleSoon(MOTION);
    },
    leaving(target) {
      for (const sheet of sheets) {
        if (!sheet.layer || !target.contains(sheet.block.element)) continue;
        sheet.resting = false;
        sheet.movedAt = performance.now();
        sheet.layer.show(false);
      }
    },
    scrolled: onScroll,
    looksElse() {
      forgetFonts();
      for (const sheet of sheets) if (sheet.near !== false) remeasure(sheet);
      sampleSoon();
    },
  });

  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const sheet of sheets.withElement(target)) setNear(sheet, isIntersecting);
      }
    },
    { rootMargin: '100%' },
  );
  const sizes = new ResizeObserver(lookAtPlaces);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const poll = window.setInterval(() => {
    if (!document.hidden) lookAtPlaces();
  }, POLL);

  function setNear(sheet: Sheet, near: boolean) {
    sheet.near = near;
    if (near) {
      sizes.observe(sheet.block.element);
      if (!sheet.measured && !jobs.has(sheet)) remeasure(sheet);
      return;
    }
    sizes.unobserve(sheet.block.element);
    jobs.drop(sheet);
    hide(sheet);
    sheet.measured = undefined;
    sheet.stale = true;
  }

  function hide(sheet: Sheet) {
    sheet.layer?.element.remove();
    sheet.layer = undefined;
    groups.tidy();
  }

  function forget(sheet: Sheet) {
    const last = sheets.remove(sheet);
    jobs.drop(sheet);
    hide(sheet);
    if (!last) return;
    nearness.unobserve(sheet.block.element);
    sizes.unobserve(sheet.block.element);
  }

  function enter(block: FlowBlock): Sheet {
    const sheet: Sheet = { block, marks: [], units: [], stale: true, movedAt: 0, resting: true, shy: false };
    sheets.add(sheet);
    nearness.observe(block.element);
    const home = block.element.getRootNode();
    if (home instanceof ShadowRoot) disturbances.alsoIn(home);
    return sheet;
  }

  return {
    draw(block, marks) {
      const before = sheets.get(block.id);
      if (before && before.block.element !== block.element) forget(before);
      const sheet = sheets.get(block.id) ?? enter(block);
      sheet.block = block;
      sheet.units = unitsOf(block.text, marks);
      sheets.mark(sheet, marks);
      remeasure(sheet);
    },
    erase(blockId) {
      const sheet = sheets.get(blockId);
      if (sheet) forget(sheet);
    },
    at(x, y) {
      contexts.renew();
      origins.renew();
      return hitAt(sheets, x, y, contexts, origins);
    },
    rects(key) {
      const sheet = sheets.withKey(key);
      const mark = sheet?.marks.find((mark) => mark.key === key);
      if (!sheet || !mark) return [];
      return nodeSpans(sheet.block, mark).flatMap(({ node, from, to }) => rectsOf(node, from, to));
    },
    point(key) {
      if (key === pointed) return;
      const concerned = [pointed, key].map((one) => (one === null ? undefined : sheets.withKey(one)));
      pointed = key;
      for (const sheet of concerned) {
        if (sheet?.measured) sheet.layer?.ink(sheet.measured, sheet.marks, pointed);
      }
    },
    stop() {
      cancelAnimationFrame(frame);
      for (const timer of Object.values(timers)) clearTimeout(timer);
      clearInterval(poll);
      disturbances.stop();
      nearness.disconnect();
      sizes.disconnect();
      groups.stop();
      origins.stop();
    },
  };
}

function concerns(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (const node of nodes) {
    if (node.contains(element) || element.contains(node)) return true;
    // A change around a shadow host concerns what is inside.
    const root = element.getRootNode();
    if (root instanceof ShadowRoot && concerns(root.host, new Set([node]))) return true;
  }
  return false;
}

/** Within one view above or below. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}
