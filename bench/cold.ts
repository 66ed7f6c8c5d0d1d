/**
 * A stopped background and the first look-up of a name, with a large base: in the real extension, import of its script
 * included. What the browser needs to start a background with nothing in it is measured beside it, and is not ours.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../lib/core/model/entity';
import { build } from '../tools/browsers/build';
import { type Driven, eventually, type Tab } from '../tools/browsers/driven';
import type { BrowserName } from '../tools/browsers/find';
import { builtFor, launch } from '../tools/browsers/launch';
import { timingOf } from './clock';
import { insist, print, printFact } from './print';
import { people } from './words';

/** Made-up people have about so many forms each: the name, the surname, and initials with it. */
const FORMS_EACH = 4;
const SIZES = [
  { forms: 100_000, goal: 15 },
  { forms: 1_000_000, goal: 30 },
];
const TIMES = 9;
/** Rows that are written to the base at a time. */
const BATCH = 5_000;

interface Answered {
  milliseconds: number;
  ids: string[];
}

export async function benchCold(names: readonly BrowserName[]): Promise<void> {
  for (const name of names) {
    build(name);
    const empty = await startOfEmpty(name);
    for (const { forms, goal } of SIZES) {
      const browser = await launch(name);
      try {
        console.log(`\nA base of about ${forms} forms in ${browser.version}`);
        await benchSize(browser, people(forms / FORMS_EACH), goal, empty);
      } finally {
        await browser.close();
      }
    }
  }
}

/** The median of what it takes until a stopped background answers that has nothing to do. */
async function startOfEmpty(name: BrowserName): Promise<number> {
  const extension = mkdtempSync(join(tmpdir(), 'dramatis-empty-'));
  cpSync(builtFor(name), extension, { recursive: true });
  const answer = 'chrome.runtime.onMessage.addListener((message, sender, send) => send({ answer: [] }));';
  writeFileSync(join(extension, 'background.js'), answer);
  const browser = await launch(name, { extension });
  try {
    const page = await browser.open('popup.html');
    const taken: number[] = [];
    for (let run = 0; run < TIMES; run += 1) {
      await browser.stopBackground();
      taken.push((await ask(page, 'people.called', { name: 'Erdogan' })).milliseconds);
    }
    console.log(`\n${browser.version}`);
    print('a stopped background with nothing in it answers', timingOf(taken));
    return timingOf(taken).median;
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
}

async function benchSize(
  browser: Driven,
  everybody: readonly Entity[],
  goal: number,
  empty: number,
): Promise<void> {
  // A page of the extension that reads next to nothing of the base.
  const page = await browser.open('popup.html');
  await eventually(
    'the base is there',
    async () => (await ask(page, 'people.called', { name: 'Erdogan' })).ids[0],
  );
  for (let at = 0; at < everybody.length; at += BATCH) await write(page, everybody.slice(at, at + BATCH));
  await browser.stopBackground();
  await page.evaluate(`new Promise((done) => {
    const request = indexedDB.deleteDatabase('dramatis-index');
    request.onsuccess = request.onerror = done;
  })`);
  const [somebody] = everybody;
  if (!somebody) throw new Error('There is nobody.');
  const named = { name: somebody.name };
  const first = await ask(page, 'people.called', named);
  printFact('the index is made, and answers', `${(first.milliseconds / 1000).toFixed(1)} s`);
  // It is put on its shelf after the answer.
  await new Promise((done) => setTimeout(done, 5_000));

  const bare: number[] = [];
  const asked: number[] = [];
  for (let run = 0; run < TIMES; run += 1) {
    await browser.stopBackground();
    // Only pages may ask this: it is refused as soon as anybody is there.
    bare.push((await ask(page, 'names.find', {})).milliseconds);
    await browser.stopBackground();
    const { milliseconds, ids } = await ask(page, 'people.called', named);
    insist(Number(ids.includes(somebody.id)), 1, 'a stopped background');
    asked.push(milliseconds);
  }
  print('a stopped background refuses a question', timingOf(bare));
  print('  looks a name up', timingOf(asked));
  const more = asked.map((milliseconds, at) => milliseconds - (bare[at] ?? 0));
  print('  what that adds', timingOf(more));
  const ours = asked.map((milliseconds) => milliseconds - empty);
  print('  without the start of the browser’s own, import included', timingOf(ours), goal);
}

/** The time from the question to its answer on the page's clock, and whom it names. */
function ask(page: Tab, question: string, content: object): Promise<Answered> {
  const message = { to: 'background', question, content, once: `cold-${performance.now()}` };
  return page.evaluate<Answered, []>(`(async () => {
    const start = performance.now();
    const { answer } = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { milliseconds: performance.now() - start, ids: (answer ?? []).map(({ id }) => id) };
  })()`);
}

/** Straight into the base: a hundred thousand cards by hand would take hours. */
async function write(page: Tab, entities: readonly Entity[]): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const rows = entities.map((body) => ({
    id: body.id,
    revision: 1,
    content: 1,
    created: at,
    updated: at,
    origin: { by: 'user' },
    body,
  }));
  await page.evaluate(`new Promise((done, fail) => {
    const request = indexedDB.open('dramatis');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('entities', 'readwrite');
      for (const row of ${JSON.stringify(rows)}) transaction.objectStore('entities').put(row);
      transaction.oncomplete = () => { request.result.close(); done(); };
      transaction.onabort = () => fail(transaction.error);
    };
  })`);
}
