/** How long does our script hold a page in one go? Each of the saved pages is opened and scrolled under recording. */
import { build } from '../tools/browsers/build';
import type { BrowserName } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import type { OurTask } from '../tools/browsers/recording';
import { type Site, serve } from '../tools/browsers/serve';
import { printFact } from './print';
import { put, read, realPages, switchOn } from './real-pages';

/** Milliseconds from which on a task counts as long. */
const LONG = 50;
/** Milliseconds from which on a page's longest task is worth a line. */
const WORTH = 30;

export async function benchTasks(names: readonly BrowserName[]): Promise<void> {
  const entries = realPages('Tasks of our script on real pages');
  if (!entries) return;
  for (const name of names) {
    build(name);
    const site = await serve();
    await record(name, site, put(site, entries, "'none'"));
    await site.close();
  }
}

async function record(name: BrowserName, site: Site, urls: readonly string[]): Promise<void> {
  const browser = await launch(name);
  try {
    await switchOn(browser, site);
    console.log(`\nOur script in ${name}, its longest task on a page: milliseconds, and of the processor's`);
    const all: OurTask[] = [];
    for (const url of urls) {
      const tab = await browser.newTab();
      const tasks = await browser.record(() => read(tab, url));
      await tab.close();
      all.push(...tasks);
      const longest = tasks.toSorted((one, other) => other.lasted - one.lasted)[0];
      const { pathname } = new URL(url);
      if (!longest) printFact(`  ${pathname}`, 'never ran');
      else if (longest.lasted > WORTH) printFact(`  ${pathname}`, said(longest));
    }
    const long = all.filter(({ lasted }) => lasted > LONG).length;
    const busy = all.filter(({ worked }) => worked > LONG).length;
    printFact(`tasks longer than ${LONG} ms, goal 0`, `${long} of ${all.length}, ${busy} by the processor`);
  } finally {
    await browser.close();
  }
}

function said({ lasted, worked }: OurTask): string {
  return `${lasted.toFixed(0)}, ${worked.toFixed(0)}`;
}
