/** Passages: selected, saved, drawn, and found again. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import {
  barBox,
  pressInBar,
  select,
  selectedText,
  untilBar,
  untilNoBar,
  untilSaid,
} from './annotation-hands';
import { inkIn, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const TEXT = `<h1>In Ankara</h1>
  <p>The ministers met in the morning. Defense Minister Benny Gantz spoke there.</p>
  <p>He promised nothing at all.</p>
  <p>They parted in the evening without a word, and the town went quiet.</p>`;
const PROMISE = 'promised nothing at all';

/** The share of columns over the words that are coloured. */
async function washOver(tab: Tab, words: string): Promise<number> {
  const box = await placeOf(tab, words);
  await new Promise((next) => setTimeout(next, 200));
  return inkIn(tab, { ...box, height: box.height / 3 });
}

async function untilWash(tab: Tab, words: string, washed = true): Promise<void> {
  await eventually(`"${words}" is ${washed ? '' : 'not '}washed`, async () => {
    const share = await washOver(tab, words);
    return washed ? share > 0.95 : share < 0.05;
  });
}

describe.each(browsers)('passages in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  const open = async (html = article(TEXT)) => {
    const tab = await world.page(html);
    await untilPeople(ask.people, tab, ({ active }) => active);
    await tab.show();
    return tab;
  };

  test('selecting shows a bar; a colour saves the passage, which is drawn and there after a reload', async () => {
    const tab = await open();
    await untilInk(tab, 'Benny Gantz');
    await select(tab, PROMISE);
    const frame = await untilBar(tab);
    expect(await selectedText(tab)).toBe(PROMISE);
    await pressInBar(tab, frame, 'Highlight: green');
    await untilSaid(frame, 'Saved.');
    await untilWash(tab, PROMISE);
    await tab.reload();
    await untilWash(tab, PROMISE);
    await untilInk(tab, 'Benny Gantz');
  });

  test('the bar comes only when the pointer is up, and goes with Esc; the selection stays', async () => {
    const tab = await open();
    const box = await placeOf(tab, PROMISE);
    const y = box.y + box.height / 2;
    await tab.move(box.x + 1, y);
    await tab.down();
    await tab.move(box.x + box.width - 1, y);
    await new Promise((next) => setTimeout(next, 600));
    expect(await barBox(tab)).toBeUndefined();
    await tab.up();
    await untilBar(tab);
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await tab.press('Escape');
    await untilNoBar(tab);
    expect(await selectedText(tab)).toBe(PROMISE);
  });
});
