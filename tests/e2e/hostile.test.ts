/** Pages that work against the extension. What they could learn is measured in tests/page; here they try to break it. */
import { describe, expect, test } from 'vitest';
import { HOST } from '../../tools/browsers/card';
import { browsers, inBrowser } from '../drivers/browsers';
import { inkUnder, untilInk } from './ink';
import { article, asking, untilPeople } from './sample';

const GANTZ = '<p>Defense Minister Benny Gantz went to Ankara.</p>';

describe.each(browsers)('pages that work against us in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);

  test('the page deletes our element: it comes back with the marks', async () => {
    const tab = await world.page(article(GANTZ));
    await untilInk(tab, 'Benny Gantz');
    await tab.evaluate((host: string) => document.querySelector(host)?.remove(), HOST);
    await untilInk(tab, 'Benny Gantz');
  });

  test('the page deletes it for ever: we give in, and the page goes on', async () => {
    const tab = await world.page(
      article(`${GANTZ}<script>
        new MutationObserver(() => document.querySelector('html > div')?.remove())
          .observe(document.documentElement, { childList: true });
      </script>`),
    );
    await new Promise((settled) => setTimeout(settled, 4_000));
    const beats = await tab.evaluate(
      () =>
        new Promise<number>((done) => {
          let seen = 0;
          const timer = setInterval(() => {
            seen += 1;
          }, 20);
          setTimeout(() => {
            clearInterval(timer);
            done(seen);
          }, 500);
        }),
    );
    expect(beats).toBeGreaterThan(10);
  });

  test('the page cannot hide our element by its styles', async () => {
    const tab = await world.page(
      article(GANTZ, {
        head: '<style>html > div, div { display: none !important; opacity: 0 !important }</style>',
      }),
    );
    await untilInk(tab, 'Benny Gantz');
  });

  test('the page repeats every event and message that it hears: nothing stops', async () => {
    const tab = await world.page(
      article(GANTZ, {
        head: `<script>
          const native = EventTarget.prototype.dispatchEvent;
          const heard = [];
          for (const target of [window, document]) {
            const add = target.addEventListener.bind(target);
            for (const kind of ['message', 'wxt:content-script-started', 'wxt:locationchange']) {
              add(kind, (event) => heard.push(event.type));
            }
          }
          EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return native.call(this, event); };
          globalThis.heard = heard;
          setInterval(() => {
            window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'page' }, '*');
            document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'page' } }));
            for (const kind of ['pagehide', 'pageshow', 'visibilitychange', 'popstate', 'beforeunload']) {
              window.dispatchEvent(new Event(kind));
              document.dispatchEvent(new Event(kind));
            }
          }, 50);
        </script>`,
      }),
    );
    await untilInk(tab, 'Benny Gantz');
    await new Promise((settled) => setTimeout(settled, 1_000));
    expect(await inkUnder(tab, 'Benny Gantz')).toBeGreaterThan(0.6);
    await tab.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hulusi Akar received him.</p>');
    });
    await untilInk(tab, 'Hulusi Akar');
  });

  test('the page changes what scripts build on: we use our own', async () => {
    const tab = await world.page(
      article(GANTZ, {
        head: `<script>
          globalThis.calls = [];
          for (const [object, names] of [
            [Document.prototype, ['createTreeWalker', 'createElement', 'createRange', 'querySelectorAll']],
            [Element.prototype, ['attachShadow', 'getBoundingClientRect']],
            [Range.prototype, ['getClientRects']],
            [Node.prototype, ['appendChild']],
            [globalThis, ['fetch', 'postMessage', 'getComputedStyle']],
          ]) {
            for (const name of names) object[name] = () => { calls.push(name); throw new Error('not here'); };
          }
        </script>`,
      }),
    );
    await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    expect(await tab.evaluate('calls')).toEqual([]);
  });

  test('the page asks the extension itself: it gets nothing', async () => {
    const tab = await world.page(article(GANTZ));
    await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    const reached = await tab.evaluate(
      async (addresses: string[]) => {
        const answers = addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        );
        return (await Promise.all(answers)).filter((address) => address !== null);
      },
      ['manifest.json', 'popup.html', 'library.html', 'page.js', 'packs/starter.json'].map(
        (file) => `${world.browser.origin}/${file}`,
      ),
    );
    expect(reached).toEqual([]);
    expect(await tab.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
  });

  test.runIf(name === 'chromium')('the card has no address that a page could guess', async () => {
    // Firefox gives each installation another host; Chromium's is the same for everybody.
    const tab = await world.page(article(GANTZ));
    const reached = await tab.evaluate(
      (address: string) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `${world.browser.origin}/card.html`,
    );
    expect(reached).toBe(false);
  });

  test('markup in a name stays text, in the page and in the extension', async () => {
    const tab = await world.page(article('<p>Nobody is here.</p>'));
    await tab.evaluate(() => {
      const words = document.createElement('p');
      words.textContent = 'Then <img src=x onerror="globalThis.struck=1"> Benny Gantz came.';
      document.querySelector('article')?.append(words);
    });
    await untilInk(tab, 'Benny Gantz');
    expect(await tab.evaluate('globalThis.struck ?? null')).toBeNull();
  });
});
