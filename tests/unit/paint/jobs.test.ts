/** The queue of small steps: order, replacement, and that writes come only from jobs that ended. */
import { expect, test } from 'vitest';
import { type Job, jobQueue } from '../../../lib/page/paint/jobs';

function* job(log: string[], name: string, steps: number): Job {
  for (let step = 0; step < steps; step += 1) {
    log.push(`${name}${step}`);
    yield;
  }
  return () => log.push(`write ${name}`);
}

const FOREVER = Number.POSITIVE_INFINITY;

test('works in the order of asking; nothing is written before the caller does', () => {
  const log: string[] = [];
  const queue = jobQueue<string>();
  queue.ask('a', () => job(log, 'a', 2));
  queue.ask('b', () => job(log, 'b', 1));
  const writes = queue.work(FOREVER);
  expect(log).toEqual(['a0', 'a1', 'b0']);
  for (const write of writes) write();
  expect(log.slice(3)).toEqual(['write a', 'write b']);
  expect(queue.idle).toBe(true);
});

test('without time left it takes one step, and goes on where it stopped', () => {
  const log: string[] = [];
  const queue = jobQueue<string>();
  queue.ask('a', () => job(log, 'a', 2));
  expect(queue.work(0)).toEqual([]);
  expect(log).toEqual(['a0']);
  queue.work(0);
  expect(queue.work(0)).toHaveLength(1);
  expect(log).toEqual(['a0', 'a1']);
});

test('asking again begins anew; a dropped job never writes', () => {
  const log: string[] = [];
  const queue = jobQueue<string>();
  queue.ask('a', () => job(log, 'old', 3));
  queue.work(0);
  queue.ask('a', () => job(log, 'new', 1));
  queue.ask('b', () => job(log, 'b', 1));
  queue.drop('b');
  expect([queue.has('a'), queue.has('b')]).toEqual([true, false]);
  expect(queue.work(FOREVER)).toHaveLength(1);
  expect(log).toEqual(['old0', 'new0']);
});
