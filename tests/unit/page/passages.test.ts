/** Saved passages of a page: when they are asked about, what is drawn, and when one counts as lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnchorState } from '../../../lib/core/anchor/selectors';
import { nextPassage } from '../../../lib/page/passages/next';
import { type Found, type Spotted, startPassages } from '../../../lib/page/passages/passages';
import type { FlowBlock } from '../../../lib/page/read/flow-block';

const block = (id: number, text: string): FlowBlock => ({ id, text, element: {} as Element, runs: [] });
const ids = (found: readonly Found[]) => found.map(({ id }) => id);

/** A page of blocks, and a background that finds a passage where its id stands. */
function page(...texts: string[]) {
  let blocks = texts.map((text, at) => block(at, text));
  let deaf = false;
  const asked: string[][] = [];
  const washed = new Map<number, string[]>();
  const settled: (readonly Found[])[] = [];
  const document = { readyState: 'complete' } as Document;
  const passages = startPassages({
    document,
    blocks: () => blocks,
    async find(text, wanted) {
      asked.push(wanted);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (deaf) return undefined;
      return wanted.map((id): Spotted => {
        const from = text.indexOf(id);
        const state: AnchorState = from < 0 ? 'lost' : 'same';
        return from < 0 ? { id, state } : { id, state, span: { from, to: from + id.length } };
      });
    },
    wash: (at, washes) =>
      washed.set(
        at,
        washes.map(({ key }) => key),
      ),
    onSettled: (found) => settled.push(found),
  });
  return {
    passages,
    asked,
    washed,
    settled,
    deafen: (now: boolean) => {
      deaf = now;
    },
    become(...now: string[]) {
      const before = blocks;
      blocks = now.map((text, at) => block(at, text));
      const changed = blocks.filter(({ text }, at) => before[at]?.text !== text);
      // The painter draws a block anew without the passages that it had.
      for (const { id } of changed) washed.delete(id);
      passages.change({ changed, gone: before.slice(now.length).map(({ id }) => id) });
    },
  };
}

const saved = (...wanted: string[]) => wanted.map((id) => ({ id, version: 0, colour: 'yellow' as const }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saved passages', () => {
  test('where nothing is saved nothing is asked, whatever the page does', async () => {
    const { asked, become, passages, settled } = page('one two');
    passages.set([]);
    become('three');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    expect(settled).toEqual([[]]);
  });

  test('what is found is drawn in its block, and told when the page has come to rest', async () => {
    const { passages, washed, settled } = page('one two', 'three');
    passages.set(saved('two', 'three'));
    expect(passages.isSettled()).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(passages.isSettled()).toBe(true);
    expect([...washed]).toEqual([
      [0, ['two']],
      [1, ['three']],
    ]);
    expect(settled.map(ids)).toEqual([['two', 'three']]);
  });

  test('an edit takes the drawing away, and the passage is looked for anew; others are not', async () => {
    const { passages, asked, washed, become } = page('one two', 'three');
    passages.set(saved('two', 'three'));
    await vi.advanceTimersByTimeAsync(400);
    become('one two and more', 'three');
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toEqual([['two', 'three'], ['two']]);
    expect(washed.get(0)).toEqual(['two']);
    become('one', 'three');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(washed.has(0)).toBe(false);
    expect(passages.get('two')?.state).toBe('lost');
  });

  test('while a page is being built a passage is not told as lost; late text brings it', async () => {
    const { passages, settled, become } = page('one');
    passages.set(saved('late'));
    await vi.advanceTimersByTimeAsync(700);
    expect(settled).toEqual([]);
    become('one', 'late it is');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(settled.flat().map(({ id, state }) => [id, state])).toEqual([['late', 'same']]);
  });

  test('a lost one is looked for whenever the page changes, ever more seldom where it never rests', async () => {
    const { passages, asked, become } = page('one');
    passages.set(saved('nowhere'));
    for (let tick = 0; tick < 600; tick += 1) {
      become(`one ${tick}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(25);
  });

  test('where nobody answers nothing is lost, and it is asked again', async () => {
    const { passages, deafen, become } = page('one two');
    deafen(true);
    passages.set(saved('two'));
    await vi.advanceTimersByTimeAsync(600);
    expect(passages.get('two')).toBeUndefined();
    deafen(false);
    become('one two three');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(passages.get('two')?.state).toBe('same');
  });

  test('another version is another passage, a removed one is gone at once', async () => {
    const { passages, asked, washed } = page('one two');
    passages.set(saved('two', 'one'));
    await vi.advanceTimersByTimeAsync(400);
    passages.set([{ id: 'two', version: 1, colour: 'green' }]);
    expect(ids(passages.found())).toEqual([]);
    expect(washed.get(0)).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(asked.at(-1)).toEqual(['two']);
    expect(washed.get(0)).toEqual(['two']);
  });
});

describe('the passage that the keyboard goes to', () => {
  const places = ['a', 'b', 'c'].map((id): Found => ({ id, state: 'same', parts: [] }));
  const tops: Record<string, number> = { a: -50, b: 20, c: 900 };
  const next = (after?: string) => nextPassage(places, after, ({ id }) => tops[id])?.id;

  test.each([
    ['first the one below the top of the view', undefined, 'b'],
    ['then the next', 'b', 'c'],
    ['round the end', 'c', 'a'],
    ['from one that is gone, as from none', 'gone', 'b'],
  ])('%s', (_what, after, wanted) => expect(next(after)).toBe(wanted));

  test('none where there are none', () => expect(nextPassage([], undefined, () => 0)).toBeUndefined());
});
