/** The card over what a page lays above all else: modal dialogs and fullscreen. It is seen there, and it can be used. */
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { cardBox, rest } from '../../tools/browsers/card';
import type { Box, Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import { press, untilCard, untilNoCard } from './card-hand';
import { inkUnder, untilInk } from './ink';
import { article } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';
const PIN = '[aria-pressed]';

describe.each(browsers)('above everything in %s', (name) => {
  const world = inBrowser(name);

  test('a modal dialog: the card is seen, its buttons work, and the dialog keeps its focus and goes on', async () => {
    const tab = await world.page(
      article(`${GANTZ}<dialog><input><p>Hulusi Akar received him.</p><button>Yes</button></dialog>`),
    );
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
        (currentTarget as HTMLElement).textContent = 'Clicked';
      });
    });
    await untilInk(tab, 'Hulusi Akar');
    await tab.type('ab');
    await pinned(tab, 'Hulusi Akar');
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.until(() => document.activeElement?.tagName === 'INPUT');
    await tab.type('c');
    expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('abc');
    const button = await placeOf(tab, 'Yes');
    await tab.click(button.x + 5, button.y + 5);
    await tab.until(() => document.querySelector('button')?.textContent === 'Clicked');
  });

  test('a part of the page in fullscreen: marks, and a card whose buttons work', async () => {
    const tab = await world.page(
      article(`<button>Larger</button><div style="background: #fff; padding: 60px">${GANTZ}</div>`),
    );
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      document.querySelector('button')?.addEventListener('click', () => {
        document.querySelector('div')?.requestFullscreen();
      });
    });
    const button = await placeOf(tab, 'Larger');
    await tab.click(button.x + 5, button.y + 5);
    await tab.until(() => document.fullscreenElement?.tagName === 'DIV');
    await untilInk(tab, 'Benny Gantz');
    await pinned(tab, 'Benny Gantz');
    // Escape is the browser's own here: it ends fullscreen.
    await press(tab, PIN);
    await tab.click(5, 5);
    await untilNoCard(tab);
    expect(await inkUnder(tab, 'Benny Gantz')).toBeGreaterThan(0.6);
  });
});

/** Opens the card of these words, presses its pin for real, and waits until the card says that it is pinned. */
async function pinned(tab: Tab, words: string): Promise<void> {
  const before = PNG.sync.read(await tab.screenshot());
  await rest(tab, words);
  const card = await untilCard(tab, words);
  await press(tab, PIN);
  await card.until(
    (pin: string) => document.querySelector(pin)?.getAttribute('aria-pressed') === 'true',
    PIN,
  );
  const box = await cardBox(tab);
  expect(box && changed(before, PNG.sync.read(await tab.screenshot()), box)).toBeGreaterThan(0.9);
}

/** The share of this part of the view that looks another way than before. */
function changed(before: PNG, now: PNG, { x, y, width, height }: Box): number {
  let other = 0;
  for (let row = 0; row < Math.floor(height); row += 1) {
    for (let column = 0; column < Math.floor(width); column += 1) {
      const at = 4 * ((Math.floor(y) + row) * now.width + Math.floor(x) + column);
      if ([0, 1, 2].some((part) => before.data[at + part] !== now.data[at + part])) other += 1;
    }
  }
  return other / (Math.floor(width) * Math.floor(height));
}
