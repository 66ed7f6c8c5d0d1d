/** Who is meant, and who is missing: choices are listed and taken back, and names without a card are offered. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { choose, keepDownloads, lastDownload } from './file-hands';
import { type Hands, handsOn } from './hands';
import { untilInk } from './ink';
import { article } from './sample';

const LEVY = '<p>Hulusi Akar spoke.</p><p>Levy spoke too.</p>';
const STRANGER =
  '<p>Hulusi Akar spoke.</p><p>The finance minister Daniel Kestrelman said no to it all. Kestrelman then left.</p>';

describe.each(browsers)('who is meant, in %s', (name) => {
  const world = inBrowser(name);
  const over = async (tab: Tab): Promise<Hands> =>
    handsOn(await world.browser.open(`popup.html?tab=${await tab.id()}`));
  const overMarked = async (body: string): Promise<Hands> => {
    const tab = await world.page(body);
    await untilInk(tab, 'Hulusi Akar');
    return over(tab);
  };

  test('a choice is listed in the library, can be forgotten, and that can be taken back', async () => {
    const popup = await overMarked(article(LEVY));
    await popup.press('Who is meant?');
    await popup.press('David Levy');
    await popup.see('is David Levy on this page');
    const library = handsOn(await world.browser.open('library.html#/choices'));
    await library.see('“Levy” is David Levy');
    await library.press('Forget Levy');
    await library.see('No choices yet');
    await library.see('Your choice for “Levy” is forgotten.');
    await popup.tab.show();
    await popup.see('Who is meant?');
    await library.tab.show();
    await library.press('Undo');
    await library.see('“Levy” is David Levy');
    await library.press('Forget Levy');
    await library.see('No choices yet');
  });

  test('a choice goes out with the base, and holds again where the file comes in', async () => {
    const popup = await overMarked(article(LEVY));
    await popup.press('Who is meant?');
    await popup.press('David Levy');
    await popup.see('is David Levy on this page');
    const library = handsOn(await world.browser.open('library.html#/transfer'));
    await library.see('Import');
    await keepDownloads(library);
    await library.press('Save Everything, as one Dramatis file');
    const file = await eventually('the file', async () => (await lastDownload(library)) || undefined);

    const choices = handsOn(await world.browser.open('library.html#/choices'));
    await choices.press('Forget Levy');
    await choices.see('No choices yet');
    await popup.tab.show();
    await popup.see('Who is meant?');

    await library.tab.show();
    await choose(library, 'base.json', file);
    await library.press('Import 1 record');
    await library.see('1 record imported.');
    await choices.tab.show();
    await choices.see('“Levy” is David Levy');
    await popup.tab.show();
    await popup.see('Who is meant?', false);
    await popup.see('David Levy');
    await choices.tab.show();
    await choices.press('Forget Levy');
    await choices.see('No choices yet');
  });

  test('a name without a card is offered with its sentence; two presses make the card', async () => {
    const popup = await overMarked(article(STRANGER));
    await popup.press('Worth adding? 1 name');
    await popup.see('The finance minister Daniel Kestrelman said no to it all.');
    await popup.press('Add Daniel Kestrelman');
    await popup.see('finance minister');
    expect(await popup.value('Name')).toBe('Daniel Kestrelman');
    await popup.press('Add with this role');
    await popup.see('Daniel Kestrelman added.');
    await popup.press('Undo');
  });

  test('a name that is not wanted is offered no more, on no page, unless that is taken back', async () => {
    const popup = await overMarked(article(STRANGER));
    await popup.press('Worth adding? 1 name');
    await popup.press('Not needed Daniel Kestrelman');
    await popup.see('is not offered again.');
    await popup.see('Worth adding?', false);
    const other = await overMarked(article(STRANGER.replace('no to it', 'nothing of it')));
    await other.see('Hulusi Akar');
    await new Promise((settled) => setTimeout(settled, 1_500));
    expect(await other.count('.offers')).toBe(0);
    const library = handsOn(await world.browser.open('library.html#/choices'));
    await library.see('Not offered any more');
    await library.press('Offer again Daniel Kestrelman');
    await library.see('is offered again.');
    await library.see('Not offered any more', false);
    await other.tab.show();
    await other.see('Worth adding? 1 name');
  });

  test('every name, the first in each section, or none until pointed at: by site', async () => {
    const body =
      '<h2>One</h2><p>Hulusi Akar spoke.</p><p>Then Akar left.</p><h2>Two</h2><p>Isaac Herzog came.</p>';
    const tab = await world.page(article(body));
    await untilInk(tab, 'Hulusi Akar');
    await untilInk(tab, 'Akar', { nth: 1 });
    const popup = await over(tab);
    await popup.choose('How many names are underlined', 'First in each section');
    await popup.see('Changed on this site.');
    await tab.show();
    await untilInk(tab, 'Akar', { nth: 1, marked: false });
    await untilInk(tab, 'Hulusi Akar');
    await untilInk(tab, 'Isaac Herzog');
    await popup.tab.show();
    await popup.choose('How many names are underlined', 'None until pointed at');
    await tab.show();
    await untilInk(tab, 'Hulusi Akar', { marked: false });
    await popup.tab.show();
    await popup.choose('How many names are underlined', 'Every name');
    await tab.show();
    await untilInk(tab, 'Akar', { nth: 1 });
  });

  test('a name that a card covers is not offered', async () => {
    const popup = await overMarked(article(LEVY));
    await popup.see('Who is meant?');
    expect(await popup.count('.offers')).toBe(0);
  });
});
