/** What a screen reader meets: axe on every page of the extension, in both directions and both colour schemes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { rest } from '../../tools/browsers/card';
import type { Frame } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { select, untilBar } from './annotation-hands';
import { untilCard } from './card-hand';
import { untilInk } from './ink';
import { sample } from './sample';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Rules and elements that are broken, one line each. */
async function problemsIn(frame: Frame): Promise<string[]> {
  await frame.apart(`void (() => { ${AXE}; globalThis.axe = axe; })()`);
  const violations = await frame.apart<Violation[], []>(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(browsers)('everybody can use it in %s', (name) => {
  describe.each([
    ['en', 'light'],
    ['he', 'dark'],
  ] as const)('%s, %s', (lang, scheme) => {
    const world = inBrowser(name, { lang, scheme });

    test('card, chooser', async () => {
      const tab = await world.page(sample());
      await untilInk(tab, 'Benny Gantz');
      await rest(tab, 'Benny Gantz');
      const card = await untilCard(tab, 'Gantz');
      await new Promise((settled) => setTimeout(settled, 300));
      expect(await problemsIn(card)).toEqual([]);
      expect(await card.evaluate(() => document.documentElement.lang)).toBe(lang);
      expect(await card.evaluate(() => getComputedStyle(document.body).direction)).toBe(
        lang === 'he' ? 'rtl' : 'ltr',
      );
      await tab.press('Escape');
      await rest(tab, 'Levy');
      const chooser = await untilCard(tab, 'David Levy');
      await new Promise((settled) => setTimeout(settled, 300));
      expect(await problemsIn(chooser)).toEqual([]);
    });

    test('bar over selected text, side panel with a passage, library with annotations', async () => {
      const tab = await world.page(sample());
      await untilInk(tab, 'Benny Gantz');
      await select(tab, 'Benny Gantz');
      const bar = await untilBar(tab);
      await new Promise((settled) => setTimeout(settled, 500));
      expect(await problemsIn(bar)).toEqual([]);
      await bar.evaluate(() => document.querySelector<HTMLElement>('.bar-tools > .button')?.click());
      await bar.until(() => document.querySelector('textarea'));
      expect(await problemsIn(bar)).toEqual([]);
      const id = await tab.id();
      await bar.until(() => {
        document.querySelector<HTMLElement>('.button.is-main')?.click();
        return document.querySelector('.bar-said');
      });
      for (const path of [`sidepanel.html?tab=${id}`, 'library.html#/annotations']) {
        const page = await world.browser.open(path);
        await page.until(() => document.querySelector('.passage'));
        await new Promise((settled) => setTimeout(settled, 400));
        expect(await problemsIn(page), path).toEqual([]);
        await page.close();
      }
    });

    test('popup with people, popup for a new card, library', async () => {
      const tab = await world.page(sample());
      await untilInk(tab, 'Benny Gantz');
      const id = await tab.id();
      for (const path of [`popup.html?tab=${id}`, `popup.html?tab=${id}&add=1&text=Deniz`, 'library.html']) {
        const page = await world.browser.open(path);
        await page.until(() => document.body.innerText.trim().length > 20);
        await new Promise((settled) => setTimeout(settled, 400));
        expect(await problemsIn(page), path).toEqual([]);
        await page.close();
      }
    });
  });
});
