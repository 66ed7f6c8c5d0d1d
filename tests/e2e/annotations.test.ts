/** Passages: selected, saved, drawn, and found again. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import {
  barBox,
  beginNote,
  clickOn,
  pressInBar,
  select,
  selectedText,
  untilBar,
  untilNoBar,
  untilSaid,
} from './annotation-hands';
import { inkIn, lightnessIn, untilInk } from './ink';
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

  test('under a wash letters keep their colour, dark on light and light on dark', async () => {
    const dark =
      '<div style="background: #112; color: #fff"><p>Nobody was told of it, not even later.</p></div>';
    const tab = await open(article(`${TEXT}${dark}`));
    for (const words of [PROMISE, 'told of it']) {
      const before = await lightnessIn(tab, await placeOf(tab, words));
      await select(tab, words);
      await pressInBar(tab, await untilBar(tab), 'Highlight: yellow');
      await untilWash(tab, words);
      await clickOn(tab, 'In Ankara');
      await untilNoBar(tab);
      const after = await lightnessIn(tab, await placeOf(tab, words));
      if (before.darkest < 10) expect(after.darkest).toBeLessThan(before.darkest + 10);
      else expect(after.lightest).toBeGreaterThan(before.lightest - 10);
    }
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

  test('a click on a saved passage shows what was said of it; colour, copying, deleting and undo from there', async () => {
    const tab = await open(article(`${TEXT}<textarea id="paste"></textarea>`));
    const bar = await beginNote(tab, PROMISE);
    await tab.type('Not **one** of them?');
    await pressInBar(tab, bar, 'Save');
    await untilSaid(bar, 'Saved.');
    await untilWash(tab, PROMISE);
    await clickOn(tab, 'In Ankara');
    await untilNoBar(tab);

    await clickOn(tab, PROMISE);
    await untilBar(tab);
    await untilSaid(bar, 'Not one of them?');
    expect(await selectedText(tab)).toBe('');
    await pressInBar(tab, bar, 'Copy as quotation');
    await untilSaid(bar, 'The quotation was copied.');
    await clickOn(tab, 'In Ankara');
    await untilNoBar(tab);
    await tab.evaluate(() => document.getElementById('paste')?.focus());
    await tab.press('Control+v');
    const pasted = await tab.until(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value);
    expect(pasted).toContain(`“${PROMISE}”`);

    await clickOn(tab, PROMISE);
    await untilBar(tab);
    await untilSaid(bar, 'Not one of them?');
    await pressInBar(tab, bar, 'green');
    await untilSaid(bar, 'Saved.');
    await clickOn(tab, 'In Ankara');
    await clickOn(tab, PROMISE);
    await bar.until(() => document.querySelector('[data-colour=green][aria-pressed=true]') !== null);
    await pressInBar(tab, bar, 'Delete');
    await untilSaid(bar, 'The passage is in the trash.');
    await untilWash(tab, PROMISE, false);
    await pressInBar(tab, bar, 'Undo');
    await untilWash(tab, PROMISE);
  });

  test('a person who does not stand on the page is found by name and tied to a passage', async () => {
    const tab = await open();
    const bar = await beginNote(tab, PROMISE);
    for (let tabs = 0; tabs < 12; tabs += 1) {
      if (await bar.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox')) break;
      await tab.press('Tab');
    }
    await tab.type('Akarr');
    await untilSaid(bar, 'Nobody is called that.');
    await tab.press('Backspace');
    await bar.until(() => document.querySelector('[role=option]')?.textContent?.includes('Akar'));
    await tab.press('Enter');
    const tied = await bar.until(
      () => document.querySelector('.person-chip[aria-pressed=true]:last-of-type')?.textContent,
    );
    expect(tied).toContain('Akar');
    await pressInBar(tab, bar, 'Save');
    await untilSaid(bar, 'Saved.');
    await untilWash(tab, PROMISE);
    await clickOn(tab, 'In Ankara');
    await untilNoBar(tab);
    await clickOn(tab, PROMISE);
    await bar.until(() => document.querySelector('.bar-about')?.textContent?.includes('Akar'));
  });

  test('the command goes from one saved passage to the next where nothing is selected', async () => {
    const tab = await open();
    for (const words of ['met in the morning', PROMISE]) {
      await select(tab, words);
      const frame = await untilBar(tab);
      await pressInBar(tab, frame, 'Highlight: green');
      await untilWash(tab, words);
      await clickOn(tab, 'In Ankara');
      await untilNoBar(tab);
    }
    const command = () => ask.extension.askPage(tab, 'page.command', { command: 'annotate' });
    const tops: number[] = [];
    for (let times = 0; times < 3; times += 1) {
      await command();
      await untilBar(tab);
      // It comes in from a little below.
      await new Promise((settled) => setTimeout(settled, 500));
      tops.push(Math.round((await barBox(tab))?.y ?? 0));
    }
    expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
    expect(tops[2]).toBe(tops[0]);
    const frame = await untilBar(tab);
    expect(await frame.until(() => document.activeElement?.tagName)).toBe('BUTTON');
    await tab.press('Escape');
    await untilNoBar(tab);
  });

  test('words in an open shadow tree are selected, saved and found again', async () => {
    const shadow =
      '<template shadowrootmode="open"><p>The <slot></slot> was <b>signed</b> in the old harbour.</p></template>';
    const tab = await open(article(`${TEXT}<div>${shadow}treaty</div>`));
    const words = 'in the old harbour';
    await select(tab, words);
    const frame = await untilBar(tab);
    await pressInBar(tab, frame, 'Highlight: green');
    await untilSaid(frame, 'Saved.');
    await untilWash(tab, words);
    await tab.reload();
    await untilWash(tab, words);
  });
});
