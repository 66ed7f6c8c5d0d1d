/** The popup over a page: who stands in it, who is meant, when it was written, and whether names are shown at all. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { type Hands, handsOn } from './hands';
import { untilInk } from './ink';
import { article, sample } from './sample';

const LEVY = '<p>Hulusi Akar spoke.</p><p>Levy spoke too.</p>';

describe.each(browsers)('the popup in %s', (name) => {
  const world = inBrowser(name);
  const over = async (tab: Tab): Promise<Hands> =>
    handsOn(await world.browser.open(`popup.html?tab=${await tab.id()}`));
  /** A page in a tab behind another is not read, so its names are waited for before the popup's tab covers it. */
  const overMarked = async (body: string): Promise<{ tab: Tab; popup: Hands }> => {
    const tab = await world.page(body);
    await untilInk(tab, 'Hulusi Akar');
    return { tab, popup: await over(tab) };
  };

  test('shows the people in the order of the article, with role at the date and count', async () => {
    const { popup } = await overMarked(sample());
    await popup.see('Hulusi Akar');
    expect(await popup.focused()).toBe('Search your cards');
    await popup.see('Chaim Herzog');
    const text = await popup.text();
    const order = ['October 27, 2022', 'Benny Gantz', 'Recep Tayyip Erdoğan', 'Hulusi Akar', 'Isaac Herzog'];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(text).toContain('Minister of Defense, Turkey');
    const row = await popup.tab.evaluate(
      () =>
        [...document.querySelectorAll('.row')].find((one) => one.textContent?.includes('Isaac Herzog'))
          ?.textContent,
    );
    expect(row).toContain('3 times on this page');
  });

  test('a click jumps to the name in the text', async () => {
    const far = `<p>Start.</p><div style="height: 4000px"></div><p id="there">Then Hulusi Akar spoke.</p>`;
    const { tab, popup } = await overMarked(article(far));
    await popup.press('Hulusi Akar');
    await tab.until(() => {
      const top = document.querySelector('#there')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
  });

  test('people in a frame of the page are listed too, and a click goes to the name in the frame', async () => {
    const far =
      '<p>Start.</p><div style="height: 3000px"></div><p id="there">Benny Gantz spoke, Gantz said.</p>';
    world.site.put('/in-a-frame', article(`<p>Hulusi Akar spoke.</p>${far}`));
    const tab = await world.page(
      article('<p>Hulusi Akar spoke.</p><iframe src="/in-a-frame" width="600" height="200"></iframe>'),
    );
    await untilInk(tab, 'Hulusi Akar');
    const frame = await tab.frame(/in-a-frame/);
    await eventually('the frame is read', () =>
      frame.inside('html > div', (root) => root.querySelector('[style*="color-mix"]') !== null || undefined),
    );
    const popup = await over(tab);
    await popup.see('Benny Gantz');
    const rows = await popup.tab.evaluate(() =>
      [...document.querySelectorAll('.row')].map((row) => row.textContent ?? ''),
    );
    expect(rows.filter((row) => row.includes('Hulusi Akar'))).toEqual([
      expect.stringContaining('2 times on this page'),
    ]);
    await popup.press('Benny Gantz');
    await frame.until(() => {
      const top = document.querySelector('#there')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
  });

  test('an undecided name asks first; the answer is remembered for the page and can be taken back', async () => {
    const { popup } = await overMarked(article(LEVY));
    await popup.press('Who is meant?');
    await popup.see('David Levy');
    await popup.press('David Levy');
    await popup.see('is David Levy on this page');
    await popup.see('Who is meant?', false);
    await popup.press('Undo');
    await popup.see('Taken back.');
    await popup.see('Who is meant?');
  });

  test('the date can be set: the roles follow; a broken one is said and kept', async () => {
    const { popup } = await overMarked(article(LEVY));
    await popup.see('Minister of Defense, Turkey');
    await popup.press('Change');
    await popup.fill('Date of this article', '2016-13');
    await popup.press('Save');
    await popup.see('Write a day, a month or a year');
    await popup.fill('Date of this article', '1.6.2016');
    await popup.press('Save');
    await popup.see('June 1, 2016');
    await popup.see('Chief of the General Staff');
    await popup.press('Change');
    await popup.press('Use the date that the page gives');
    await popup.see('October 27, 2022');
    await popup.see('Minister of Defense, Turkey');
  });

  test('a page without a date says so', async () => {
    const page = '<meta property="og:type" content="article"><title>t</title><p>Hulusi Akar spoke.</p>';
    const { popup } = await overMarked(page);
    await popup.see('Date of this article unknown.');
  });

  test('one switch takes all marks away, and brings them back', async () => {
    const { tab, popup } = await overMarked(article(LEVY));
    await popup.press('On 127.0.0.1');
    await popup.see('Switched off on this site');
    await tab.show();
    await untilInk(tab, 'Hulusi Akar', { marked: false });
    await popup.tab.show();
    await popup.press('Off 127.0.0.1');
    await tab.show();
    await untilInk(tab, 'Hulusi Akar');
    await popup.tab.show();
    await popup.see('Minister of Defense, Turkey');
  });

  test('a page that is no article can be switched on', async () => {
    const tab = await world.page('<title>Shop</title><p>Hulusi Akar</p><button>Buy</button>');
    const popup = await over(tab);
    await popup.see('This page does not look like an article');
    await popup.press('Mark names on this site');
    await tab.show();
    await untilInk(tab, 'Hulusi Akar');
    await popup.tab.show();
    await popup.see('Turkish general');
    await popup.press('Undo');
    await popup.see('Taken back.');
    await popup.see('This page does not look like an article');
  });

  test('nobody known: says what to do', async () => {
    const popup = await over(await world.page(article('<p>A quiet day at the lake.</p>')));
    await popup.see('Nobody you know stands here');
  });

  test("the browser's own pages are closed, and the search works there all the same", async () => {
    const popup = await over(await world.browser.open('library.html'));
    await popup.see('Not on this page');
    await popup.type('אקאר');
    await popup.see('Hulusi Akar');
  });

  test('a tab that was open before the extension asks to be reloaded, where the browser leaves it alone', async () => {
    const { tab } = await overMarked(article(LEVY));
    await world.browser.reloadExtension();
    const popup = await over(tab);
    // Firefox lets the new extension into open tabs by itself.
    if (name === 'chromium') {
      await popup.see('Reload this tab');
      await popup.press('Reload');
    }
    await tab.show();
    await untilInk(tab, 'Hulusi Akar');
    await popup.tab.show();
    await popup.see('Minister of Defense, Turkey');
  });

  test('search finds any script, accents and case aside; the keyboard is enough', async () => {
    const { popup } = await overMarked(article(LEVY));
    for (const query of ['ERDOGAN', 'erdoğan', 'Эрдоган', 'أردوغان', 'ארדואן']) {
      await popup.fill('Search your cards', query);
      await popup.see('Recep Tayyip Erdoğan');
    }
    await popup.fill('Search your cards', 'cavusoglu');
    await popup.see('Mevlüt Çavuşoğlu');
    // Found by the first letters alone.
    await popup.see('Catholic Church', false);
    await popup.tab.press('ArrowDown');
    expect(await popup.focused()).toContain('Mevlüt Çavuşoğlu');
    await popup.tab.press('ArrowUp');
    expect(await popup.focused()).toBe('Search your cards');
    await popup.tab.press('ArrowDown');
    await popup.tab.press('Enter');
    await popup.see('Own language');
    expect(await popup.value('Name')).toBe('Mevlüt Çavuşoğlu');
    await popup.press('Back');
    await popup.see('Add a card');
  });
});
