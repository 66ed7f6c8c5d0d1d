/** Runs long work in slices short enough that nobody notices, and not at all while the tab is hidden. */

/** Milliseconds of one slice. A frame at 60 Hz has 16. */
const SLICE = 6;

export type Work = Generator<undefined, void>;

export interface Slices {
  /** Queues work. It begins at once if nothing else runs, in this very task. */
  run(work: Work): void;
  /** Queues work. It begins in a task of its own. */
  runSoon(work: Work): void;
  stop(): void;
}

/** `settled` is called each time a slice ends, with true when no work is left. */
export function startSlices(document: Document, settled: (done: boolean) => void): Slices {
  const queue: Work[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function slice(): void {
    timer = undefined;
    const end = performance.now() + SLICE;
    for (let work = queue[0]; work && !stopped; work = queue[0]) {
      if (work.next().done) queue.shift();
      if (performance.now() >= end) break;
    }
    if (stopped) return;
    settled(queue.length === 0);
    schedule();
  }

  function schedule(): void {
    if (timer === undefined && queue.length && !stopped && !document.hidden) timer = setTimeout(slice);
  }

  function runSoon(work: Work): void {
    queue.push(work);
    schedule();
  }

  document.addEventListener('visibilitychange', schedule);
  return {
    runSoon,
    run(work) {
      queue.push(work);
      if (queue.length === 1 && timer === undefined && !document.hidden) slice();
      else schedule();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', schedule);
      queue.length = 0;
    },
  };
}
