/**
 * `npm start`: the main job on this machine. Builds the extension, opens a page with it in a real browser and a fresh
 * profile, prints who was found, and stays open. Without a display it saves a screenshot with an open card, and ends.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './browsers/build';
import { cardBox, rest } from './browsers/card';
import { type Driven, eventually, type Tab } from './browsers/driven';
import { openExtension } from './browsers/extension';
import { type BrowserName, type FoundBrowser, findBrowser, howToGet } from './browsers/find';
import { ensureBrowser } from './browsers/install';
import { launchFound } from './browsers/launch';
import { serve } from './browsers/serve';
import { readOptions, type StartOptions, USAGE } from './start/options';
import { describePeople, type PeopleHere, peopleIn } from './start/people';
import { addressOf } from './start/target';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await start(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

async function start(wanted: StartOptions): Promise<void> {
  const found = aBrowser(wanted.browser);
  console.log(`Building for ${found.path}`);
  build(found.name);
  const site = await serve();
  const address = addressOf(site, wanted.page, wanted.lang);
  const browser = await launchFound(found, {
    lang: wanted.lang,
    headless: wanted.headless,
    scheme: wanted.dark ? 'dark' : 'light',
    network: wanted.page !== undefined || !wanted.headless,
  });
  try {
    const tab = await browser.newTab(address);
    console.log(`${browser.version}: ${address}\n`);
    const here = await report(browser, tab);
    await tab.show();
    if (wanted.headless) {
      console.log(`\nWithout a window. The page as it looks, with an open card: ${await picture(tab, here)}`);
      if (wanted.page === undefined && here.people.length === 0) process.exitCode = 1;
    } else {
      console.log('\nRest the pointer on an underlined name. Close the browser window to end.');
      await browser.closed;
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The browser asked for, or the first one there is, or one that can be had. */
function aBrowser(wanted: BrowserName | undefined): FoundBrowser {
  const names: BrowserName[] = wanted ? [wanted] : ['chromium', 'firefox'];
  for (const name of names) {
    const found = findBrowser(name);
    if (found) return found;
  }
  for (const name of names) {
    const found = ensureBrowser(name, console.log);
    if (found) return found;
  }
  throw new Error(names.map(howToGet).join('\n'));
}

async function report(browser: Driven, tab: Tab): Promise<PeopleHere> {
  const extension = await openExtension(browser);
  // A page behind another is not read.
  await tab.show();
  const here = await peopleIn(extension, tab);
  const date = here.date ? `dated ${here.date.value}` : 'without a date';
  if (here.people.length > 0) {
    console.log(`This page is ${date}. Found in it, with the role at that date:`);
    for (const line of await describePeople(extension, here)) console.log(line);
  } else if (here.active) {
    console.log(`This page is ${date}. Nobody in it is known to the base.`);
  } else {
    console.log('This page does not look like an article. Switch Dramatis on for it in the popup.');
  }
  await extension.close();
  return here;
}

/** Saves the view with the card over the first person, and says where. */
async function picture(tab: Tab, here: PeopleHere): Promise<string> {
  const first = here.people.find(({ entity }) => entity !== null) ?? here.people[0];
  if (first) {
    await rest(tab, first.surface);
    // Without a card the picture shows the page as it is.
    await eventually('the card', () => cardBox(tab)).catch(() => undefined);
    // It fades in.
    await new Promise((shown) => setTimeout(shown, 400));
  }
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'start.png');
  writeFileSync(path, await tab.screenshot());
  return path;
}
