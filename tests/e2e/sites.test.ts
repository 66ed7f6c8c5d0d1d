/** On or off, site by site. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';
import { inkUnder, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('a site in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  const set = (url: string, mode: string) => ask.extension.ask<{ kind: string }>('site.set', { url, mode });

  test('switched off: marks go at once, and do not come again; on: they are back', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    expect((await set(tab.url(), 'off')).kind).toBe('done');
    await untilInk(tab, 'Benny Gantz', { marked: false });
    await tab.reload();
    await new Promise((settled) => setTimeout(settled, 1_000));
    expect(await inkUnder(tab, 'Benny Gantz')).toBe(0);
    expect((await ask.people(tab)).people).toEqual([]);
    await set(tab.url(), 'articles');
    await untilInk(tab, 'Benny Gantz');
  });

  test('switched on: names are marked where there is no article', async () => {
    const address = world.site.put('/shop', '<title>Shop</title><p>Benny Gantz</p><button>Buy</button>');
    const elsewhere = address.replace('127.0.0.1', 'localhost');
    const tab = await world.browser.newTab(elsewhere);
    expect((await untilPeople(ask.people, tab, () => true)).active).toBe(false);
    await set(elsewhere, 'on');
    await untilInk(tab, 'Benny Gantz');
    await set(elsewhere, 'articles');
    await untilInk(tab, 'Benny Gantz', { marked: false });
  });
});
