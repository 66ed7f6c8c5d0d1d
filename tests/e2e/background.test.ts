/** The background may stop at any moment, and the extension may be updated under open pages. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { inkUnder, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('the background in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);

  test('stopped between pages: the next page is answered', async () => {
    await world.browser.stopBackground();
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
  });

  test('stopped when a page begins to load: it is up before the page has arrived', async () => {
    await world.browser.stopBackground();
    const [front = '', end = ''] = article(`${' '.repeat(4_000)}<!-- more -->${GANTZ}`).split(
      '<!-- more -->',
    );
    let arrive: ((end: string) => void) | undefined;
    const later = new Promise<string>((done) => {
      arrive = done;
    });
    const tab = await world.browser.newTab();
    const loaded = tab.goto(world.site.put('/slow', { body: front, later }));
    await eventually('the background runs', () => world.browser.backgroundRuns());
    arrive?.(end);
    await loaded;
    await untilInk(tab, 'Benny Gantz');
  });

  test('stopped under a page: what comes later is found, what was there stays', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    await world.browser.stopBackground();
    await tab.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hulusi Akar received him.</p>');
    });
    await untilInk(tab, 'Hulusi Akar');
    expect(await inkUnder(tab, 'Benny Gantz')).toBeGreaterThan(0.6);
  });

  test('stopped again and again while a page asks: the answer comes', async () => {
    const tab = await world.page(article(GANTZ));
    for (let round = 1; round <= 4; round += 1) {
      await tab.evaluate((n: number) => {
        document
          .querySelector('article')
          ?.insertAdjacentHTML('beforeend', `<p>Round ${n}: Hulusi Akar spoke.</p>`);
      }, round);
      await world.browser.stopBackground();
    }
    await untilPeople(ask.people, tab, ({ people }) =>
      people.some(({ entity, count }) => entity === 'starter:hulusi-akar' && count === 4),
    );
  });

  test('an edit made before it stopped is there after it', async () => {
    const tab = await world.page(article('<p>Deniz Akar sells tea.</p>'));
    const here = await ask.extension.ask<{ kind: string }>('choice.set', {
      scope: 'everywhere',
      url: tab.url(),
      form: 'Deniz Akar',
      entity: null,
    });
    expect(here.kind).toBe('done');
    await world.browser.stopBackground();
    const again = await world.page(article('<p>Defense Minister Hulusi Akar spoke.</p>'));
    await untilPeople(ask.people, again, ({ people }) => people.length > 0);
  });
});

describe.each(browsers)('an update of the extension in %s', (name) => {
  const world = inBrowser(name);

  test('nothing old stays in open pages', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    await world.browser.reloadExtension();
    await tab.show();
    await tab.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hulusi Akar received him.</p>');
    });
    if (name === 'chromium') {
      // No script comes into open pages: the marks go, a hint may stay for a moment.
      await untilInk(tab, 'Benny Gantz', { marked: false });
      expect(await inkUnder(tab, 'Hulusi Akar')).toBeLessThan(0.05);
      await tab.until(() => document.querySelectorAll('html > div').length === 0);
    } else {
      // The new script comes into open pages, and is the only one there.
      await untilInk(tab, 'Hulusi Akar');
      await tab.until(() => document.querySelectorAll('html > div').length === 1);
    }
    await tab.reload();
    await untilInk(tab, 'Benny Gantz');
  });
});
