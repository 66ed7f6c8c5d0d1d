/** What the painter does when the page stirs: who is measured again, who is hidden, and when covers are looked for. */
import { type DisturbanceWatch, watchDisturbances } from './disturbances';
import type { Easel } from './easel';
import { forgetFonts } from './font';
import type { Sheets } from './sheet';

/** Milliseconds. Mutations are answered together after the batch time; scrolling is over after this time without a sign of it. */
const BATCH = 60;
const SCROLL_END = 120;
/** Covers that come with a click or under the pointer are looked for after this time, for a wandering pointer seldom. */
const AFTER_INPUT = 400;
const SELDOM = 1000;
/** Without any sign, places are looked at this often. */
const POLL = 1000;

export function reactTo(document: Document, sheets: Sheets, easel: Easel): DisturbanceWatch {
  const timers = { batch: 0, scroll: 0, sample: 0 };
  let changed = new Set<Node>();

  /** Once for everything that happens until then. */
  const sampleSoon = (delay = BATCH) => {
    timers.sample ||= window.setTimeout(() => {
      timers.sample = 0;
      easel.sampleAll();
    }, delay);
  };

  function answerChanges() {
    timers.batch = 0;
    const nodes = changed;
    changed = new Set();
    for (const sheet of sheets) {
      if (sheet.near !== false && concerns(sheet.block.element, nodes)) easel.remeasure(sheet);
    }
    easel.lookAtPlaces();
    sampleSoon();
  }

  const watch = watchDisturbances(document, {
    changed(targets) {
      for (const target of targets) changed.add(target);
      timers.batch ||= window.setTimeout(answerChanges, BATCH);
    },
    moved() {
      easel.lookAtPlaces();
      sampleSoon();
    },
    moving() {
      easel.expectMotion();
      sampleSoon(AFTER_INPUT);
    },
    stirred() {
      if (performance.now() - easel.sampledAt > SELDOM) sampleSoon(AFTER_INPUT);
    },
    leaving: (target) => easel.hideWithin(target),
    scrolled() {
      clearTimeout(timers.scroll);
      timers.scroll = window.setTimeout(() => easel.scrollEnded(), SCROLL_END);
      easel.scrolled();
    },
    looksElse() {
      forgetFonts();
      for (const sheet of sheets) if (sheet.near !== false) easel.remeasure(sheet);
      sampleSoon();
    },
  });
  const poll = window.setInterval(() => {
    if (!document.hidden) easel.lookAtPlaces();
  }, POLL);

  return {
    alsoIn: watch.alsoIn,
    stop() {
      watch.stop();
      clearInterval(poll);
      for (const timer of Object.values(timers)) clearTimeout(timer);
    },
  };
}

function concerns(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (const node of nodes) if (node.contains(element) || element.contains(node)) return true;
  // What happens around a shadow host concerns what is inside.
  const root = element.getRootNode();
  return root instanceof ShadowRoot && concerns(root.host, nodes);
}
