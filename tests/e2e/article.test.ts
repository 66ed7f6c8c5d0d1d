/** The main job: an article of a certain day, and who stands in it. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';
import { inkUnder, untilInk } from './ink';
import { article, asking, type People, sample, untilPeople } from './sample';

const entityOf = ({ people }: People, surface: string) =>
  people.find((person) => person.surface.includes(surface))?.entity;

describe.each(browsers)('an article in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);

  test('names the four of the sample article, at its date', async () => {
    const tab = await world.page(sample());
    const here = await untilPeople(ask.people, tab, ({ people }) => people.length >= 8);
    expect(here.date?.value).toBe('2022-10-27');
    expect(entityOf(here, 'Gantz')).toBe('starter:benny-gantz');
    expect(entityOf(here, 'Erdogan')).toBe('starter:recep-tayyip-erdogan');
    expect(entityOf(here, 'Akar')).toBe('starter:hulusi-akar');
    expect(here.people.map(({ entity }) => entity)).toContain('starter:isaac-herzog');
    expect(here.people.map(({ entity }) => entity)).toContain('starter:chaim-herzog');
    const unclear = here.people.find(({ surface }) => surface === 'Levy');
    expect(unclear).toMatchObject({ entity: null });
    expect(unclear?.candidates.length).toBeGreaterThan(1);
  });

  test('draws a line under them, and under nothing else', async () => {
    const tab = await world.page(sample());
    for (const words of ['Benny Gantz', 'Erdogan', 'Hulusi Akar', 'Herzog']) await untilInk(tab, words);
    for (const words of ['telephone', 'delegations', 'The road to', 'guard of honour']) {
      expect(await inkUnder(tab, words), words).toBe(0);
    }
  });

  test.each(['he', 'tr'] as const)(
    'finds them in the other scripts and their word forms: %s',
    async (lang) => {
      const tab = await world.page(sample(lang));
      const here = await untilPeople(ask.people, tab, ({ people }) => people.length >= 4);
      const found = here.people.map(({ entity }) => entity);
      for (const id of ['benny-gantz', 'recep-tayyip-erdogan', 'hulusi-akar', 'isaac-herzog']) {
        expect(found).toContain(`starter:${id}`);
      }
    },
  );

  test('leaves the page itself as it was, but for one element', async () => {
    const tab = await world.page(sample());
    await untilInk(tab, 'Benny Gantz');
    const [now, then] = [
      await tab.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector(':scope > div')?.remove();
        return copy.outerHTML;
      }),
      await tab.evaluate(async (address: string) => {
        const text = await (await fetch(address)).text();
        return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
      }, tab.url()),
    ];
    expect(now).toBe(then);
    expect(await tab.evaluate(() => document.querySelectorAll('html > *').length)).toBe(3);
  });

  test('stays out of pages that are no article', async () => {
    const tab = await world.page(
      '<title>Shop</title><nav><a href="/">Benny Gantz</a></nav><button>Akar</button>',
    );
    await new Promise((settled) => setTimeout(settled, 1_500));
    expect(await ask.people(tab)).toMatchObject({ active: false, people: [] });
    expect(await inkUnder(tab, 'Benny Gantz')).toBe(0);
  });

  test('reads a page that only looks like an article: long paragraphs, no word about itself', async () => {
    const words =
      'The committee met again and spoke about roads, bridges and the price of bread for hours, and again. ';
    const tab = await world.page(
      `<title>x</title>${`<p>${words.repeat(5)}</p>`.repeat(6)}<p>Benny Gantz was there.</p>`,
    );
    await untilInk(tab, 'Benny Gantz');
  });

  test('takes a title and the day for what they say', async () => {
    const then = await world.page(
      article('<p>President Herzog spoke in Jerusalem.</p>', { date: '1990-05-02' }),
    );
    const old = await untilPeople(ask.people, then, ({ people }) => people.some(({ entity }) => entity));
    expect(entityOf(old, 'Herzog')).toBe('starter:chaim-herzog');
    const now = await world.page(article('<p>President Herzog spoke in Jerusalem.</p>'));
    const today = await untilPeople(ask.people, now, ({ people }) => people.some(({ entity }) => entity));
    expect(entityOf(today, 'Herzog')).toBe('starter:isaac-herzog');
  });

  test('does not claim a namesake whom the base does not know', async () => {
    const tab = await world.page(
      article(
        '<p>Hulusi Akar spoke. Deniz Akar, who sells tea, listened.</p><p>Roman Herzog was in Berlin.</p>',
      ),
    );
    const here = await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    expect(here.people.find(({ entity }) => entity === 'starter:hulusi-akar')?.count).toBe(1);
    expect(here.people.filter(({ surface, entity }) => surface.includes('Herzog') && entity)).toEqual([]);
  });
});

describe.each(browsers)('an article in few colours in %s', (name) => {
  const world = inBrowser(name, { forcedColors: true, scheme: 'dark' });

  test('has its lines where the system chooses the colours', async () => {
    const tab = await world.page(sample());
    for (const words of ['Benny Gantz', 'Hulusi Akar']) await untilInk(tab, words);
  });
});
