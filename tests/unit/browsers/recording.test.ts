import { describe, expect, it } from 'vitest';
import { type Profile, tasksOfProfile, tasksOfTrace } from '../../../tools/browsers/recording';

const OURS = 'moz-extension://0000/page.js:1:1';

/** A look at the thread each millisecond; `marked`: what Firefox marks, with start and end. */
function profile(
  looks: readonly (string | null)[],
  marked: readonly [string, number, number][] = [],
): Profile {
  const stringTable = ['https://page.example/app.js:1:1', OURS, ...marked.map(([name]) => name)];
  return {
    meta: { sampleUnits: { threadCPUDelta: 'ns' } },
    threads: [
      {
        name: 'GeckoMain',
        samples: {
          schema: { stack: 0, time: 1, threadCPUDelta: 2 },
          data: looks.map((look, time) => [look === null ? null : look === OURS ? 1 : 0, time, 500_000]),
        },
        markers: {
          schema: { name: 0, startTime: 1, endTime: 2 },
          data: marked.map(([, from, to], at) => [2 + at, from, to]),
        },
        // The page's function calls ours.
        stackTable: {
          schema: { prefix: 0, frame: 1 },
          data: [
            [null, 0],
            [0, 1],
          ],
        },
        frameTable: { schema: { location: 0 }, data: [[0], [1]] },
        stringTable,
      },
    ],
  };
}

const PAGE = 'the page';

describe('tasks of ours in a profile of Firefox', () => {
  it('is each stretch of looks that found us, with the time of the clock and of the processor', () => {
    const tasks = tasksOfProfile(profile([PAGE, OURS, OURS, OURS, null, PAGE, OURS]));
    expect(tasks).toEqual([
      { lasted: 3, worked: 1.5 },
      { lasted: 1, worked: 0.5 },
    ]);
  });

  it('ends where Firefox marks the end of a task, though the next look finds us again', () => {
    const looks = [OURS, OURS, OURS, OURS, OURS];
    expect(tasksOfProfile(profile(looks)).map(({ lasted }) => lasted)).toEqual([5]);
    const timers: [string, number, number][] = [
      ['setTimeout callback', -0.5, 1.5],
      ['setTimeout callback', 1.6, 4.8],
    ];
    expect(tasksOfProfile(profile(looks, timers)).map(({ lasted }) => lasted)).toEqual([2, 3]);
  });

  it('does not end with what is marked inside a task', () => {
    const tasks = tasksOfProfile(profile([OURS, OURS, OURS], [['DOMEvent', 0.2, 1.4]]));
    expect(tasks.map(({ lasted }) => lasted)).toEqual([3]);
  });

  it('counts what other processes do', () => {
    const { meta, threads } = profile([OURS]);
    expect(tasksOfProfile({ meta, threads: [], processes: [{ meta, threads }] })).toHaveLength(1);
  });
});

describe('tasks of ours in a trace of Chromium', () => {
  const event = (name: string, ts: number, dur: number, url?: string) => {
    return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2, args: { data: { url } } };
  };

  it('is what scripts take of a task, nested ones once', () => {
    const trace = [
      event('RunTask', 0, 9_000),
      event('FunctionCall', 1_000, 5_000, 'chrome-extension://abc/page.js'),
      event('FunctionCall', 2_000, 1_000),
      event('RunTask', 20_000, 4_000),
      event('Layout', 21_000, 1_000),
    ];
    expect(tasksOfTrace(JSON.stringify({ traceEvents: trace }))).toEqual([{ lasted: 5, worked: 2.5 }]);
  });

  it('is nothing where we never ran', () => {
    const trace = [
      event('RunTask', 0, 9_000),
      event('FunctionCall', 0, 5_000, 'https://page.example/page.js'),
    ];
    expect(tasksOfTrace(JSON.stringify({ traceEvents: trace }))).toEqual([]);
  });
});
