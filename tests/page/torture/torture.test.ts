/** The painter against the browser's own drawing, pixel by pixel, on pages that are hard to draw on. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../../drivers/browsers';
import { judge, paint, prepare } from '../judge/judge';
import { HARD_PAGES, NAMES } from './pages';

const pages = process.env.DRAMATIS_SWEEP ? HARD_PAGES : HARD_PAGES.filter(({ quick }) => quick);

describe.each(browsers)('marks in %s', (name) => {
  const world = inBrowser(name, { extension: null });

  test.each(pages)(
    '$name: as the browser itself would draw them',
    async ({ html, steps = {}, least, name: page }) => {
      const tab = await world.page(html);
      try {
        await prepare(tab);
        expect(await paint(tab, NAMES)).toBe(true);
        for (const [step, run] of Object.entries({ start: '() => {}', ...steps })) {
          await tab.evaluate(`(${run})()`);
          const keep = process.env.DRAMATIS_KEEP;
          const verdict = await judge(
            tab,
            NAMES,
            keep && `${keep}/${name}-${page.replaceAll(' ', '-')}-${step}`,
          );
          expect.soft(verdict.boxes, `${step}: boxes shown`).toBeGreaterThanOrEqual(least);
          expect.soft(verdict.stray.slice(0, 5), `${step}: pixels where no name is seen`).toEqual([]);
          expect
            .soft(
              verdict.missed.length,
              `${step}: ${verdict.missed.map(({ text, x, y }) => `${text} at ${x}, ${y}`)}`,
            )
            .toBe(0);
        }
      } finally {
        await tab.close();
      }
    },
  );
});
