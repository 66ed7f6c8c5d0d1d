/** The extension as a reader meets it, in real browsers: first marks, the card, the popup. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../tools/browsers/build';
import { type Driven, eventually, type Tab } from '../tools/browsers/driven';
import type { BrowserName } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import { type Site, serve } from '../tools/browsers/serve';
import { placeOf } from '../tools/browsers/words';
import { timingOf } from './clock';
import { print } from './print';

const SAMPLE = fileURLToPath(new URL('../tools/sample/article.html', import.meta.url));
const HOST = 'html > div';
/** Of the hover machine: what a pointer must rest before anything is asked. */
const INTENT = 150;
/** Milliseconds between the first and the last of a page that comes over a net. */
const LOADING = 300;
/** Milliseconds between two looks for the first marks: what is found late is measured late. */
const PACE = 5;
const TIMES = 11;
const COLD_TIMES = 7;

export async function benchBrowsers(names: readonly BrowserName[]): Promise<void> {
  for (const name of names) {
    build(name);
    const site = await serve();
    const browser = await launch(name);
    try {
      console.log(`\nThe sample article in ${browser.version}`);
      await benchArticle(browser, site);
    } finally {
      await browser.close();
      await site.close();
    }
  }
}

async function benchArticle(browser: Driven, site: Site): Promise<void> {
  const url = site.put('/article', readFileSync(SAMPLE, 'utf8'));
  // The first visit brings the first cards into the base and builds the index.
  await visit(browser, url);

  print('DOM ready to first marks', timingOf(await repeatedly(TIMES, () => firstMarks(browser, url))), 150);
  const stopped = async () => {
    await browser.stopBackground();
    return firstMarks(browser, url);
  };
  print('  with a stopped background', timingOf(await repeatedly(COLD_TIMES, stopped)));
  const slow = slowly(site, readFileSync(SAMPLE, 'utf8'));
  const slowStopped = async () => {
    await browser.stopBackground();
    return firstMarks(browser, slow);
  };
  print(
    `  with one, and a page that takes ${LOADING} ms to load`,
    timingOf(await repeatedly(COLD_TIMES, slowStopped)),
  );

  const tab = await browser.newTab(url);
  await marked(tab);
  await tab.until(() => document.readyState === 'complete');
  await settled(1_000);
  print(
    'pointer at rest to card, after the intent delay',
    timingOf(await repeatedly(TIMES, () => card(tab))),
    50,
  );
  const afterStop = async () => {
    await browser.stopBackground();
    return card(tab);
  };
  print('  with a stopped background', timingOf(await repeatedly(COLD_TIMES, afterStop)), 250);

  const id = await tab.id();
  const opened = () => browser.open(`popup.html?tab=${id}`);
  const looks = await repeatedly(TIMES, () => lookAt(opened));
  print('popup: opened to its first picture, with the field', timingOf(looks.map(({ drawn }) => drawn)), 100);
  print('  and the people of the page listed', timingOf(looks.map(({ listed }) => listed)));
  // Nothing can be seen earlier than this, however early it was there.
  print('  when the looking began', timingOf(looks.map(({ from }) => from)));
  const plain = site.put('/plain', '<!doctype html><input autofocus><p>Gantz</p>');
  const bare = await repeatedly(TIMES, () => lookAt(() => browser.newTab(plain)));
  print('  a page with nothing but a field and a name', timingOf(bare.map(({ listed }) => listed)));
  await tab.close();
}

/** The address of the page, the second half of which comes later, as over a net. */
function slowly(site: Site, page: string): string {
  const half = page.length >> 1;
  return site.put('/slow', () => ({
    body: page.slice(0, half),
    later: new Promise((done) => setTimeout(done, LOADING, page.slice(half))),
  }));
}

async function repeatedly<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const taken: T[] = [];
  for (let run = 0; run < times; run += 1) taken.push(await work());
  return taken;
}

async function visit(browser: Driven, url: string): Promise<void> {
  const tab = await browser.newTab(url);
  await marked(tab);
  await settled(1_000);
  await tab.close();
}

/** Milliseconds from the end of parsing to the frame in which the first line is drawn. */
async function firstMarks(browser: Driven, url: string): Promise<number> {
  const tab = await browser.newTab();
  // Looked for from the start, so that it is not missed.
  const [at] = await Promise.all([marked(tab), tab.goto(url)]);
  const ready = await tab.evaluate<number, []>(
    "performance.getEntriesByType('navigation')[0].domInteractive",
  );
  await tab.close();
  return at - ready;
}

/** When the first line was drawn, on the page's own clock; at the latest when this was asked. */
async function marked(tab: Tab): Promise<number> {
  return eventually(
    'the first marks',
    () =>
      tab.inside(
        HOST,
        (root) =>
          new Promise<number>((done) => {
            const look = () => {
              if (root.querySelector('[style*="color-mix"]')) done(performance.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    PACE,
  );
}

/** Milliseconds from the end of the intent delay to the frame in which the card is shown. */
async function card(tab: Tab): Promise<number> {
  const words = 'Hulusi Akar';
  const box = await placeOf(tab, words);
  await tab.move(5, 5);
  await settled(1_200);
  const moved = tab.evaluate(
    () =>
      new Promise<number>((done) => {
        let last = 0;
        const hear = () => {
          last = performance.now();
        };
        addEventListener('pointermove', hear, true);
        setTimeout(() => {
          removeEventListener('pointermove', hear, true);
          done(last);
        }, 900);
      }),
  );
  const shown = tab.inside(
    HOST,
    (root) =>
      new Promise<number>((done) => {
        const look = () => {
          const stage = root.querySelector('.stage.is-shown');
          if (stage) requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await settled(100);
  await tab.move(box.x + 2, box.y + box.height / 2);
  await tab.move(box.x + 6, box.y + box.height / 2);
  const [from, to] = await Promise.all([moved, shown]);
  await tab.press('Escape');
  await tab.move(5, 5);
  return (to ?? Number.NaN) - from - INTENT;
}

interface Look {
  drawn: number;
  from: number;
  listed: number;
}

/**
 * Milliseconds from a page's own start to its first picture, until it is looked at, and until its field has the focus and
 * the people are listed. Surfaces draw themselves whole before their first picture, so that it takes words.
 */
async function lookAt(open: () => Promise<Tab>): Promise<Look> {
  const tab = await open();
  const looked = await tab.evaluate(
    () =>
      new Promise<Look>((done) => {
        const from = performance.now();
        const look = () => {
          const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          const listed =
            document.activeElement instanceof HTMLInputElement && document.body.innerText.includes('Gantz');
          if (drawn !== undefined && listed) done({ drawn, from, listed: performance.now() });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await tab.close();
  return looked;
}

function settled(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
