/**
 * The saved passages of one page: where they stand in its text is found by the background; here they are drawn, and
 * asked about anew where the text changes, once the page has come to rest. Where nothing is saved nothing is done.
 */
import type { AnchorState } from '../../core/anchor/selectors';
import type { Colour } from '../../core/model/annotation';
import type { Span } from '../../core/model/span';
import type { Wash } from '../paint/painter';
import type { FlowBlock } from '../read/flow-block';
import type { TextChange } from '../watch/watch-text';
import { type BlockPart, type PageFlow, pageFlow } from './page-flow';
import { WASHES } from './washes';

export interface SavedPassage {
  id: string;
  /** Another one means that another passage is to be looked for. */
  version: number;
  colour: Colour;
}

/** Where a passage stands in the text that was asked about. */
export interface Spotted {
  id: string;
  state: AnchorState;
  span?: Span | undefined;
  /** What stands there now, where that is not what was saved. */
  words?: string | undefined;
}

export interface Found extends Spotted {
  /** None where it is lost, or about the whole page. */
  parts: readonly BlockPart[];
}

export interface PassagesOptions {
  document: Document;
  blocks(): Iterable<FlowBlock>;
  /** Undefined: nobody answered. */
  find(text: string, ids: string[]): Promise<readonly Spotted[] | undefined>;
  wash(block: number, washes: readonly Wash[]): void;
  /** Everything was looked for, and the page is at rest. */
  onSettled(found: readonly Found[]): void;
}

export interface Passages {
  /** What is saved of this page, anew. */
  set(saved: readonly SavedPassage[]): void;
  change(change: TextChange): void;
  /** In reading order; those that are lost come last. */
  found(): Found[];
  get(id: string): Found | undefined;
  /** The text as it stands now. */
  flow(): PageFlow;
  /** Everything was looked for since the page last changed. */
  isSettled(): boolean;
  stop(): void;
}

/** Milliseconds without a change until the page counts as at rest, and how long a restless page is waited for. */
const REST = 250;
const PATIENCE = 2_000;
/** A page that never rests and never brings a lost passage back is asked less and less often. */
const LONGEST_PAUSE = 8_000;
/** A page that is still being built is given so long before a passage counts as lost. */
const LATE = 1_500;

/** It surely stands there, in these words or in others. */
export function isPainted({ state, parts }: Found): boolean {
  return parts.length > 0 && (state === 'same' || state === 'changed');
}

export function startPassages(options: PassagesOptions): Passages {
  const { document } = options;
  let saved = new Map<string, SavedPassage>();
  const places = new Map<string, Found>();
  const washed = new Set<number>();
  /** To be looked for in the next round. */
  const wanted = new Set<string>();
  /** Blocks that changed since the text was asked about. */
  const touched = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let settled = true;
  let running = false;
  let stopped = false;
  let lastChange = performance.now();
  let pause = REST;

  function later(): void {
    if (saved.size === 0) return;
    settled = false;
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(() => void round(), pause);
  }

  async function round(): Promise<void> {
    timer = undefined;
    if (running) return later();
    running = true;
    for (const id of saved.keys()) {
      const state = places.get(id)?.state;
      if (state === undefined || state === 'lost' || state === 'suggested') wanted.add(id);
    }
    const ids = [...wanted];
    wanted.clear();
    touched.clear();
    if (ids.length > 0) {
      const flow = pageFlow(options.blocks());
      const spotted = await options.find(flow.text, ids);
      if (stopped) return;
      take(spotted ?? [], flow);
      if (!spotted) pause = LONGEST_PAUSE;
    }
    running = false;
    if (wanted.size > 0) later();
    else if (timer === undefined) settle();
  }

  function take(spotted: readonly Spotted[], flow: PageFlow): void {
    let news = false;
    for (const one of spotted) {
      if (!saved.has(one.id)) continue;
      const parts = one.span ? flow.parts(one.span) : [];
      // The page went on while it was asked about: this place may not be there any more.
      if (parts.some(({ block }) => touched.has(block.id))) wanted.add(one.id);
      news ||= one.state !== places.get(one.id)?.state;
      places.set(one.id, { ...one, parts });
    }
    pause = news ? REST : Math.min(pause * 2, LONGEST_PAUSE);
    paint();
  }

  function settle(): void {
    const quiet = performance.now() - lastChange;
    const late = document.readyState === 'complete' && quiet >= LATE;
    if (!late && [...places.values()].some(({ state }) => state === 'lost')) {
      timer = setTimeout(() => void round(), Math.max(REST, LATE - quiet));
      return;
    }
    settled = true;
    options.onSettled(inReadingOrder());
  }

  function paint(): void {
    const byBlock = new Map<number, Wash[]>();
    for (const place of places.values()) {
      const { id } = place;
      const colour = saved.get(id)?.colour;
      if (!colour || !isPainted(place)) continue;
      for (const { block, from, to } of place.parts) {
        if (touched.has(block.id)) continue;
        const wash = { key: id, from, to, colour: WASHES[colour] };
        byBlock.set(block.id, [...(byBlock.get(block.id) ?? []), wash]);
      }
    }
    for (const block of washed) if (!byBlock.has(block)) options.wash(block, []);
    for (const [block, washes] of byBlock) options.wash(block, washes);
    washed.clear();
    for (const block of byBlock.keys()) washed.add(block);
  }

  function inReadingOrder(): Found[] {
    const place = ({ state, span }: Found) =>
      state === 'lost' ? Number.POSITIVE_INFINITY : (span?.from ?? -1);
    return [...places.values()].sort((a, b) => place(a) - place(b));
  }

  return {
    set(list) {
      const before = saved;
      saved = new Map(list.map((passage) => [passage.id, passage]));
      for (const id of [...places.keys()]) if (!saved.has(id)) places.delete(id);
      for (const { id, version } of list) {
        if (before.get(id)?.version === version) continue;
        places.delete(id);
        wanted.add(id);
      }
      paint();
      pause = REST;
      later();
      if (saved.size === 0) options.onSettled([]);
    },
    change({ changed, gone }) {
      lastChange = performance.now();
      if (saved.size === 0) return;
      for (const id of [...changed.map((block) => block.id), ...gone]) {
        touched.add(id);
        washed.delete(id);
      }
      for (const { id, parts } of places.values()) {
        if (parts.some(({ block }) => touched.has(block.id))) wanted.add(id);
      }
      later();
    },
    found: inReadingOrder,
    get: (id) => places.get(id),
    flow: () => pageFlow(options.blocks()),
    isSettled: () => settled,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
