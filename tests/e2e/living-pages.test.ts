/** Pages that change while they are read. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';
import { untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const GANTZ = '<p id="first">Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('living pages in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  const found = (id: string) => (here: { people: { entity: string | null }[] }) =>
    here.people.some(({ entity }) => entity === `starter:${id}`);

  test('text that comes later is found, text that goes is forgotten', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hulusi Akar received him.</p>');
    });
    await untilInk(tab, 'Hulusi Akar');
    await tab.evaluate(() => document.querySelector('#first')?.remove());
    await untilPeople(ask.people, tab, (here) => !found('benny-gantz')(here) && found('hulusi-akar')(here));
  });

  test('a name in changed words is found, one that was changed away is not', async () => {
    const tab = await world.page(article(GANTZ));
    await untilPeople(ask.people, tab, found('benny-gantz'));
    await tab.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text) text.nodeValue = 'Defense Minister Hulusi Akar stayed at home.';
    });
    await untilPeople(ask.people, tab, (here) => found('hulusi-akar')(here) && !found('benny-gantz')(here));
    await untilInk(tab, 'Hulusi Akar');
  });

  test('another article without a new document, with its own date', async () => {
    const tab = await world.page(article('<p>President Herzog spoke in Jerusalem.</p>'));
    await untilPeople(ask.people, tab, found('isaac-herzog'));
    await tab.evaluate(() => {
      history.pushState(null, '', '/another-article');
      const data = document.querySelector('script');
      if (data) data.textContent = '{"@type":"NewsArticle","headline":"x","datePublished":"1990-05-02"}';
      const words = document.querySelector('article');
      if (words) words.innerHTML = '<p>President Herzog opened the session of the Knesset.</p>';
    });
    const here = await untilPeople(ask.people, tab, found('chaim-herzog'));
    expect(here.date?.value).toBe('1990-05-02');
    expect(new URL(here.url).pathname).toBe('/another-article');
  });

  test('a page that grows as it is scrolled', async () => {
    const tab = await world.page(
      article(`${GANTZ}<div style="height: 1500px"></div><i></i>
        <script>
          let parts = 0;
          new IntersectionObserver(([entry]) => {
            if (!entry.isIntersecting || parts > 4) return;
            parts += 1;
            entry.target.insertAdjacentHTML('beforebegin',
              '<p>Part ' + parts + ': Hulusi Akar spoke.</p><div style="height: 1200px"></div>');
          }).observe(document.querySelector('i'));
        </script>`),
    );
    await untilPeople(ask.people, tab, found('benny-gantz'));
    for (let part = 1; part <= 3; part += 1) {
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await untilPeople(ask.people, tab, ({ people }) =>
        people.some(({ entity, count }) => entity === 'starter:hulusi-akar' && count >= part),
      );
    }
    await untilInk(tab, 'Hulusi Akar');
  });

  test('a page that was left and is come back to', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    await tab.goto(world.site.put('/elsewhere', article('<p>Nobody is here.</p>')));
    await tab.back();
    await tab.until(() => document.body.textContent?.includes('Gantz'));
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hulusi Akar received him.</p>');
    });
    await untilPeople(ask.people, tab, found('hulusi-akar'));
  });
});
