/** Pages that are not as pages should be. The extension must neither break them nor break on them. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';
import { inkUnder, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('odd pages in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);

  test('a page of two megabytes: all names, and the page stays usable meanwhile', async () => {
    const filler =
      '<p>The committee met again and spoke about roads, bridges and the price of bread for hours.</p>';
    const part = GANTZ + filler.repeat(100);
    const tab = await world.page(article(part.repeat(220)));
    expect(await tab.evaluate(() => document.documentElement.outerHTML.length)).toBeGreaterThan(2_000_000);
    await untilInk(tab, 'Benny Gantz');
    const here = await untilPeople(ask.people, tab, ({ people }) =>
      people.some(({ count }) => count === 220),
    );
    expect(here.people.find(({ entity }) => entity === 'starter:benny-gantz')?.count).toBe(220);
    expect(await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => done('drawn'))))).toBe(
      'drawn',
    );
  });

  test('a page without a body, which comes later', async () => {
    const empty = article('<script>document.body.remove()</script>');
    const tab = await world.page(empty);
    expect(await tab.evaluate(() => document.body)).toBeNull();
    await new Promise((settled) => setTimeout(settled, 500));
    await tab.evaluate((html: string) => {
      document.documentElement.append(document.createElement('body'));
      document.body.innerHTML = html;
    }, GANTZ);
    await untilInk(tab, 'Benny Gantz');
  });

  test('a frameset, a plain text and a picture', async () => {
    await world.page('<html><frameset><frame src="about:blank"></frameset></html>');
    await world.page({ body: 'Benny Gantz', headers: { 'content-type': 'text/plain' } });
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Benny Gantz</text></svg>';
    const tab = await world.page({ body: picture, headers: { 'content-type': 'image/svg+xml' } });
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(picture);
  });

  test.each(['yesterday', '2022-13-45', '', '0000-00-00', '99999-01-01T00:00:00Z'])(
    'a date that is none ("%s") is no date, not today',
    async (date) => {
      const tab = await world.page(article(GANTZ, { date }));
      const here = await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
      expect(here.date).toBeUndefined();
    },
  );

  test('strict policies of the page', async () => {
    const tab = await world.page({
      body: article(GANTZ),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    });
    await untilInk(tab, 'Benny Gantz');
  });

  test('text that is no text of the article is left alone', async () => {
    const tab = await world.page(
      article(`${GANTZ}<textarea>Hulusi Akar</textarea><pre><code>Hulusi Akar</code></pre>
        <div contenteditable="true">Hulusi Akar</div><p hidden>Hulusi Akar</p>`),
    );
    const here = await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    expect(here.people.map(({ entity }) => entity)).not.toContain('starter:hulusi-akar');
    expect(await inkUnder(tab, 'Hulusi Akar', 0)).toBe(0);
  });
});
