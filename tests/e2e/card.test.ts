/** How a card comes, where it lies, how it stays and how it goes: by pointer, finger and keyboard, on pages that make it hard. */
import { describe, expect, test } from 'vitest';
import { cardBox, rest } from '../../tools/browsers/card';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import {
  cardFrame,
  middleOf,
  openCard,
  press,
  textOf,
  untilBox,
  untilCard,
  untilNoCard,
  wait,
} from './card-hand';
import { inkIn, untilInk } from './ink';
import { article, asking, sample } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('the card in %s', (name) => {
  const world = inBrowser(name, { width: 1000, height: 800 });
  const ask = asking(world);
  const command = async (tab: Parameters<typeof ask.people>[0], what: string) => {
    await ask.extension.askPage(tab, 'page.command', { command: what });
    await tab.show();
  };

  test.each([
    ['Benny Gantz', /Benny Gantz בני גנץ.*Minister of Defense, Israel/],
    ['Erdogan', /Recep Tayyip Erdoğan.*President, Turkey/],
    ['Hulusi Akar', /Hulusi Akar.*Minister of Defense, Turkey/],
    ['Herzog', /Isaac Herzog.*President, Israel/],
  ])('over %s says the role at the article’s date', async (words, role) => {
    const tab = await world.page(sample());
    const frame = await openCard(tab, words, role);
    expect(await textOf(frame)).toContain('on October 27, 2022');
  });

  test('keeps off the line that is read, inside the view, and takes no more than its share of it', async () => {
    const tab = await world.page(sample());
    for (const [words, who] of [
      ['Benny Gantz', 'Gantz'],
      ['Mevlut Cavusoglu', 'Çavuşoğlu'],
      ['Netanyahu', 'Netanyahu'],
    ] as const) {
      await untilInk(tab, words);
      const line = await rest(tab, words);
      await untilCard(tab, who);
      const card = await untilBox(tab);
      expect(card.y >= line.y + line.height - 1 || card.y + card.height <= line.y + 1).toBe(true);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1000);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
      expect(card.height).toBeLessThanOrEqual(0.6 * 800);
      await tab.press('Escape');
      await untilNoCard(tab);
    }
  });

  test('does not come for a pointer that only passes', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    const box = await rest(tab, 'Benny Gantz');
    await tab.move(box.x + 400, box.y + 300);
    await wait(700);
    expect(await cardBox(tab)).toBeUndefined();
  });

  test('stays while the pointer travels into it, goes when it leaves', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    const word = await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
    const card = await untilBox(tab);
    const [fromX, fromY] = [word.x + word.width / 2, word.y + word.height / 2];
    const [toX, toY] = [card.x + card.width / 2, card.y + card.height / 2];
    for (let step = 1; step <= 12; step += 1) {
      await tab.move(fromX + ((toX - fromX) * step) / 12, fromY + ((toY - fromY) * step) / 12);
      await wait(25);
    }
    await wait(900);
    expect(await cardBox(tab)).toBeDefined();
    await tab.move(980, 790);
    await untilNoCard(tab);
  });

  test('closes by Escape and by a click elsewhere', async () => {
    const tab = await world.page(sample());
    await openCard(tab, 'Benny Gantz');
    await tab.press('Escape');
    await untilNoCard(tab);
    await openCard(tab, 'Hulusi Akar');
    await tab.click(30, 700);
    await untilNoCard(tab);
  });

  test('stays when it is pinned, until Escape', async () => {
    const tab = await world.page(sample());
    await openCard(tab, 'Benny Gantz');
    await press(tab, '[aria-pressed]');
    await tab.move(5, 5);
    await tab.click(5, 5);
    await wait(800);
    expect(await cardBox(tab)).toBeDefined();
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test('by keyboard: jump, Enter, Tab into it, Escape back to where the focus was', async () => {
    const tab = await world.page(
      article('<p><button id="here">A button</button> Hulusi Akar met Benny Gantz in Rome.</p>'),
    );
    await untilInk(tab, 'Hulusi Akar');
    await tab.evaluate(() => document.getElementById('here')?.focus());
    await command(tab, 'next-name');
    await command(tab, 'next-name');
    await tab.press('Enter');
    const card = await untilCard(tab, 'Benny Gantz');
    await tab.press('Tab');
    await card.until(() => document.hasFocus() && document.activeElement?.matches('.card'));
    // Firefox stops at what can be scrolled, too.
    for (let step = 0; step < 2; step += 1) {
      await tab.press('Tab');
      if (await card.evaluate(() => document.activeElement?.matches('.head button'))) break;
    }
    expect(await card.evaluate(() => document.activeElement?.matches('.head button'))).toBe(true);
    await tab.press('Escape');
    await untilNoCard(tab);
    await tab.until(() => document.activeElement?.id === 'here');
  });

  test('by the command that opens it; Tab past its edge goes back to the page', async () => {
    const tab = await world.page(article('<p id="p"><a id="link" href="#p">link</a> Hulusi Akar spoke.</p>'));
    await untilInk(tab, 'Hulusi Akar');
    await tab.evaluate(() => document.getElementById('link')?.focus());
    await command(tab, 'next-name');
    await command(tab, 'open-card');
    const card = await untilCard(tab, 'Hulusi Akar');
    await tab.press('Tab');
    await card.until(() => document.activeElement?.matches('.card'));
    await tab.press('Shift+Tab');
    await untilNoCard(tab);
    await tab.until(() => document.activeElement?.id === 'link');
  });

  test('takes nothing from the page: links, selection, keys', async () => {
    const tab = await world.page(
      article('<p>Today <a href="#clicked">Hulusi Akar</a> met Benny Gantz.</p><textarea id="t"></textarea>'),
    );
    await untilInk(tab, 'Benny Gantz');
    const link = await rest(tab, 'Hulusi Akar');
    await untilCard(tab, 'Hulusi Akar');
    await tab.click(link.x + link.width / 2, link.y + link.height / 2);
    await tab.until(() => location.hash === '#clicked');
    await untilNoCard(tab);
    const other = await placeOf(tab, 'met Benny Gantz');
    await tab.move(other.x + 1, other.y + other.height / 2);
    await tab.down();
    await tab.move(other.x + other.width / 2, other.y + other.height / 2);
    await tab.move(other.x + other.width - 1, other.y + other.height / 2);
    await tab.up();
    expect(await tab.evaluate(() => String(getSelection()))).toContain('met Benny Gantz');
    await wait(500);
    expect(await cardBox(tab)).toBeUndefined();
    await command(tab, 'next-name');
    await tab.evaluate(() => document.getElementById('t')?.focus());
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('\n');
    expect(await cardBox(tab)).toBeUndefined();
  });

  test('keeps from the page the clicks that land on it', async () => {
    const tab = await world.page(sample());
    await openCard(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      addEventListener('click', () => Object.assign(globalThis, { clicks: 1 }), true);
    });
    await wait(500);
    const { x, y } = await middleOf(tab, '.head');
    await tab.click(x, y);
    expect(await tab.evaluate(() => (globalThis as { clicks?: number }).clicks)).toBe(0);
  });

  test('comes though the background was stopped', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    await world.browser.stopBackground();
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Minister of Defense');
  });

  test('comes again after the page took our element away', async () => {
    const tab = await world.page(article(GANTZ));
    await openCard(tab, 'Benny Gantz');
    await tab.evaluate(() => document.querySelector('html > div')?.remove());
    await untilNoCard(tab);
    await tab.until(() => document.querySelector('html > div'));
    await openCard(tab, 'Benny Gantz');
  });

  test.each([
    ['a modal dialog', 'dialog', 'element.showModal()'],
    ['a full screen', 'section', 'document.addEventListener("click", () => element.requestFullscreen())'],
  ])('shows itself above %s', async (_, tag, script) => {
    const tab = await world.page(
      article(`<p>Hulusi Akar stayed.</p>
        <${tag} id="top" style="max-width: none; width: 500px; padding: 80px; background: #223; color: #fff">${GANTZ}</${tag}>
        <script>const element = document.getElementById('top'); ${script}</script>`),
    );
    if (tag === 'section') {
      await tab.click(10, 10);
      await tab.until(() => document.fullscreenElement !== null);
    }
    await openCard(tab, 'Benny Gantz');
    await wait(300);
    // What is drawn there is ours, from edge to edge.
    expect(await inkIn(tab, { ...(await untilBox(tab)), height: 40 })).toBeGreaterThan(0.95);
  });

  test('speaks to no page: a frame that a page opens itself shows nothing and answers nothing', async () => {
    const tab = await world.page(article(GANTZ));
    await openCard(tab, 'Benny Gantz');
    const address = (await cardFrame(tab)).url();
    const other = await world.page('<title>x</title><p>y</p>');
    await other.evaluate((src: string) => {
      const frame = document.createElement('iframe');
      Object.assign(globalThis, { heard: 0 });
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(globalThis, { heard: 1 });
        frame.contentWindow?.postMessage({ nonce: 'made-up' }, '*', [port2]);
      });
      frame.src = src;
      document.body.append(frame);
    }, address);
    await wait(1_500);
    expect(await other.evaluate(() => (globalThis as { heard?: number }).heard)).toBe(0);
    for (const frame of await other.frames()) {
      // Where the browser lets no page load it at all there is no document to read.
      const said = await textOf(frame).catch(() => '');
      expect(said).not.toContain('Gantz');
    }
  });
});

describe.each(browsers)('the card for a finger in %s', (name) => {
  const world = inBrowser(name, { touch: true, width: 420, height: 800 });

  test('a tap on a name opens it, a tap beside it closes it', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    const box = await placeOf(tab, 'Benny Gantz');
    await wait(500);
    await tab.tap(box.x + box.width / 2, box.y + box.height / 2);
    await untilCard(tab, 'Gantz');
    await wait(500);
    await tab.tap(10, 20);
    await untilNoCard(tab);
  });
});
