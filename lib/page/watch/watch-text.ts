/**
 * Reads a document's text and keeps reading it as it changes. Mutations are collected, only what changed is read again,
 * all in short slices, and nothing is done while the tab is hidden.
 */
import { Blocks } from '../read/blocks';
import type { FlowBlock, FlowText } from '../read/flow-block';
import { scan } from '../read/scan';
import { containerOf, dirtOf, outermost } from './dirt';
import { startSlices, type Work } from './slices';

/** Milliseconds that mutations are collected for. */
const BATCH = 60;
/** Milliseconds between two looks for text that styles alone showed or hid; more where nothing is ever found. */
const SWEEP = { least: 500, most: 8000 };
const WATCHED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'slot'],
};

export interface TextChange {
  /** New blocks and blocks whose text or nodes changed. */
  changed: FlowBlock[];
  /** Ids of blocks that are no more. */
  gone: number[];
}

export interface WatchOptions {
  /** True for our own host and what stands in it. */
  ours(node: Node): boolean;
  onText(change: TextChange): void;
  /** A frame stands in the page; its document may be of the same origin. Called again at each reading. */
  onFrame?(frame: HTMLIFrameElement): void;
  /** The text may have changed because of a navigation within the page: looked at with each batch. */
  onBatch?(): void;
}

export interface TextWatch {
  blocks(): Iterable<FlowBlock>;
  /** The open shadow trees that text was read in, as long as they stand in the document. */
  shadows(): ShadowRoot[];
  stop(): void;
}

export function watchText(document: Document, options: WatchOptions): TextWatch {
  const blocks = new Blocks();
  const hidden = new Set<Element>();
  const shadows = new Set<ShadowRoot>();
  const pending: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    for (const record of records) pending.push(record);
    later();
  });
  let batchTimer: ReturnType<typeof setTimeout> | undefined;
  let sweepTimer: ReturnType<typeof setTimeout> | undefined;
  let sweepDelay = SWEEP.least;
  let changed = new Map<number, FlowBlock>();
  let gone: number[] = [];
  const slices = startSlices(document, flush);

  function flush(): void {
    if (!changed.size && !gone.length) return;
    const change: TextChange = { changed: [...changed.values()], gone };
    changed = new Map();
    gone = [];
    options.onText(change);
  }

  function report(blocks: readonly FlowBlock[]): void {
    for (const block of blocks) changed.set(block.id, block);
  }

  function forget(ids: readonly number[]): void {
    for (const id of ids) changed.delete(id);
    gone.push(...ids);
  }

  function later(): void {
    if (batchTimer === undefined && !document.hidden) batchTimer = setTimeout(batch, BATCH);
  }

  function batch(): void {
    batchTimer = undefined;
    options.onBatch?.();
    const dirt = dirtOf(pending.splice(0), (element) => blocks.has(element), options.ours);
    if (dirt.removed) forget(blocks.dropDetached());
    for (const root of outermost(dirt.roots)) slices.run(reread(root));
    if (dirt.sweep) sweepLater();
    flush();
  }

  function* readInto(root: Element, texts: FlowText[]): Work {
    yield* scan(root, {
      text: (text) => texts.push(text),
      shadow: observe,
      hidden: (element) => hidden.add(element),
      frame: options.onFrame,
      ours: options.ours,
    });
  }

  /** The first reading: what a slice has read goes out at its end. */
  function* readAll(root: Element): Work {
    const texts: FlowText[] = [];
    for (const _ of readInto(root, texts)) {
      report(blocks.add(texts.splice(0)));
      yield;
    }
    report(blocks.add(texts));
  }

  function* reread(root: Element): Work {
    const texts: FlowText[] = [];
    // An element in a hidden one has a style of its own that says nothing of it.
    if (root.checkVisibility()) yield* readInto(root, texts);
    else hidden.add(root);
    const now = blocks.replace(root, root.isConnected ? texts : []);
    report(now.changed);
    forget(now.gone);
  }

  function observe(root: ShadowRoot): void {
    if (shadows.has(root)) return;
    shadows.add(root);
    observer.observe(root, WATCHED);
  }

  function sweepLater(): void {
    sweepTimer ??= setTimeout(() => {
      sweepTimer = undefined;
      if (!document.hidden) slices.run(sweep());
    }, sweepDelay);
  }

  /** Finds what appeared or disappeared by its style alone. */
  function* sweep(): Work {
    const roots = new Set<Element>();
    for (const element of [...hidden]) {
      yield;
      if (element.isConnected && !element.checkVisibility()) continue;
      hidden.delete(element);
      const container = containerOf(element);
      if (container) roots.add(container);
    }
    for (const owner of [...blocks.owners()]) {
      yield;
      if (!owner.checkVisibility({ visibilityProperty: true })) roots.add(owner);
    }
    sweepDelay = roots.size ? SWEEP.least : Math.min(SWEEP.most, sweepDelay * 2);
    for (const root of outermost(roots)) yield* reread(root);
  }

  const wake = () => {
    if (document.hidden) return;
    if (pending.length) later();
    sweepLater();
  };
  const styleEvents = ['visibilitychange', 'toggle', 'transitionend', 'animationend', 'load'] as const;
  for (const name of styleEvents) document.addEventListener(name, wake, true);
  document.defaultView?.addEventListener('resize', wake);

  observer.observe(document, WATCHED);
  const start = document.body ?? document.documentElement;
  if (start) slices.runSoon(readAll(start));

  return {
    blocks: () => blocks.all(),
    shadows() {
      // Seen again, a tree that left is watched again.
      for (const root of shadows) if (!root.isConnected) shadows.delete(root);
      return [...shadows];
    },
    stop() {
      observer.disconnect();
      slices.stop();
      clearTimeout(batchTimer);
      clearTimeout(sweepTimer);
      for (const name of styleEvents) document.removeEventListener(name, wake, true);
      document.defaultView?.removeEventListener('resize', wake);
    },
  };
}
