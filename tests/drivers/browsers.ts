/**
 * What every test in a real browser starts from:
 *
 *   describe.each(browsers)('the card in %s', (name) => {
 *     const world = inBrowser(name, { lang: 'he' });
 *     test('opens', async () => {
 *       const tab = await world.page('<p>Gantz</p>');
 *     });
 *   });
 *
 * A test fails, too, when a script of ours throws in a tab and nobody catches it.
 * Tests in a kind of browser that this machine lacks are counted as skipped, with the reason.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Driven, LaunchOptions, Tab } from '../../tools/browsers/driven';
import { type BrowserName, findBrowser, howToGet } from '../../tools/browsers/find';
import { launch } from '../../tools/browsers/launch';
import { type Page, type Site, serve } from '../../tools/browsers/serve';

export { browsers } from './available';

export interface World {
  readonly browser: Driven;
  readonly site: Site;
  /** Serves a page under a path of its own and opens it in a new tab. */
  page(page: Page): Promise<Tab>;
}

/** One browser and one web server for the tests of a `describe` block, closed behind it. */
export function inBrowser(name: BrowserName, options: LaunchOptions = {}): World {
  let browser: Driven | undefined;
  let site: Site | undefined;
  let pages = 0;

  const missing = findBrowser(name) ? undefined : howToGet(name);
  if (missing) beforeEach((context) => context.skip(missing));
  beforeAll(async () => {
    if (missing) return;
    site = await serve();
    browser = await launch(name, options);
  });
  afterEach(async () => {
    const tabs = (await browser?.tabs()) ?? [];
    const errors = tabs.flatMap((tab) => tab.errors.splice(0));
    // A page's own mistakes are its own: their stacks lead to its address.
    expect(errors.filter((error) => !error.includes('http://'))).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get browser() {
      return there(browser);
    },
    get site() {
      return there(site);
    },
    page: (page) => {
      pages += 1;
      return there(browser).newTab(there(site).put(`/page-${pages}`, page));
    },
  };
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('Only inside a test: the browser is not started yet.');
  return thing;
}
