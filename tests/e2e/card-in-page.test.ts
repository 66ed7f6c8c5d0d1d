/** What a reader does in a card: notes, the word on who is meant, the date, the way to others. All of it can be undone. */
import { describe, expect, test } from 'vitest';
import { rest } from '../../tools/browsers/card';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { pressInBar, select, untilBar, untilNoBar, untilSaid } from './annotation-hands';
import { cardFrame, openCard, press, untilCard, untilNoCard } from './card-hand';
import { handsOn } from './hands';
import { inkUnder, untilInk } from './ink';
import { article, asking, sample, untilPeople } from './sample';

const LEVY = '<p>It rained. A reader who signs as Levy advises patience.</p>';

describe.each(browsers)('in the card in %s', (name) => {
  const world = inBrowser(name, { width: 1000, height: 800 });
  const ask = asking(world);
  const whoIs = async (tab: Tab, surface: string) =>
    (await ask.people(tab)).people.find((person) => person.surface === surface)?.entity;
  const untilDecided = (tab: Tab, surface: string, wanted: (entity: string | null) => boolean) =>
    untilPeople(ask.people, tab, ({ people }) =>
      people.some((person) => person.surface === surface && wanted(person.entity)),
    );

  test('the card counts the passages saved about its person and leads to the dossier', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Hulusi Akar');
    await select(tab, 'Hulusi Akar');
    const bar = await untilBar(tab);
    await pressInBar(tab, bar, 'Highlight: green');
    await untilSaid(bar, 'Saved.');
    await tab.press('Escape');
    await untilNoBar(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    // In a panel beside the page, which is no tab, or in a tab of its own: the extension itself knows. Asked from a tab
    // that is there already: the panel opens only beside the tab in front.
    const extension = await world.browser.open('manifest.json');
    await tab.show();
    const card = await openCard(tab, 'Hulusi Akar');
    await card.until(() => document.body.innerText.includes('1 passage saved'));
    await press(tab, 'button', '1 passage saved');
    const shown = await eventually('the dossier', () =>
      extension.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({});
        return contexts.map(({ documentUrl }) => documentUrl).find((url) => url?.includes('sidepanel.html'));
      }),
    );
    expect(new URL(shown).searchParams.get('person')).toBe('starter:hulusi-akar');
  });

  test('a note is kept, changed, deleted, and taken back', async () => {
    const tab = await world.page(sample());
    const card = await openCard(tab, 'Hulusi Akar');
    const says = (text: string, there = true) =>
      card.until(
        (words: string, wanted: boolean) =>
          [...document.querySelectorAll('.note')].some((note) => note.textContent?.includes(words)) ===
          wanted,
        text,
        there,
      );
    await press(tab, 'button', 'Write a note');
    await card.until(() => document.activeElement?.matches('textarea'));
    await tab.type('Met him <b>twice</b>');
    await press(tab, 'button', 'Save');
    await says('Met him <b>twice</b>');
    expect(await card.evaluate(() => document.querySelectorAll('.note b').length)).toBe(0);
    await press(tab, 'button', 'Edit this note');
    await card.until(() => document.activeElement?.matches('textarea'));
    await tab.type(', in Ankara');
    await tab.press('Control+Enter');
    await says('Met him <b>twice</b>, in Ankara');
    await press(tab, 'button', 'Undo');
    await says(', in Ankara', false);
    await says('Met him <b>twice</b>');
    await press(tab, 'button', 'Delete this note');
    await says('Met him', false);
    await press(tab, 'button', 'Undo');
    await says('Met him <b>twice</b>');
    await press(tab, 'button', 'Delete this note');
    await says('Met him', false);
  });

  test('what was begun to write is there again, whatever became of the card', async () => {
    const tab = await world.page(sample());
    const card = await openCard(tab, 'Benny Gantz');
    await press(tab, 'button', 'Write a note');
    await card.until(() => document.activeElement?.matches('textarea'));
    await tab.type('Begun');
    await tab.click(5, 5);
    await untilNoCard(tab);
    await openCard(tab, 'Benny Gantz');
    await card.until(() => document.querySelector('textarea')?.value === 'Begun');
  });

  test('an unclear name asks; the answer holds on this page, also when it comes again, and can be taken back', async () => {
    const tab = await world.page(article(LEVY));
    const card = await openCard(tab, 'Levy', 'Who is meant by Levy?', 'dotted');
    await card.until(() => document.querySelectorAll('.candidate').length > 2);
    const first = await card.evaluate(() => document.querySelector('.candidate .name')?.textContent ?? '');
    await press(tab, '.candidate');
    await card.until((wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted), first);
    await untilDecided(tab, 'Levy', (entity) => entity !== null);
    const chosen = await whoIs(tab, 'Levy');
    await tab.reload();
    await untilDecided(tab, 'Levy', (entity) => entity === chosen);
    const other = await world.page(article(LEVY));
    await untilDecided(other, 'Levy', (entity) => entity === null);
  });

  test('answers to the keys 1 to 9, and for the whole site if that is wished', async () => {
    const tab = await world.page(article(LEVY));
    const card = await openCard(tab, 'Levy', 'Who is meant by Levy?', 'dotted');
    const second = await card.evaluate(
      () => document.querySelectorAll('.candidate .name')[1]?.textContent ?? '',
    );
    await press(tab, 'label', 'on this site');
    await card.until(() => document.hasFocus());
    await tab.press('2');
    await card.until((wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted), second);
    await untilDecided(tab, 'Levy', (entity) => entity !== null);
    const chosen = await whoIs(tab, 'Levy');
    const other = await world.page(article(LEVY));
    await untilDecided(other, 'Levy', (entity) => entity === chosen);
    await tab.show();
    await press(tab, 'button', 'Undo');
    await card.until(() => document.querySelectorAll('.candidate').length > 2);
    await other.show();
    await untilDecided(other, 'Levy', (entity) => entity === null);
  });

  test('says why, shows who else it may be, and takes one click to correct', async () => {
    const tab = await world.page(article('<p>President Herzog spoke in Jerusalem.</p>'));
    const card = await openCard(tab, 'Herzog', 'Isaac Herzog');
    await press(tab, 'button', 'Not this person');
    await card.until(() => document.body.innerText.includes('Why this one'));
    const said = await card.evaluate(() => document.querySelector('.reasons')?.textContent ?? '');
    const plain = said.replace(/[\u2066-\u2069]/g, '');
    expect(plain).toMatch(/President.*Isaac Herzog was President.*on October 27, 2022/);
    expect(plain).not.toContain('nothing else speaks for it');
    const rival = await card.until(() => document.querySelector('.rival-name')?.textContent);
    await press(tab, '.rival button', 'This one');
    await untilCard(tab, rival);
    const herzog = await untilDecided(tab, 'Herzog', (entity) => entity !== 'starter:isaac-herzog');
    const chosen = herzog.people.find(({ surface }) => surface === 'Herzog')?.entity;
    await tab.reload();
    await untilDecided(tab, 'Herzog', (entity) => entity === chosen);
  });

  test('"not this person" takes the mark away, for good, unless it is taken back', async () => {
    const tab = await world.page(article('<p>Talks went on. Hulusi Akar met Benny Gantz.</p>'));
    const deny = () => press(tab, '.rival button', 'Not this person');
    await openCard(tab, 'Hulusi Akar');
    await press(tab, '.card-deny');
    await deny();
    const named = (wanted: boolean) =>
      untilPeople(
        ask.people,
        tab,
        ({ people }) => people.some(({ surface }) => surface === 'Hulusi Akar') === wanted,
      );
    await named(false);
    await press(tab, 'button', 'Undo');
    await named(true);
    await deny();
    await named(false);
    await tab.reload();
    await untilInk(tab, 'Benny Gantz');
    expect(await inkUnder(tab, 'Hulusi Akar')).toBeLessThan(0.05);
  });

  test('leads to others on the page and back', async () => {
    const tab = await world.page(sample());
    const card = await openCard(tab, 'Benny Gantz');
    await press(tab, '.card-body .link', 'Hulusi Akar');
    await untilCard(tab, 'Minister of Defense, Turkey');
    await press(tab, 'button', 'Back to');
    await untilCard(tab, 'Minister of Defense, Israel');
    expect(await card.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Benny Gantz');
  });

  test('shows its sources, and what has none', async () => {
    const tab = await world.page(sample());
    const card = await openCard(tab, 'Benny Gantz');
    await press(tab, '.card-sources');
    await card.until(() => document.querySelector('.sources a[href*="wikidata.org"]'));
    await press(tab, 'button', 'Back');
    await card.until(() => document.querySelector('.timeline'));
  });

  test('an article without a date says so; the date that is set there counts', async () => {
    const tab = await world.page(
      '<!doctype html><html lang="en"><meta property="og:type" content="article"><title>t</title><p>Talks went on. Hulusi Akar spoke.</p>',
    );
    const card = await openCard(tab, 'Hulusi Akar', 'Date of this article unknown');
    await press(tab, 'button', 'Set it');
    await card.until(() => document.activeElement?.matches('input'));
    await tab.type('2016-06');
    await tab.press('Enter');
    await untilCard(tab, /Chief of the General Staff.* in June 2016/);
    await tab.reload();
    await openCard(tab, 'Hulusi Akar', 'in June 2016');
  });

  test('opens in the library', async () => {
    const tab = await world.page(sample());
    await openCard(tab, 'Hulusi Akar');
    await press(tab, 'button', 'Open card');
    const library = handsOn(await world.browser.tab(/library\.html\?entity/));
    await library.see('Own language');
    expect(await library.value('Name')).toBe('Hulusi Akar');
    await library.tab.close();
  });

  test('follows what another window changes meanwhile', async () => {
    const tab = await world.page(sample());
    await openCard(tab, 'Benny Gantz');
    await press(tab, '[aria-pressed]');
    const written = await ask.extension.ask<{ change: string }>('note.save', {
      entity: 'starter:benny-gantz',
      text: 'From elsewhere',
    });
    await untilCard(tab, 'From elsewhere');
    await ask.extension.ask('change.undo', { change: written.change });
    const card = await cardFrame(tab);
    await card.until(() => !document.body.innerText.includes('From elsewhere'));
    await rest(tab, 'Hulusi Akar');
    await untilCard(tab, 'Benny Gantz');
  });
});
