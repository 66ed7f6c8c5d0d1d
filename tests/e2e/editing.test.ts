/** Cards made and changed by hand: nothing typed is lost, nothing is overwritten, everything can be taken back. */
import { describe, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { handsOn, untilValue } from './hands';
import { untilInk } from './ink';
import { article } from './sample';

describe.each(browsers)('editing in %s', (name) => {
  const world = inBrowser(name);
  const popup = async (query = 'tab=0') => handsOn(await world.browser.open(`popup.html?${query}`));
  /** A card of its own for one test; leaves it open in the popup. */
  const withCard = async (cardName: string) => {
    const hands = await popup();
    await hands.fill('Search your cards', cardName);
    await hands.press(`Add ${cardName}`);
    await hands.press('Add card');
    await hands.see(`${cardName} added.`);
    await hands.see('Open in the library');
    return hands;
  };
  const found = async (cardName: string) => {
    const hands = await popup();
    await hands.fill('Search your cards', cardName);
    await hands.press(cardName);
    await hands.see('Open in the library');
    return hands;
  };

  test('added from the search, then taken back', async () => {
    const hands = await withCard('Zehra Deneme');
    expect(await hands.value('Name')).toBe('Zehra Deneme');
    await hands.press('Undo');
    await hands.see('Taken back.');
    await hands.press('Back');
    await hands.fill('Search your cards', 'Zehra Deneme');
    await hands.see('None of your cards fits.');
  });

  test('a name is found on an open page as soon as its card is there', async () => {
    const tab = await world.page(article('<p>Yesterday Nurhan Ornek spoke.</p>'));
    await withCard('Nurhan Ornek');
    // A page that was covered before it was read is read now.
    await tab.show();
    await untilInk(tab, 'Nurhan Ornek');
  });

  test('every part of a card: filled in, refused where it is wrong, saved, and there again', async () => {
    const hands = await withCard('Mira Testova');
    await hands.fill('Description', 'Mayor of a town.');
    await hands.press('Role');
    await hands.fill('Title', 'Mayor');
    await hands.fill('Organization or country', 'Springfield');
    await hands.fill('Start', '5.2020');
    await hands.fill('End', '2019');
    await hands.press('Add a source');
    await hands.fill('Address', 'example.org/a');
    await hands.press('Save');
    await hands.see('Nothing is saved yet.');
    await hands.see('This is before the start.');
    await hands.see('An address starts with http:// or https://.');
    await hands.fill('End', '2024');
    await hands.fill('Address', 'https://example.org/a');
    await hands.press('Other name');
    await hands.fill('Other name', 'מירה');
    await hands.choose('Language', 'Hebrew');
    await hands.press('Only with exactly these capitals');
    await hands.press('Relation');
    await hands.fill('Card', 'Hulusi');
    await hands.see('Hulusi Akar');
    await hands.tab.press('Enter');
    await hands.fill('What they are to this card', 'counterpart');
    await hands.press('Note');
    await hands.type('Met in March.');
    await hands.press('Tag');
    await hands.type('mayors, towns');
    await hands.press('Save');
    await hands.see('Mira Testova');
    await hands.see('Discard changes', false);

    const again = await found('Mira Testova');
    await again.see('Mayor, Springfield');
    await again.see('May 2020 to 2024 · 1 source');
    await again.see('Hebrew, with exactly these capitals');
    await again.see('Hulusi Akar counterpart');
    await again.see('mayors');
    expect(await again.value('Note 1')).toBe('Met in March.');
    expect(await again.value('Description')).toBe('Mayor of a town.');

    await hands.press('Undo');
    await hands.see('Taken back.');
    await again.see('Mayor, Springfield', false);
  });

  test('what is typed survives the closing of the popup, to the last letter', async () => {
    const hands = await withCard('Tolga Taslak');
    await hands.fill('Description', 'Half a sente');
    await hands.tab.close();
    const later = await popup();
    await later.press('Go on with');
    expect(await later.value('Description')).toBe('Half a sente');
    await later.press('Discard changes');
    await later.see('Discard changes', false);
    await untilValue(later, 'Description', '');
    await later.press('Back');
    await later.see('Go on with', false);
  });

  test('a half-filled new card survives too', async () => {
    const hands = await popup();
    await hands.press('Add a card');
    await hands.type('Yarim Kart');
    await hands.tab.close();
    const later = await popup();
    await later.press('Go on with');
    expect(await later.value('Name')).toBe('Yarim Kart');
    await later.press('Cancel');
    await later.see('Go on with', false);
  });

  test('two windows: different fields are joined, the same field is asked about, nothing is lost', async () => {
    const one = await withCard('Iki Pencere');
    const two = await found('Iki Pencere');
    await one.fill('Description', 'From the first.');
    await two.fill('Description', 'From the second.');
    await two.press('Tag');
    await two.type('second');
    await one.press('Save');
    await one.see('saved.');
    await two.see('This was changed in another window too.');
    await two.see('From the first.');
    expect(await two.value('Description')).toBe('From the second.');
    await two.press('Keep this');
    await two.see('This was changed in another window too.', false);
    await two.press('Save');
    await two.see('saved.');
    // The first window follows by itself.
    await one.see('second');
    await untilValue(one, 'Description', 'From the second.');
  });

  test('deleted in one window while another types: the text is kept, and the card can come back', async () => {
    const one = await withCard('Gidip Gelen');
    const two = await found('Gidip Gelen');
    await two.fill('Description', 'Typed meanwhile.');
    await one.press('Move to the trash');
    await one.see('is in the trash.');
    await two.see('This card lies in the trash.');
    await two.see('What you typed is kept.');
    await two.press('Bring it back');
    expect(await two.value('Description')).toBe('Typed meanwhile.');
  });

  test('markup in a name is text', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>Bold</b>';
    const hands = await popup();
    await hands.press('Add a card');
    await hands.type(markup);
    await hands.press('Add card');
    await hands.see('added.');
    expect(await hands.value('Name')).toBe(markup);
    expect(await hands.count('img, b')).toBe(0);
    expect(await hands.tab.evaluate(() => document.title)).toBe('Dramatis');
  });

  test('only the keyboard: opened, changed, saved', async () => {
    await withCard('Klavye Test');
    const hands = await popup();
    await hands.type('Klavye Test');
    await hands.see('Klavye Test');
    await hands.tab.press('ArrowDown');
    await hands.tab.press('Enter');
    await hands.see('Own language');
    for (let step = 0; step < 20 && (await hands.focused()) !== 'Description'; step += 1) {
      await hands.tab.press('Tab');
    }
    await hands.type('By keys.');
    await hands.tab.press('Control+Enter');
    await hands.see('saved.');
  });

  describe('a selected name', () => {
    const text =
      '<p>It rained.</p><p>The talks were led by Defence Minister Aylin Yeni in Ankara. It rained.</p>';
    const select = (tab: Tab) =>
      tab.evaluate(() => {
        const node = document.querySelectorAll('p')[1]?.firstChild;
        const at = node?.textContent?.indexOf('Aylin Yeni') ?? -1;
        if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 'Aylin Yeni'.length);
      });

    test('is a card with one more click: name, sentence, address and date are there, the role is asked', async () => {
      const tab = await world.page(article(text));
      await select(tab);
      const hands = await popup(`tab=${await tab.id()}&add=1&text=Aylin+Yeni`);
      await hands.see('The sentence calls this person');
      expect(await hands.value('Name')).toBe('Aylin Yeni');
      await hands.press('Add with this role');
      await hands.see('added.');
      await hands.see('Defence Minister');
      await hands.press('A test');
      expect(await hands.value('Quote')).toBe('The talks were led by Defence Minister Aylin Yeni in Ankara.');
      expect(await hands.value('Address')).toBe(tab.url());
      expect(await hands.value('Date of the page')).toBe('2022-10-27');
      await hands.press('Undo');
      await hands.see('Taken back.');
    });

    test('without its role, if the reader says so', async () => {
      const tab = await world.page(article(text));
      await select(tab);
      const hands = await popup(`tab=${await tab.id()}&add=1&text=Aylin+Yeni`);
      await hands.press('Add without it');
      await hands.see('added.');
      expect(await hands.count('.of-roles')).toBe(0);
    });
  });
});
