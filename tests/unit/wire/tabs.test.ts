/** Questions to pages, the bell, and the frames of cards. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerTab, type TabHandlers } from '../../../lib/wire/answer-tab';
import { onBell, ringBell } from '../../../lib/wire/bell';
import { announceFrame, claimFrame } from '../../../lib/wire/frames';
import { noteReader, readersOf } from '../../../lib/wire/readers';
import { askTab, refreshTabs } from '../../../lib/wire/tabs';
import { deliver, ID, SENDERS, sendAs } from '../support/wire';

beforeEach(() => {
  fakeBrowser.reset();
  sendAs(SENDERS.popup);
});

function pageHandlers(): TabHandlers {
  return {
    'page.people': () => ({ url: 'u', title: 't', active: true, people: [] }),
    'page.text': () => null,
    'page.jump': async ({ nth }) => ({ found: nth === 0 }),
    'page.command': () => null,
    'page.selection': () => null,
    'page.passages': () => null,
    'page.show': () => ({ found: false }),
    'page.passage': () => null,
    'page.refresh': () => null,
  };
}

test('a page answers the popup', async () => {
  const stop = answerTab(pageHandlers());
  expect(await askTab(7, 'page.jump', { key: 'e', nth: 0 })).toEqual({
    kind: 'answer',
    answer: { found: true },
  });
  expect(await askTab(7, 'page.selection', {})).toEqual({ kind: 'answer', answer: null });
  stop();
  expect(await askTab(7, 'page.selection', {})).toEqual({ kind: 'failed', why: 'unreachable' });
});

test('a page answers nobody but the extension, and nothing that is not for it', async () => {
  const handlers = { ...pageHandlers(), 'page.people': vi.fn() } as unknown as TabHandlers;
  answerTab(handlers);
  const question = { to: 'page', question: 'page.people', content: {} };
  expect(await deliver(question, { ...SENDERS.popup, id: 'other' })).toBeUndefined();
  expect(await deliver({ ...question, to: 'background' }, SENDERS.popup)).toBeUndefined();
  expect(await deliver({ ...question, question: 'page.unknown' }, SENDERS.popup)).toEqual({
    refused: 'broken',
  });
  expect(handlers['page.people']).not.toHaveBeenCalled();
});

test('all tabs are told to look again; those without our script do not matter', async () => {
  const refresh = vi.fn(() => null);
  answerTab({ ...pageHandlers(), 'page.refresh': refresh });
  await fakeBrowser.tabs.create({});
  const mute = await fakeBrowser.tabs.create({});
  fakeBrowser.tabs.sendMessage = (async (tab: number, message: unknown) => {
    if (tab === mute.id) throw new Error('Receiving end does not exist.');
    return deliver(message, SENDERS.popup);
  }) as never;
  await refreshTabs(5);
  expect(refresh).toHaveBeenCalledWith({ revision: 5 });
});

test('the bell is heard from our own surfaces only, and only in its shape', async () => {
  const heard = vi.fn();
  const stop = onBell(heard);
  await ringBell({ revision: 3, entities: ['e'] });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ revision: 3, entities: ['e'] });
  await deliver({ to: 'everyone', bell: { revision: 3, entities: [] } }, SENDERS.page);
  await deliver({ to: 'everyone', bell: { revision: 3, entities: [] } }, { ...SENDERS.popup, id: 'other' });
  await deliver({ to: 'everyone', bell: { revision: 'x' } }, SENDERS.popup);
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await ringBell({ revision: 4, entities: [] });
  expect(heard).toHaveBeenCalledOnce();
});

test('a frame is ours only with a nonce that our script of the same tab announced', async () => {
  await announceFrame(7, 'nonce');
  expect(await claimFrame(7, 3, 'guess')).toEqual({ ours: false });
  expect(await claimFrame(8, 3, 'nonce')).toEqual({ ours: false });
  expect(await claimFrame(7, 3, 'nonce')).toEqual({ ours: true });
});

test('a nonce serves one frame, which may claim again after the worker died; another that read it gets nothing', async () => {
  await announceFrame(7, 'nonce');
  expect(await claimFrame(7, 3, 'nonce')).toEqual({ ours: true });
  expect(await claimFrame(7, 3, 'nonce')).toEqual({ ours: true });
  expect(await claimFrame(7, 4, 'nonce')).toEqual({ ours: false });
});

test('announced at once, all nonces of a tab are known, up to a bound', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, at) => announceFrame(7, `n${at}`)));
  const claims = await Promise.all(Array.from({ length: 12 }, (_, at) => claimFrame(7, at + 1, `n${at}`)));
  expect(claims.map(({ ours }) => ours)).toEqual([...Array(4).fill(false), ...Array(8).fill(true)]);
});

test('what was announced outlives the worker', async () => {
  await announceFrame(7, 'nonce');
  vi.resetModules();
  const reborn = await import('../../../lib/wire/frames');
  expect(await reborn.claimFrame(7, 3, 'nonce')).toEqual({ ours: true });
});

test('frames that are read are known by their tab, behind the page itself, up to a bound', async () => {
  expect(await readersOf(7)).toEqual([0]);
  await Promise.all([
    noteReader(7, 0),
    noteReader(7, 5),
    noteReader(7, 3),
    noteReader(7, 5),
    noteReader(8, 4),
  ]);
  expect(await readersOf(7)).toEqual([0, 3, 5]);
  for (let frame = 10; frame < 40; frame++) await noteReader(7, frame);
  expect(await readersOf(7)).toHaveLength(21);
});

test('the sender in these tests is the extension itself', () => expect(fakeBrowser.runtime.id).toBe(ID));
