import { beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../../lib/core/model/mention';
import type { FlowBlock } from '../../../lib/page/read/flow-block';
import { type NamesAnswer, type NamesQuestion, startSession } from '../../../lib/page/session';

const block = (id: number, text: string): FlowBlock => ({ id, text, element: {} as Element, runs: [] });
const mention = (from: number, to: number): Mention => ({
  from,
  to,
  state: 'sure',
  entity: 'e',
  candidates: [],
  why: [],
});

/** A background that finds "Gantz", keeps sessions, and can be told to forget or to fail. */
function background() {
  const sessions = new Set<string>();
  const asked: NamesQuestion[] = [];
  let fails = 0;
  return {
    asked,
    forget: () => sessions.clear(),
    failNext: (times: number) => {
      fails = times;
    },
    async find(question: NamesQuestion): Promise<NamesAnswer> {
      asked.push(question);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (fails-- > 0) return { kind: 'failed' };
      if (question.fresh) sessions.add(question.session);
      if (!sessions.has(question.session)) return { kind: 'unknown-session' };
      return {
        kind: 'found',
        blocks: question.blocks.map(({ id, text }) => {
          const at = text.indexOf('Gantz');
          return { id, mentions: at < 0 ? [] : [mention(at, at + 5)] };
        }),
      };
    },
  };
}

function open(back: ReturnType<typeof background>) {
  const drawn = new Map<number, string>();
  const session = startSession({
    article: () => ({ url: 'http://news.example/' }),
    findNames: back.find,
    onMentions: (b, list) => {
      if (list.length) drawn.set(b.id, list.map((m) => b.text.slice(m.from, m.to)).join());
      else drawn.delete(b.id);
    },
    onGone: (id) => drawn.delete(id),
  });
  return { session, drawn };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('finds, sends only what changed, and forgets what is gone', async () => {
  const back = background();
  const { session, drawn } = open(back);
  session.change({ changed: [block(1, 'Gantz said'), block(2, 'nothing')], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  expect([...drawn]).toEqual([[1, 'Gantz']]);
  session.change({ changed: [block(2, 'now Gantz')], gone: [1] });
  await vi.advanceTimersByTimeAsync(50);
  expect([...drawn]).toEqual([[2, 'Gantz']]);
  expect(back.asked.map((q) => [q.fresh, q.blocks.map((b) => b.id), q.gone])).toEqual([
    [true, [1, 2], []],
    [false, [2], [1]],
  ]);
});

test('changes during a question wait for its answer and go out together', async () => {
  const back = background();
  const { session, drawn } = open(back);
  session.change({ changed: [block(1, 'Gantz')], gone: [] });
  session.change({ changed: [block(2, 'Gantz')], gone: [] });
  session.change({ changed: [block(1, 'A longer text: Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  expect(back.asked.map((q) => q.blocks.map((b) => b.id))).toEqual([[1], [2, 1]]);
  expect(drawn.size).toBe(2);
});

test('a background that lost the session gets everything again', async () => {
  const back = background();
  const { session, drawn } = open(back);
  session.change({ changed: [block(1, 'Gantz'), block(2, 'more')], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  back.forget();
  session.change({ changed: [block(2, 'more Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(100);
  expect(drawn.size).toBe(2);
  expect(back.asked.at(-1)).toMatchObject({ fresh: true, blocks: [{ id: 1 }, { id: 2 }] });
});

test('an unanswered question is asked again, with nothing lost', async () => {
  const back = background();
  const { session, drawn } = open(back);
  back.failNext(2);
  session.change({ changed: [block(1, 'Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(100);
  session.change({ changed: [block(2, 'Gantz')], gone: [] });
  expect(drawn.size).toBe(0);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(drawn.size).toBe(2);
});

test('after an answer that was lost on its way everything is asked anew', async () => {
  const back = background();
  const { session } = open(back);
  session.change({ changed: [block(1, 'Gantz'), block(2, 'Akar')], gone: [] });
  await vi.advanceTimersByTimeAsync(100);
  back.failNext(1);
  session.change({ changed: [block(2, 'Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(back.asked.at(-1)).toMatchObject({ fresh: true, blocks: [{ id: 1 }, { id: 2 }] });
  expect(back.asked.at(-1)?.session).not.toBe(back.asked[0]?.session);
});

test('a block whose nodes were replaced under the same text is drawn again', async () => {
  const back = background();
  const { session } = open(back);
  session.change({ changed: [block(1, 'Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  const seen: FlowBlock[] = [];
  const silent = startSession({
    article: () => ({ url: 'http://news.example/' }),
    // The background answers with changed mentions only.
    findNames: async (question) => ({
      kind: 'found',
      blocks: question.fresh ? [{ id: 1, mentions: [mention(0, 5)] }] : [],
    }),
    onMentions: (b) => seen.push(b),
    onGone: () => undefined,
  });
  const first = block(1, 'Gantz');
  const second = block(1, 'Gantz');
  silent.change({ changed: [first], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  silent.change({ changed: [second], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  expect(seen).toEqual([first, second]);
  expect(seen[1]).toBe(second);
});

test('after refresh it asks again, without sending the text again', async () => {
  const back = background();
  const { session } = open(back);
  session.change({ changed: [block(1, 'Gantz')], gone: [] });
  session.refresh();
  await vi.advanceTimersByTimeAsync(50);
  expect(back.asked).toHaveLength(2);
  expect(back.asked[1]).toMatchObject({ fresh: false, blocks: [], gone: [] });
  expect(back.asked[1]?.session).toBe(back.asked[0]?.session);
  back.forget();
  session.refresh();
  await vi.advanceTimersByTimeAsync(50);
  expect(back.asked.at(-1)).toMatchObject({ fresh: true, blocks: [{ id: 1 }] });
});

test('what a fresh answer does not name loses its marks', async () => {
  let known = true;
  const drawn: [number, number][] = [];
  const session = startSession({
    article: () => ({ url: 'http://news.example/' }),
    findNames: async ({ fresh }) => {
      if (!known && !fresh) return { kind: 'unknown-session' };
      return { kind: 'found', blocks: known ? [{ id: 1, mentions: [mention(0, 5)] }] : [] };
    },
    onMentions: (b, list) => drawn.push([b.id, list.length]),
    onGone: () => undefined,
  });
  session.change({ changed: [block(1, 'Gantz')], gone: [] });
  await vi.advanceTimersByTimeAsync(50);
  known = false;
  session.refresh();
  await vi.advanceTimersByTimeAsync(50);
  expect(drawn).toEqual([
    [1, 1],
    [1, 0],
  ]);
});
