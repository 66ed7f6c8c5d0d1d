/** What it costs a page that hundreds of passages are saved of it and stand there no more: nothing that a reader feels. */
import type { Selector } from '../lib/core/anchor/selectors';
import { addressKey } from '../lib/core/document/address';
import { build } from '../tools/browsers/build';
import { eventually } from '../tools/browsers/driven';
import { openExtension } from '../tools/browsers/extension';
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
      for (const [at, selectors] of passages(prose(UNITS, 2)).entries()) {
        await extension.ask('annotation.create', {
          annotation: saved(at, url, selectors),
        });
      }
      console.log(`\n${PASSAGES} lost passages of a page of ${UNITS} characters in ${name}`);
      const tab = await browser.newTab();
      const start = performance.now();
      let found: PagePassages | undefined;
      const tasks = await browser.record(async () => {
        await tab.goto(url);
        found = await eventually('every passage looked for', async () => {
          const answer = await extension.askPage<PagePassages | null>(tab, 'page.passages');
          return answer?.settled && answer.passages.length === PASSAGES ? answer : undefined;
        });
      });
      printFact('until all were looked for', `${(performance.now() - start).toFixed(0)} ms`);
      const lost = found?.passages.filter(({ state }) => state === 'lost');
      insist(lost?.length ?? 0, PASSAGES, 'lost passages');
      const longest = tasks.toSorted((one, other) => other.lasted - one.lasted)[0];
      printFact(
        'longest task of our script in the page',
        `${longest?.lasted.toFixed(0)} ms, ${longest?.worked.toFixed(0)} of the processor`,
      );
      const long = tasks.filter(({ lasted }) => lasted > LONG).length;
      const busy = tasks.filter(({ worked }) => worked > LONG).length;
      printFact(
        `tasks longer than ${LONG} ms, goal 0`,
        `${long} of ${tasks.length}, ${busy} by the processor`,
      );
    } finally {
      await browser.close();
      await site.close();
    }
  }
}

function saved(at: number, source: string, selectors: readonly Selector[]) {
  const target = {
    ...{ source, document: addressKey(source), selectors, sentence: '', paragraph: '' },
    ...{ title: 'Long', authors: [], lang: 'en', saved: SAVED },
  };
  const said = { note: '', tags: [], colour: 'yellow', entities: [] };
  return { id: `lost-${at}`, target, former: [], ...said, created: SAVED };
}
