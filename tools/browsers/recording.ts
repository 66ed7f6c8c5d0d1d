/** How long our script held a page's main thread, out of what browsers record of themselves. */

/** A task of a page's main thread in which our script ran. */
export interface OurTask {
  /** Milliseconds from the start to the end of our script, with what it asked the browser for: layout, hit tests. */
  lasted: number;
  /** Milliseconds of processor time in it: without the waiting for other programs on a small machine. */
  worked: number;
}

/** The part of our extension that runs in pages. */
export const OUR_SCRIPT = '/page.js';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The same in time of the processor. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

interface Stretch {
  from: number;
  to: number;
  worked: number;
}

const TASK = 'RunTask';
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);
/** Of Chromium's trace: its tasks, and what of scripts runs in them. */
export const TRACED = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/**
 * Tasks of a trace as Chromium writes it. Only pages without scripts of their own may be recorded: what the browser runs
 * for ours before a promise settles does not say whose it is, and all of it is counted as ours.
 */
export function tasksOfTrace(trace: string): OurTask[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const complete = traceEvents.filter(({ ph }) => ph === 'X');
  const threads = new Set(complete.filter(({ args }) => isOurs(args?.data?.url)).map(threadOf));
  const tasks: OurTask[] = [];
  for (const thread of threads) {
    const here = complete.filter((event) => threadOf(event) === thread);
    const script = merged(here.filter(({ name }) => SCRIPT.has(name)).map(stretchOf));
    for (const task of merged(here.filter(({ name }) => name === TASK).map(stretchOf))) {
      const inside = script.filter(({ from, to }) => from >= task.from && to <= task.to);
      if (inside.length === 0) continue;
      const lasted = inside.reduce((sum, { from, to }) => sum + to - from, 0) / 1_000;
      const worked = inside.reduce((sum, { worked }) => sum + worked, 0) / 1_000;
      tasks.push({ lasted, worked });
    }
  }
  return tasks;
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') === true && url.endsWith(OUR_SCRIPT);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function stretchOf({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch {
  return { from: ts, to: ts + dur, worked: tdur };
}

/** The outermost ones. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const outer: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = outer.at(-1);
    if (!last || stretch.from >= last.to) outer.push(stretch);
  }
  return outer;
}

/** A thread of a profile of Firefox: tables whose rows name their columns by place. */
interface Thread {
  name: string;
  processType?: string;
  samples: Table<'stack' | 'time' | 'threadCPUDelta'>;
  markers: Table<'name' | 'startTime' | 'endTime'>;
  stackTable: Table<'prefix' | 'frame'>;
  frameTable: Table<'location'>;
  stringTable: string[];
}

interface Table<Column extends string> {
  schema: Record<Column, number>;
  data: (number | null)[][];
}

export interface Profile {
  meta: { sampleUnits?: { threadCPUDelta?: string } };
  threads: Thread[];
  processes?: Profile[];
}

/** Milliseconds between two looks of Firefox's profiler. */
export const LOOK = 1;

/** What a profile counts the processor's time in, in milliseconds. */
const UNITS: Record<string, number> = { ns: 1e-6, µs: 1e-3 };

/** What Firefox marks from start to end and never does inside another task. */
const WHOLE_TASKS = new Set(['setTimeout callback', 'RefreshDriverTick']);

/**
 * Stretches of a profile of Firefox in which each look at the thread found our script on its stack. Of tasks a profile
 * marks only some: of the others, two that follow each other without a pause count as one.
 */
export function tasksOfProfile({ meta, threads, processes = [] }: Profile): OurTask[] {
  const unit = UNITS[meta.sampleUnits?.threadCPUDelta ?? ''] ?? Number.NaN;
  return [...threads.flatMap((thread) => tasksOfThread(thread, unit)), ...processes.flatMap(tasksOfProfile)];
}

function tasksOfThread(thread: Thread, unit: number): OurTask[] {
  const { schema, data } = thread.samples;
  const isOurs = stacksWithOurs(thread);
  const ends = endsOfTasks(thread);
  const tasks: OurTask[] = [];
  let current: OurTask | undefined;
  let from = 0;
  let end = 0;
  for (const row of data) {
    const stack = row[schema.stack];
    const time = row[schema.time] ?? 0;
    for (; (ends[end] ?? Number.POSITIVE_INFINITY) < time; end += 1) current = undefined;
    if (typeof stack !== 'number' || !isOurs(stack)) {
      current = undefined;
      continue;
    }
    if (!current) {
      current = { lasted: 0, worked: 0 };
      from = time;
      tasks.push(current);
    }
    current.lasted = time - from + LOOK;
    current.worked += (row[schema.threadCPUDelta] ?? 0) * unit;
  }
  return tasks;
}

/** Where one task is over and another may begin, in the order of time. */
function endsOfTasks({ markers, stringTable }: Thread): number[] {
  const { schema, data } = markers;
  return data
    .filter((row) => WHOLE_TASKS.has(stringTable[row[schema.name] ?? -1] ?? ''))
    .flatMap((row) => [row[schema.startTime], row[schema.endTime]])
    .filter((time) => typeof time === 'number')
    .sort((one, other) => one - other);
}

function stacksWithOurs({ stackTable, frameTable, stringTable }: Thread): (stack: number) => boolean {
  const known = new Map<number, boolean>();
  const isOurs = (stack: number): boolean => {
    const before = known.get(stack);
    if (before !== undefined) return before;
    const row = stackTable.data[stack] ?? [];
    const prefix = row[stackTable.schema.prefix];
    const frame = frameTable.data[row[stackTable.schema.frame] ?? -1];
    const location = stringTable[frame?.[frameTable.schema.location] ?? -1] ?? '';
    const found =
      /moz-extension:\/\/[^ ]*\/page\.js/.test(location) || (typeof prefix === 'number' && isOurs(prefix));
    known.set(stack, found);
    return found;
  };
  return isOurs;
}
