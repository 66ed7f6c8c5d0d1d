/** What nobody should type, and a base with nothing in it: every surface holds. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { openCard, press, untilCard } from './card-hand';
import { handsOn, untilValue } from './hands';
import { inkUnder, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const MARKUP = '<img src=x onerror="document.title=1"><b>Zora</b> &amp; ‮Bold';
const WORDS = '<p>Zora Kalin spoke in Rome.</p>';

/** The name stands there letter by letter, and nothing of it has become a part of the document. */
async function expectText(frame: Frame, inside: string): Promise<void> {
  const seen = await frame.until((selector: string) => {
    const place = document.querySelector(selector);
    return place && { text: place.textContent, elements: place.querySelectorAll('img, b').length };
  }, inside);
  expect(seen.text).toContain(MARKUP);
  expect(seen.elements).toBe(0);
  expect(await frame.evaluate(() => document.title)).not.toBe('1');
}

describe.each(browsers)('a name with markup in it in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);

  test('is text in popup, editor, library, card, chooser and trash', async () => {
    const tab = await world.page(article(WORDS));
    const popup = handsOn(await world.browser.open(`popup.html?tab=${await tab.id()}`));
    await popup.press('Add a card');
    await popup.type(MARKUP);
    await popup.press('Add card');
    await popup.see('added.');
    expect(await popup.value('Name')).toBe(MARKUP);
    await popup.press('Other name');
    await popup.fill('Other name', 'Zora Kalin');
    await popup.press('Save');
    await popup.see('saved.');
    await expectText(popup.tab, '.popup-done');
    await popup.press('Back');
    await tab.show();
    await untilInk(tab, 'Zora Kalin');
    await popup.tab.show();
    await popup.see('Zora');
    await expectText(popup.tab, '.rows');
    await popup.fill('Search your cards', 'zora');
    await popup.see('1 card found.');
    await expectText(popup.tab, '.rows');

    const library = handsOn(await world.browser.open('library.html'));
    await library.fill('Search your cards', 'zora');
    await library.tab.until(() => document.querySelectorAll('[role=option]').length === 1);
    await expectText(library.tab, '[role=listbox]');
    await library.press('Zora');
    await untilValue(library, 'Name', MARKUP);

    await tab.show();
    const card = await openCard(tab, 'Zora Kalin', 'Zora');
    await expectText(card, 'h1');
    await press(tab, 'button', 'Not this');
    await card.until(() => document.querySelector('.why'));
    expect(await card.evaluate(() => document.querySelectorAll('img, .why b').length)).toBe(0);
    await press(tab, 'button', 'Undo');
    await tab.press('Escape');

    await ask.extension.ask('choice.set', {
      scope: 'page',
      url: tab.url(),
      form: 'Zora Kalin',
      entity: null,
    });
    await untilPeople(ask.people, tab, ({ people }) => people.length < 2);
    await library.tab.show();
    await library.press('Move to the trash');
    await library.see('is in the trash.');
    await library.press('Trash');
    await library.see('Bring it back');
    await expectText(library.tab, '.things');
  });
});

describe.each(browsers)('an empty base in %s', (name) => {
  const world = inBrowser(name);

  test('each surface says so, and the first card can be made', async () => {
    const packs = handsOn(await world.browser.open('library.html#/packs'));
    await packs.press('Remove');
    await packs.press('Remove People');
    await packs.see('Your own cards and edits are still there.');
    await packs.press('Trash');
    await packs.see('The trash is empty');
    await packs.press('Cards');
    await packs.see('No cards yet');
    await packs.fill('Search your cards', 'Gantz');
    await packs.see('None of your cards fits.');

    const tab = await world.page(article('<p>Defense Minister Benny Gantz met Selin Yeni.</p>'));
    const popup = handsOn(await world.browser.open(`popup.html?tab=${await tab.id()}`));
    await tab.show();
    expect(await inkUnder(tab, 'Benny Gantz')).toBe(0);
    await popup.tab.show();
    await popup.see('Nobody you know stands here');
    await popup.type('Selin Yeni');
    await popup.see('None of your cards fits.');
    await popup.press('Add Selin Yeni');
    await popup.press('Add card');
    await popup.see('Selin Yeni added.');
    await tab.show();
    await openCard(tab, 'Selin Yeni');
    await untilCard(tab, 'Selin Yeni');
    await packs.tab.show();
    await packs.fill('Search your cards', 'Selin');
    await packs.see('1 card');
  });
});
