/** What it costs a page that hundreds of passages are saved of it and stand there no more: nothing that a reader feels. */
import type { Selector } from '../lib/core/anchor/selectors';
import { addressKey } from '../lib/core/document/address';
import { build } from '../tools/browsers/build';
import { type Driven, eventually } from '../tools/browsers/driven';
import { type Extension, openExtension } from '../tools/browsers/extension';
import type { BrowserName } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import { serve } from '../tools/browsers/serve';
import { PASSAGES, passages, prose, UNITS } from './anchor';
import { insist, printFact } from './print';
import { switchOn } from './real-pages';

interface PagePassages {
  settled: boolean;
  passages: { state: string }[];
}

/** Milliseconds from which on a task counts as long. */
const LONG = 50;
const SAVED = '2026-01-01T00:00:00.000Z';

export async function benchLost(names: readonly BrowserName[]): Promise<void> {
  for (const name of names) {
    build(name);
    const site = await serve();
    const browser = await launch(name);
    try {
      await switchOn(browser, site);
      const paragraphs = prose(UNITS, 1).replace(/((?:[^.]+\. ){4})/g, '<p>$1</p>');
      const url = site.put('/long', `<!doctype html><html lang="en"><title>Long</title><body>${paragraphs}`);
      const extension = await openExtension(browser);
      console.log(`\nA page of ${UNITS} characters in ${name}`);
      for (const count of [0, PASSAGES]) {
        for (const [at, selectors] of passages(prose(UNITS, 2)).slice(0, count).entries())
          await extension.ask('annotation.create', { annotation: saved(at, url, selectors) });
        await open(browser, extension, url, count);
      }
    } finally {
      await browser.close();
      await site.close();
    }
  }
}

async function open(browser: Driven, extension: Extension, url: string, count: number): Promise<void> {
  const tab = await browser.newTab();
  const start = performance.now();
  let found: PagePassages | undefined;
  const tasks = await browser.record(async () => {
    await tab.goto(url);
    found = await eventually('every passage looked for', async () => {
      const answer = await extension.askPage<PagePassages | null>(tab, 'page.passages');
      return answer?.settled && answer.passages.length === count ? answer : undefined;
    });
    // Without passages the page is given as long.
    if (count === 0) await new Promise((rest) => setTimeout(rest, 3_000));
  });
  const taken = performance.now() - start;
  await tab.close();
  const lost = found?.passages.filter(({ state }) => state === 'lost').length;
  insist(lost ?? 0, count, 'lost passages');
  const longest = tasks.toSorted((one, other) => other.lasted - one.lasted)[0];
  const times = longest
    ? `${longest.lasted.toFixed(0)} ms, ${longest.worked.toFixed(0)} of the processor`
    : 'none';
  const long = tasks.filter(({ lasted }) => lasted > LONG).length;
  const busy = tasks.filter(({ worked }) => worked > LONG).length;
  printFact(`${count} lost passages: until all were looked for`, `${taken.toFixed(0)} ms`);
  printFact('  longest task of our script in the page', times);
  printFact(`  tasks longer than ${LONG} ms, goal 0`, `${long} of ${tasks.length}, ${busy} by the processor`);
}

function saved(at: number, source: string, selectors: readonly Selector[]) {
  const target = {
    ...{ source, document: addressKey(source), selectors, sentence: '', paragraph: '' },
    ...{ title: 'Long', authors: [], lang: 'en', saved: SAVED },
  };
  const said = { note: '', tags: [], colour: 'yellow', entities: [] };
  return { id: `lost-${at}`, target, former: [], ...said, created: SAVED };
}
