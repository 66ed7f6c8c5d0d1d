/** Hovering, choosing and leaving, by pointer and by keyboard. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { browsers, inBrowser } from '../drivers/browsers';
import { cardBox, cardFrame, clickIn, rest, textOf, untilCard, untilNoCard } from './card-here';
import { untilInk } from './ink';
import { article, asking, sample, untilPeople } from './sample';

describe.each(browsers)('the card in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  const open = async (html: string) => {
    const tab = await world.page(html);
    await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    await tab.show();
    return tab;
  };
  const command = (tab: Awaited<ReturnType<typeof open>>, what: string) =>
    ask.extension.askPage(tab, 'page.command', { command: what }).then(() => tab.show());

  test.each([
    ['Benny Gantz', /Minister of Defen[cs]e/],
    ['Erdogan', /President/],
    ['Hulusi Akar', /Minister of (National )?Defen[cs]e/],
    ['President Herzog', /Isaac Herzog.*President/],
  ])('over %s says the role at the article’s date', async (words, role) => {
    const tab = await open(sample());
    await untilInk(tab, words.replace('President ', ''));
    await rest(tab, words.split(' ').at(-1) ?? words);
    const frame = await untilCard(tab, role);
    expect(await textOf(frame)).toMatch(/27 October 2022|October 27, 2022/);
  });

  test('keeps off the line that is read, inside the view, and shows whole', async () => {
    const tab = await open(sample());
    for (const [words, name] of [
      ['Benny Gantz', 'Gantz'],
      ['Mevlut Cavusoglu', 'Çavuşoğlu'],
      ['Netanyahu', 'Netanyahu'],
    ] as const) {
      await untilInk(tab, words);
      const line = await rest(tab, words);
      await untilCard(tab, name);
      const card = await eventually('the card', () => cardBox(tab));
      expect(card.y >= line.y + line.height - 1 || card.y + card.height <= line.y + 1).toBe(true);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1280);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
      await tab.press('Escape');
      await untilNoCard(tab);
    }
  });

  test('does not come for a pointer that only passes', async () => {
    const tab = await open(sample());
    await untilInk(tab, 'Benny Gantz');
    const box = await rest(tab, 'Benny Gantz');
    await tab.move(box.x + 400, box.y + 300);
    await new Promise((settled) => setTimeout(settled, 700));
    expect(await cardBox(tab)).toBeUndefined();
  });

  test('stays while the pointer travels into it, goes when it leaves', async () => {
    const tab = await open(sample());
    await untilInk(tab, 'Benny Gantz');
    const word = await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
    const card = await eventually('the card', () => cardBox(tab));
    const [fromX, fromY] = [word.x + word.width / 2, word.y + word.height / 2];
    const [toX, toY] = [card.x + card.width / 2, card.y + card.height / 2];
    for (let step = 1; step <= 12; step += 1) {
      await tab.move(fromX + ((toX - fromX) * step) / 12, fromY + ((toY - fromY) * step) / 12);
    }
    await new Promise((settled) => setTimeout(settled, 900));
    expect(await cardBox(tab)).toBeDefined();
    await tab.move(1240, 780);
    await untilNoCard(tab);
  });

  test('closes by Escape and by a click elsewhere', async () => {
    const tab = await open(sample());
    await untilInk(tab, 'Benny Gantz');
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
    await tab.press('Escape');
    await untilNoCard(tab);
    await rest(tab, 'Hulusi Akar');
    await untilCard(tab, 'Akar');
    await tab.click(30, 700);
    await untilNoCard(tab);
  });

  test('by keyboard: to the next name, into the card, and back to where the focus was', async () => {
    const tab = await open(article('<p><button id="b">first</button> Benny Gantz met Hulusi Akar.</p>'));
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => document.querySelector('button')?.focus());
    await command(tab, 'next-name');
    await command(tab, 'next-name');
    await command(tab, 'open-card');
    const frame = await untilCard(tab, 'Akar');
    await tab.press('Tab');
    await frame.until(() => document.hasFocus() && document.activeElement !== document.body);
    await tab.press('Escape');
    await untilNoCard(tab);
    await tab.until(() => document.activeElement?.id === 'b');
  });

  test('asks who is meant where it is not clear, and remembers the answer', async () => {
    const tab = await open(sample());
    await untilInk(tab, 'Levy');
    await rest(tab, 'Levy');
    const frame = await untilCard(tab, /David Levy/);
    const chosen = await frame.evaluate(() => document.querySelector('.candidate')?.textContent ?? '');
    await clickIn(tab, frame, '.candidate');
    const here = await untilPeople(ask.people, tab, ({ people }) =>
      people.some(({ surface, entity }) => surface === 'Levy' && entity !== null),
    );
    const levy = here.people.find(({ surface }) => surface === 'Levy');
    expect(chosen).toContain('Levy');
    await tab.reload();
    const again = await untilPeople(ask.people, tab, ({ people }) => people.length > 5);
    expect(again.people.find(({ surface }) => surface === 'Levy')?.entity).toBe(levy?.entity);
  });

  test('"not this person" takes the mark away, and it stays away', async () => {
    const tab = await open(article('<p>Defense Minister Benny Gantz met Hulusi Akar.</p>'));
    await untilInk(tab, 'Hulusi Akar');
    await ask.extension.ask('choice.set', {
      scope: 'page',
      url: tab.url(),
      form: 'Hulusi Akar',
      entity: null,
    });
    await untilInk(tab, 'Hulusi Akar', { marked: false });
    await tab.reload();
    await untilInk(tab, 'Benny Gantz');
    await untilInk(tab, 'Hulusi Akar', { marked: false });
  });

  test('comes though the background was stopped', async () => {
    const tab = await open(sample());
    await untilInk(tab, 'Benny Gantz');
    await world.browser.stopBackground();
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, /Minister of Defen[cs]e/);
  });

  test('comes again after the page took our element away', async () => {
    const tab = await open(article('<p>Defense Minister Benny Gantz went to Ankara.</p>'));
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => document.querySelector('html > div')?.remove());
    await untilInk(tab, 'Benny Gantz');
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
  });

  test('comes over a dialog and in fullscreen-like layers', async () => {
    const tab = await open(
      article(`<p>Hulusi Akar stayed.</p><dialog style="max-width: none; width: 500px; padding: 80px">
        <p>Defense Minister Benny Gantz went to Ankara.</p></dialog>
        <script>document.querySelector('dialog').showModal()</script>`),
    );
    await untilInk(tab, 'Benny Gantz');
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
    const card = await eventually('the card', () => cardBox(tab));
    const picture = await tab.screenshot(card);
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(picture.equals(await tab.screenshot(card))).toBe(false);
  });

  test('speaks to no page: a frame that the page opened itself shows nothing', async () => {
    const tab = await open(article('<p>Defense Minister Benny Gantz went to Ankara.</p>'));
    await untilInk(tab, 'Benny Gantz');
    await rest(tab, 'Benny Gantz');
    await untilCard(tab, 'Gantz');
    const address = (await cardFrame(tab)).url();
    const other = await world.page(`<title>x</title><iframe id="f" src="${address}"></iframe><p>y</p>`);
    await new Promise((settled) => setTimeout(settled, 800));
    const frames = await other.frames();
    for (const frame of frames) {
      const said = await textOf(frame).catch(() => '');
      expect(said.trim()).toBe('');
    }
  });
});

describe.each(browsers)('the card for a finger in %s', (name) => {
  const world = inBrowser(name, { touch: true, width: 420, height: 800 });

  test('a tap on a name opens it, a tap beside it closes it', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    const box = await placeOf(tab, 'Benny Gantz');
    await new Promise((settled) => setTimeout(settled, 500));
    await tab.tap(box.x + box.width / 2, box.y + box.height / 2);
    await untilCard(tab, 'Gantz');
    await new Promise((settled) => setTimeout(settled, 500));
    await tab.tap(10, 20);
    await untilNoCard(tab);
  });
});
