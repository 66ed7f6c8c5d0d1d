/** The card, as a reader meets it: by mouse, by keyboard, by finger, on pages that make it hard. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import { cardOf, hover, middleIn, placeOfCard, press, textOf, untilCard, untilNoCard } from './card-hand';
import { untilInk } from './ink';
import { article, asking, sample } from './sample';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(browsers)('the card in %s', (name) => {
  const world = inBrowser(name, { width: 1000, height: 800 });
  const ask = asking(world);
  const command = async (tab: Parameters<typeof ask.people>[0], what: string) =>
    ask.extension.askPage(tab, 'page.command', { command: what });

  test('says who it is, as of the article’s date', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    const text = await textOf(tab);
    expect(text).toContain('Benny Gantz');
    expect(text).toContain('בני גנץ');
    expect(text).toContain('Minister of Defense');
    expect(text).toContain('October 27, 2022');
  });

  test('lies inside the view, beside the line and not over it, wherever the word stands', async () => {
    const tab = await world.page(sample());
    for (const words of ['Benny Gantz', 'Herzog', 'Erdogan']) {
      const word = await hover(tab, words);
      const card = await untilCard(tab);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1000);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
      expect(card.height).toBeLessThanOrEqual(0.6 * 800);
      expect(card.y >= word.y + word.height - 1 || card.y + card.height <= word.y + 1).toBe(true);
      await tab.press('Escape');
      await untilNoCard(tab);
    }
  });

  test('waits for a hand on its way into it, and leaves when the hand goes elsewhere', async () => {
    const tab = await world.page(sample());
    const word = await hover(tab, 'Benny Gantz');
    const card = await untilCard(tab);
    const from = { x: word.x + 5, y: word.y + word.height / 2 };
    const to = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
    for (let step = 1; step <= 12; step++) {
      await tab.move(from.x + ((to.x - from.x) * step) / 12, from.y + ((to.y - from.y) * step) / 12);
      await wait(40);
    }
    await wait(800);
    expect(await placeOfCard(tab)).not.toBeNull();
    await tab.move(5, 5);
    await untilNoCard(tab);
  });

  test('does not open for a hand that only passes', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    await tab.press('Escape');
    await untilNoCard(tab);
    const word = await placeOf(tab, 'Hulusi Akar');
    for (let x = word.x - 60; x < word.x + word.width + 60; x += 30) await tab.move(x, word.y + 4);
    await tab.move(5, 5);
    await wait(600);
    expect(await placeOfCard(tab)).toBeNull();
  });

  test('stays when it is pinned, until Escape', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    await press(tab, '[aria-pressed]');
    await tab.move(5, 5);
    await tab.click(5, 5);
    await wait(800);
    expect(await placeOfCard(tab)).not.toBeNull();
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test('by keyboard: jump, Enter, Tab into it, Escape back to where the focus was', async () => {
    const tab = await world.page(
      article('<p><button id="here">A button</button> Hulusi Akar met Benny Gantz in Ankara.</p>'),
    );
    await untilInk(tab, 'Hulusi Akar');
    await tab.evaluate(() => document.getElementById('here')?.focus());
    await command(tab, 'next-name');
    await command(tab, 'next-name');
    await tab.press('Enter');
    await untilCard(tab);
    expect(await textOf(tab)).toContain('Benny Gantz');
    await tab.press('Tab');
    const card = await cardOf(tab);
    await card.until(() => document.hasFocus() && document.activeElement?.matches('.card'));
    await tab.press('Tab');
    await card.until(() => document.activeElement?.matches('.head button'));
    await tab.press('Escape');
    await untilNoCard(tab);
    await tab.until(() => document.activeElement?.id === 'here');
  });

  test('Tab past its last button goes back to the page', async () => {
    const tab = await world.page(article('<p id="p"><a id="link" href="#p">link</a> Hulusi Akar spoke.</p>'));
    await untilInk(tab, 'Hulusi Akar');
    await tab.evaluate(() => document.getElementById('link')?.focus());
    await command(tab, 'next-name');
    await command(tab, 'open-card');
    await untilCard(tab);
    await tab.press('Tab');
    const card = await cardOf(tab);
    await card.until(() => document.activeElement?.matches('.card'));
    await tab.press('Shift+Tab');
    await untilNoCard(tab);
    await tab.until(() => document.activeElement?.id === 'link');
  });

  test('takes nothing from the page: links, selection, keys', async () => {
    const tab = await world.page(
      article('<p>Today <a href="#clicked">Hulusi Akar</a> met Benny Gantz.</p><textarea id="t"></textarea>'),
    );
    const word = await hover(tab, 'Hulusi Akar');
    await tab.click(word.x + 5, word.y + word.height / 2);
    await tab.until(() => location.hash === '#clicked');
    await untilNoCard(tab);
    const other = await placeOf(tab, 'Benny Gantz');
    await tab.move(other.x - 1, other.y + other.height / 2);
    await tab.down();
    await tab.move(other.x + other.width / 2, other.y + other.height / 2);
    await tab.move(other.x + other.width, other.y + other.height / 2);
    await tab.up();
    expect(await tab.evaluate(() => String(getSelection()))).toBe('Benny Gantz');
    await wait(500);
    expect(await placeOfCard(tab)).toBeNull();
    await command(tab, 'next-name');
    await tab.evaluate(() => document.getElementById('t')?.focus());
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('\n');
    expect(await placeOfCard(tab)).toBeNull();
  });

  test('keeps a note, and takes it back', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Hulusi Akar');
    await press(tab, 'button', 'Write a note');
    const card = await cardOf(tab);
    await card.until(() => document.activeElement?.matches('textarea'));
    await tab.type('Met him <b>twice</b>');
    await press(tab, 'button', 'Save');
    await card.until(() => document.querySelector('.note')?.textContent?.includes('Met him <b>twice</b>'));
    await press(tab, 'button', 'Undo');
    await card.until(() => !document.querySelector('.note'));
  });

  test('what was begun to write is there again, whatever became of the card', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    await press(tab, 'button', 'Write a note');
    const card = await cardOf(tab);
    await card.until(() => document.activeElement?.matches('textarea'));
    await tab.type('Begun');
    await tab.click(5, 5);
    await untilNoCard(tab);
    await hover(tab, 'Benny Gantz');
    await card.until(() => document.querySelector('textarea')?.value === 'Begun');
  });

  test('asks who is meant by a name that several bear, and remembers the answer', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Levy');
    const card = await cardOf(tab);
    await card.until(() => document.querySelectorAll('.candidate').length > 2);
    const first = await card.evaluate(() => document.querySelector('.candidate .name')?.textContent ?? '');
    await press(tab, '.candidate');
    await card.until((name: string) => document.querySelector('h1')?.textContent?.includes(name), first);
    await eventually('the page knows', async () =>
      (await ask.people(tab)).people.some((person) => person.surface === 'Levy' && person.entity !== null),
    );
    await press(tab, 'button', 'Undo');
    await card.until(() => document.querySelectorAll('.candidate').length > 2);
  });

  test('is corrected with one click', async () => {
    const tab = await world.page(
      article('<p>Talks went on. Hulusi Akar spoke last, and then Akar left.</p>'),
    );
    await hover(tab, 'Hulusi Akar');
    await press(tab, '.card-deny');
    const card = await cardOf(tab);
    await card.until(() => document.querySelector('.why, .said .done-line'));
  });

  test('shows itself above a modal dialog and in fullscreen', async () => {
    const tab = await world.page(
      article(
        '<dialog id="d"><p>Here Hulusi Akar is named in a dialog.</p></dialog><p>Benny Gantz spoke.</p>',
      ),
    );
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
    const word = await placeOf(tab, 'Hulusi Akar');
    await wait(1500);
    await tab.move(5, 5);
    await tab.move(word.x + 3, word.y + word.height / 2);
    await tab.move(word.x + 6, word.y + word.height / 2);
    const card = await untilCard(tab);
    const before = await tab.screenshot({ ...card, height: 20 });
    await tab.press('Escape');
    await untilNoCard(tab);
    await wait(200);
    expect(before.equals(await tab.screenshot({ ...card, height: 20 }))).toBe(false);
  });

  test('a page that opens the card’s document itself gets an empty one', async () => {
    const tab = await world.page('<body></body>');
    await tab.evaluate((address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        Object.assign(globalThis, { heard: 0 });
        port1.onmessage = () => Object.assign(globalThis, { heard: 1 });
        frame.contentWindow?.postMessage({ nonce: 'made-up' }, '*', [port2]);
      });
      document.body.append(frame);
    }, `${world.browser.origin}/card.html`);
    await wait(1500);
    expect(await tab.evaluate(() => (globalThis as { heard?: number }).heard ?? 0)).toBe(0);
  });

  test('comes back on a page that throws the host out', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    await tab.evaluate(() => document.querySelector('html > div')?.remove());
    await untilNoCard(tab);
    await tab.until(() => document.querySelector('html > div'));
    await hover(tab, 'Benny Gantz');
    expect(await textOf(tab)).toContain('Benny Gantz');
  });

  test('is where a click goes that lands on it', async () => {
    const tab = await world.page(sample());
    await hover(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      addEventListener('click', () => Object.assign(globalThis, { clicks: 1 }), true);
    });
    const { x, y } = await middleIn(tab, '.head');
    await wait(500);
    await tab.click(x, y);
    expect(await tab.evaluate(() => (globalThis as { clicks?: number }).clicks)).toBe(0);
  });
});
