/**
 * Every component in every state, in both browsers: photographed into screenshots/, nothing cut off, and no fault
 * that axe can find.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaunchOptions } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { putSheet } from './build';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = new URL('../../screenshots/', import.meta.url).pathname;

/** Rules on what a page has once: the sheet has it in every scene. They are kept by tests/e2e/access.test.ts. */
const OF_WHOLE_PAGES = [
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'page-has-heading-one',
  'heading-order',
];

interface Light {
  name: string;
  langs: NonNullable<LaunchOptions['lang']>[];
  width: number;
  options: LaunchOptions;
}

const LIGHTS: Light[] = [
  { name: 'light', langs: ['en', 'he', 'tr'], width: 1700, options: { scheme: 'light' } },
  { name: 'dark', langs: ['en', 'ar'], width: 1700, options: { scheme: 'dark' } },
  { name: '200', langs: ['en'], width: 2600, options: { scheme: 'light', fontSize: 32 } },
  { name: 'forced', langs: ['en'], width: 1700, options: { scheme: 'dark', forcedColors: true } },
];

describe.each(browsers)('%s', (browser) => {
  describe.each(LIGHTS)('$name', ({ name, langs, width, options }) => {
    const world = inBrowser(browser, { ...options, extension: null, width, height: 1200 });
    let address: string;
    beforeAll(async () => {
      address = await putSheet(world.site);
    });

    test.each(langs)('in %s it looks as it should, and axe finds nothing', async (lang) => {
      const tab = await world.browser.newTab(`${address}?lang=${lang}`);
      expect(await tab.until(() => document.documentElement.dataset.ready)).toBe('true');
      const height = await tab.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
      await tab.resize(width, height);
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(`${PICTURES}gallery-${browser}-${lang}-${name}.png`, await tab.screenshot());

      const cut = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.scene-frame *')]
          .filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
          )
          // What ends in an ellipsis is meant to be cut.
          .filter((each) => getComputedStyle(each).textOverflow !== 'ellipsis')
          .filter((each) => !each.closest('.unseen, .lanes, .axis') && !(each instanceof HTMLInputElement))
          .map(
            (each) =>
              `${each.className} in ${each.closest('#sheet > section')?.querySelector('h2')?.textContent}`,
          ),
      );
      expect(cut, 'wider than its place').toEqual([]);

      const astray = await tab.evaluate(() => {
        const side = document.documentElement.dir === 'rtl' ? 'right' : 'left';
        return [...document.querySelectorAll('.sketch-role')].filter((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          const [text, box] = [range.getBoundingClientRect(), each.getBoundingClientRect()];
          // What is longer than its line begins where its own direction does.
          const fits = text.width > 0 && text.width <= box.width;
          return fits && Math.abs(text[side] - box[side]) > 1;
        }).length;
      });
      expect(astray, 'roles that do not begin on the side of the page').toBe(0);

      const order = await tab.evaluate(() => {
        const tie = [...document.querySelectorAll<HTMLElement>('.tie')].find((each) =>
          each.textContent?.includes('counterpart'),
        );
        const text = tie && [...tie.childNodes].find((node) => node.textContent?.includes('counterpart'));
        if (!tie || !text) return 'no relation with dates';
        // On one line, whatever the width.
        tie.style.whiteSpace = 'nowrap';
        const leftOf = (word: string) => {
          const range = document.createRange();
          const from = text.textContent?.indexOf(word) ?? -1;
          range.setStart(text, from);
          range.setEnd(text, from + word.length);
          return range.getBoundingClientRect().left;
        };
        const [kind, day] = [leftOf('counterpart'), leftOf('17')];
        tie.style.whiteSpace = '';
        return (document.documentElement.dir === 'rtl') === day < kind || `${kind} and ${day}`;
      });
      expect(order, 'what somebody is to another stands before the dates').toBe(true);

      await tab.evaluate(`(() => { ${AXE}; })()`);
      const results = await tab.evaluate(
        (rules: string[]) =>
          (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
            document.querySelector('#sheet') ?? document,
            {
              resultTypes: ['violations'],
              rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
            },
          ),
        OF_WHOLE_PAGES,
      );
      const faults = results.violations.map(({ id, nodes }) => ({
        id,
        where: nodes.slice(0, 4).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      }));
      expect(faults).toEqual([]);
    });
  });
});
