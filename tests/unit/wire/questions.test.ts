/** From asking to answering and back, with everything that can go wrong in between. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerQuestions, type Handlers } from '../../../lib/wire/answer';
import { ask } from '../../../lib/wire/ask';
import { QUESTIONS, type Question } from '../../../lib/wire/protocol';
import { annotationOf } from '../support/annotation';
import { deliver, ID, SENDERS, sendAs } from '../support/wire';

const DONE = { kind: 'done', change: 'c', revision: 1 } as const;
const ARTICLE = { url: 'https://news.example/a' };
const NAMES = { session: 's', fresh: true, article: ARTICLE, blocks: [{ id: 1, text: 'x' }], gone: [] };
/** One sound question of each kind. */
const SOUND: { [Q in Question]: unknown } = {
  'page.begins': {},
  'names.find': NAMES,
  'article.read': { jsonLd: ['{}'], metas: [], itemprops: [], times: [], addresses: [] },
  'site.get': { url: 'https://news.example/' },
  'site.set': { url: 'https://news.example/', mode: 'off' },
  'card.get': { entity: 'e', article: ARTICLE, present: [] },
  'sketches.get': { entities: ['e'] },
  'people.called': { name: 'Gantz' },
  'choice.set': { scope: 'page', url: 'https://news.example/', form: 'Akar', entity: null },
  'date.set': { url: 'https://news.example/', date: '2020-01' },
  'note.save': { entity: 'e', text: 'note' },
  'note.delete': { id: 'n' },
  'change.undo': { change: 'c' },
  'library.open': {},
  'dossier.open': { entity: 'e' },
  'passages.of': { url: 'https://news.example/a', claims: [] },
  'passages.find': { documents: ['https://news.example/a'], text: 'x', ids: ['p'] },
  'passages.seen': { sightings: [{ id: 'p', state: 'lost' }] },
  'mentions.met': {
    document: 'https://news.example/a',
    source: 'https://news.example/a',
    title: 'A title',
    mentions: [{ entity: 'e', sentence: 'A sentence.' }],
  },
  'annotation.create': { annotation: annotationOf('p') },
  'annotation.update': { id: 'p', seen: 1, patch: { note: 'n' } },
  'annotation.get': { id: 'p' },
  'annotation.remove': { id: 'p' },
  'draft.keep': {
    id: 'p',
    document: 'https://news.example/a',
    annotation: annotationOf('p'),
    seen: 0,
    at: '2022-10-27T12:00:00.000Z',
  },
  'draft.get': { id: 'p' },
  'draft.drop': { id: 'p' },
  'tags.known': {},
  'frame.claim': { nonce: 'n' },
  'frame.announce': { nonce: 'n' },
};
const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];

function spies() {
  const heard: { question: Question; content: unknown; once: string }[] = [];
  const handlers = Object.fromEntries(
    QUESTION_NAMES.map((question) => [
      question,
      async (content: unknown, { once }: { once: string }) => {
        heard.push({ question, content, once });
        return DONE;
      },
    ]),
  ) as unknown as Handlers;
  return { heard, handlers };
}

beforeEach(() => {
  fakeBrowser.reset();
  sendAs(SENDERS.page);
});
afterEach(() => vi.useRealTimers());

test('a question reaches its handler and the answer comes back', async () => {
  const { heard, handlers } = spies();
  answerQuestions(handlers);
  expect(await ask('names.find', NAMES)).toEqual({ kind: 'answer', answer: DONE });
  expect(heard).toMatchObject([{ question: 'names.find', content: NAMES }]);
});

const FOR_PAGES = /^(page|names|article|frame|passages|mentions)\./;

/** What each may ask; everything else is refused. */
const RIGHTS: Record<'page' | 'card' | 'popup' | 'library', Question[]> = {
  page: [
    'page.begins',
    'names.find',
    'article.read',
    'site.get',
    'frame.announce',
    'passages.of',
    'passages.find',
    'passages.seen',
    'mentions.met',
  ],
  card: [
    ...['site.get', 'site.set', 'card.get', 'sketches.get', 'people.called', 'choice.set', 'date.set'],
    ...['note.save', 'note.delete', 'change.undo', 'library.open', 'dossier.open', 'frame.claim'],
    ...['annotation.create', 'annotation.update', 'annotation.get', 'annotation.remove'],
    ...['draft.keep', 'draft.get', 'draft.drop', 'tags.known'],
  ] as Question[],
  popup: QUESTION_NAMES.filter((name) => !FOR_PAGES.test(name)),
  library: QUESTION_NAMES.filter((name) => !FOR_PAGES.test(name)),
};

test.each(Object.entries(RIGHTS))('%s may ask what it needs and nothing else', async (who, may) => {
  const { heard, handlers } = spies();
  answerQuestions(handlers);
  sendAs(SENDERS[who as keyof typeof RIGHTS]);
  for (const question of QUESTION_NAMES) {
    const reply = await ask(question, SOUND[question] as never);
    expect([question, reply.kind]).toEqual([question, may.includes(question) ? 'answer' : 'failed']);
    if (reply.kind === 'failed') expect(reply.why).toBe('refused');
  }
  expect(heard.map(({ question }) => question).sort()).toEqual([...may].sort());
});

test.each([
  ['another extension', { ...SENDERS.popup, id: 'other' }],
  ['nobody', {}],
  ['no address', { id: ID }],
  ['an address that is none', { id: ID, url: '' }],
  ['our page in a frame of no tab', { ...SENDERS.popup, frameId: 2 }],
])('%s is refused', async (_, sender) => {
  const { heard, handlers } = spies();
  answerQuestions(handlers);
  sendAs(sender);
  expect(await ask('site.get', { url: 'https://a.example/' })).toEqual({ kind: 'failed', why: 'refused' });
  expect(heard).toEqual([]);
});

test('another document of ours in a frame of a page has no more rights than the card', async () => {
  const { handlers } = spies();
  answerQuestions(handlers);
  sendAs({ ...SENDERS.card, url: `chrome-extension://${ID}/popup.html` });
  expect((await ask('names.find', NAMES)).kind).toBe('failed');
  expect((await ask('frame.announce', { nonce: 'n' })).kind).toBe('failed');
});

test('the card is known under the changing address that Chromium loads it by', async () => {
  const { handlers } = spies();
  answerQuestions(handlers);
  sendAs({ ...SENDERS.card, url: 'chrome-extension://0c9b2e1a-guid/card.html' });
  expect((await ask('frame.claim', { nonce: 'n' })).kind).toBe('answer');
});

test.each<[string, unknown]>([
  ['an unknown question', { to: 'background', question: 'entities.all', content: {}, once: 'w' }],
  ['a name of every object', { to: 'background', question: 'constructor', content: {}, once: 'w' }],
  ['no content', { to: 'background', question: 'site.get', once: 'w' }],
  ['no word', { to: 'background', question: 'site.get', content: { url: 'https://a.example/' } }],
  ['a wrong type', { to: 'background', question: 'site.get', content: { url: 5 }, once: 'w' }],
  [
    'a block id below zero',
    { to: 'background', question: 'names.find', content: { ...NAMES, gone: [-1] }, once: 'w' },
  ],
  [
    'a text that is far too long',
    {
      to: 'background',
      question: 'names.find',
      content: { ...NAMES, blocks: [{ id: 1, text: 'x'.repeat(2_000_001) }] },
      once: 'w',
    },
  ],
])('%s is refused before any handler hears of it', async (_, message) => {
  const { heard, handlers } = spies();
  answerQuestions(handlers);
  expect(await deliver(message, SENDERS.page)).toEqual({ refused: 'refused' });
  expect(heard).toEqual([]);
});

test.each([null, undefined, 5, 'text', [], {}, { to: 'page' }, { to: 'everyone' }])(
  'a message that is not for the background gets no answer: %j',
  async (message) => {
    answerQuestions(spies().handlers);
    expect(await deliver(message, SENDERS.page)).toBeUndefined();
  },
);

test('a date that is none is refused', async () => {
  answerQuestions(spies().handlers);
  sendAs(SENDERS.card);
  const reply = await ask('date.set', { url: 'https://a.example/', date: '2020-02-30' });
  expect(reply).toEqual({ kind: 'failed', why: 'refused' });
});

test('a handler that fails is an answer, and the next question is served', async () => {
  const { handlers } = spies();
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answerQuestions({ ...handlers, 'site.get': () => Promise.reject(new Error('a bug')) });
  const url = 'https://a.example/';
  expect(await ask('site.get', { url })).toEqual({ kind: 'failed', why: 'broken' });
  expect((await ask('names.find', NAMES)).kind).toBe('answer');
  expect(quiet).toHaveBeenCalledOnce();
  quiet.mockRestore();
});

test('a worker that was stopped is asked once more, with the same word', async () => {
  const { heard, handlers } = spies();
  answerQuestions(handlers);
  let tries = 0;
  fakeBrowser.runtime.sendMessage = (async (message: unknown) => {
    const answer = await deliver(message, SENDERS.card);
    // The change was made, but the worker died before its answer left.
    if (++tries === 1) throw new Error('The message port closed before a response was received.');
    return answer;
  }) as never;
  expect((await ask('note.save', { entity: 'e', text: 'x' })).kind).toBe('answer');
  expect(heard).toHaveLength(2);
  expect(heard[0]?.once).toBe(heard[1]?.once);
  await ask('note.save', { entity: 'e', text: 'x' });
  expect(heard[2]?.once).not.toBe(heard[1]?.once);
});

test.each([
  ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['nobody feels meant', () => Promise.resolve(undefined)],
  ['something strange comes back', () => Promise.resolve({ hello: 1 })],
])('%s: unreachable after two tries', async (_, answer) => {
  const sendMessage = vi.fn(answer);
  fakeBrowser.runtime.sendMessage = sendMessage as never;
  const url = 'https://a.example/';
  expect(await ask('site.get', { url })).toEqual({ kind: 'failed', why: 'unreachable' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('an answer that never comes is late, and is not asked for again', async () => {
  vi.useFakeTimers();
  const sendMessage = vi.fn(() => new Promise(() => undefined));
  fakeBrowser.runtime.sendMessage = sendMessage as never;
  const reply = ask('site.get', { url: 'https://a.example/' }, 1000);
  await vi.advanceTimersByTimeAsync(1001);
  expect(await reply).toEqual({ kind: 'failed', why: 'late' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('under an updated extension nothing is sent', async () => {
  const sendMessage = vi.fn();
  fakeBrowser.runtime.sendMessage = sendMessage as never;
  fakeBrowser.runtime.id = undefined as never;
  expect(await ask('site.get', { url: 'https://a.example/' })).toEqual({ kind: 'failed', why: 'updated' });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('an extension that is updated while it is asked says so', async () => {
  fakeBrowser.runtime.sendMessage = (async () => {
    fakeBrowser.runtime.id = undefined as never;
    throw new Error('Extension context invalidated.');
  }) as never;
  expect(await ask('site.get', { url: 'https://a.example/' })).toEqual({ kind: 'failed', why: 'updated' });
});
