/**
 * Every component in every state, in both browsers: photographed into screenshots/, nothing cut off, and no fault
 * that axe can find.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaunchOptions } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { putSheet } from './build';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = new URL('../../screenshots/', import.meta.url).pathname;

interface Light {
  name: string;
  lang: NonNullable<LaunchOptions['lang']>;
  width: number;
  options: LaunchOptions;
}

const LIGHTS: Light[] = [
  { name: 'en', lang: 'en', width: 1700, options: { scheme: 'light' } },
  { name: 'en-dark', lang: 'en', width: 1700, options: { scheme: 'dark' } },
  { name: 'he', lang: 'he', width: 1700, options: { scheme: 'light' } },
  { name: 'ar-dark', lang: 'ar', width: 1700, options: { scheme: 'dark' } },
  { name: 'tr', lang: 'tr', width: 1700, options: { scheme: 'light' } },
  { name: 'en-200', lang: 'en', width: 2600, options: { scheme: 'light', fontSize: 32 } },
];

describe.each(browsers)('%s', (browser) => {
  describe.each(LIGHTS)('$name', ({ name, lang, width, options }) => {
    const world = inBrowser(browser, { ...options, lang, extension: null, width, height: 1200 });
    let address: string;
    beforeAll(async () => {
      address = await putSheet(world.site);
    });

    test('looks as it should, and axe finds nothing', async () => {
      const tab = await world.browser.newTab(`${address}?lang=${lang}`);
      expect(await tab.until(() => document.documentElement.dataset.ready)).toBe('true');
      const height = await tab.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
      await tab.resize(width, height);
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(`${PICTURES}gallery-${browser}-${name}.png`, await tab.screenshot());

      const cut = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.scene-frame *')]
          .filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
          )
          .filter(
            (each) => !each.closest('.unseen, .lanes, .axis, .spoken') && !(each instanceof HTMLInputElement),
          )
          .map(
            (each) =>
              `${each.className} in ${each.closest('#sheet > section')?.querySelector('h2')?.textContent}`,
          ),
      );
      expect(cut, 'wider than its place').toEqual([]);

      await tab.evaluate(`(() => { ${AXE}; })()`);
      const results = await tab.evaluate<AxeResults, []>('window.axe.run(document.querySelector("#sheet"))');
      const faults = results.violations.map(({ id, nodes }) => ({
        id,
        where: nodes.slice(0, 4).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      }));
      expect(faults).toEqual([]);
    });
  });
});
