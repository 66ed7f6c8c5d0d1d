/** Work in small steps, a few milliseconds at a time, each block at most once in the queue. */

/** A generator that reads in small steps and returns what is to be written when reading is over. */
export type Job = Generator<void, (() => void) | undefined>;

export interface JobQueue<Key> {
  /** A job that is already waiting or begun for this key is replaced. */
  ask(key: Key, start: () => Job): void;
  drop(key: Key): void;
  has(key: Key): boolean;
  readonly idle: boolean;
  /** Works until the time is over (milliseconds of `performance.now`); returns the writes. */
  work(until: number): (() => void)[];
}

export function jobQueue<Key>(): JobQueue<Key> {
  const waiting = new Map<Key, () => Job>();
  let current: { key: Key; job: Job } | undefined;
  return {
    ask(key, start) {
      if (current?.key === key) current = undefined;
      waiting.set(key, start);
    },
    drop(key) {
      if (current?.key === key) current = undefined;
      waiting.delete(key);
    },
    has: (key) => current?.key === key || waiting.has(key),
    get idle() {
      return !current && waiting.size === 0;
    },
    work(until) {
      const writes: (() => void)[] = [];
      do {
        if (!current) {
          const next = waiting.entries().next().value;
          if (!next) break;
          waiting.delete(next[0]);
          current = { key: next[0], job: next[1]() };
        }
        const step = current.job.next();
        if (!step.done) continue;
        current = undefined;
        if (step.value) writes.push(step.value);
      } while (performance.now() < until);
      return writes;
    },
  };
}
