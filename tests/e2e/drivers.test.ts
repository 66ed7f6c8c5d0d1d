/** The drivers themselves: what every other test in a browser relies on. */
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';

describe.each(browsers)('the driver of %s', (name) => {
  const world = inBrowser(name, { lang: 'he', scheme: 'dark', scale: 2 });

  test('opens a page of our own server and asks it things, whatever its policy', async () => {
    const tab = await world.page({
      body: '<p>שלום</p>',
      headers: { 'content-security-policy': "default-src 'none'" },
    });
    const joined = await tab.evaluate(
      (a: number, b: string) => `${a}${b}${document.body.textContent}`,
      1,
      'x',
    );
    expect(joined).toBe('1xשלום');
    await expect(tab.evaluate('(() => { throw new Error("of the page") })()')).rejects.toThrow('of the page');
  });

  test('sees into closed shadow roots and their frames', async () => {
    const tab = await world.page('<p>x</p>');
    await tab.evaluate(() => {
      const host = document.createElement('span');
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<b>secret</b><iframe src="about:srcdoc" srcdoc="<u>in</u>">';
      document.documentElement.append(host);
    });
    const secret = await tab.inside(
      'html > span',
      (root, at: string) => root.querySelector(at)?.textContent,
      'b',
    );
    expect(secret).toBe('secret');
    expect(await tab.inside('html > u', (root) => root.mode)).toBeUndefined();
    const frame = await tab.frame(/srcdoc/);
    expect(await frame.until(() => document.querySelector('u')?.textContent)).toBe('in');
  });

  test('works beside the page, out of its sight', async () => {
    const tab = await world.page('<p>x</p>');
    await tab.apart('void (globalThis.kept = document.body.textContent)');
    expect(await tab.apart('globalThis.kept')).toBe('x');
    expect(await tab.evaluate('typeof kept')).toBe('undefined');
  });

  test('moves, clicks, presses and types for real', async () => {
    const tab = await world.page('<input autofocus><button>b</button>');
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const kind of ['click', 'keydown']) {
        addEventListener(kind, (event) => {
          const key = event instanceof KeyboardEvent ? (event.shiftKey ? ' +' : ' ') + event.key : '';
          seen.push(`${kind}${key} ${event.isTrusted}`);
        });
      }
      document.querySelector('input')?.focus();
    });
    await tab.type('a');
    await tab.press('Shift+Tab');
    await tab.click(30, 30);
    expect(await tab.evaluate('seen')).toEqual([
      'keydown a true',
      'keydown +Shift true',
      'keydown +Tab true',
      'click true',
    ]);
  });

  test('has the colours, pixels and language that were asked for, also in our own pages', async () => {
    const tab = await world.browser.open('popup.html?tab=1');
    const found = await tab.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      devicePixelRatio,
      innerWidth,
      chrome.i18n.getUILanguage(),
    ]);
    expect(found).toEqual([true, 2, 1280, 'he']);
    const picture = PNG.sync.read(await tab.screenshot({ x: 0, y: 0, width: 100, height: 50 }));
    expect([picture.width, picture.height]).toEqual([200, 100]);
  });

  test('stops the background, which wakes again when it is needed', async () => {
    const tab = await world.browser.open('popup.html?tab=1');
    await world.browser.stopBackground();
    expect(await world.browser.backgroundRuns()).toBe(false);
    await tab.evaluate('void chrome.runtime.sendMessage({}).catch(() => null)');
    await expect.poll(() => world.browser.backgroundRuns(), { timeout: 5_000 }).toBe(true);
  });

  test('knows the number of a tab', async () => {
    const tab = await world.page('<title>numbered</title>');
    const id = await tab.id();
    const helper = await world.browser.open('popup.html?tab=1');
    const title = await helper.evaluate((n: number) => chrome.tabs.get(n).then((one) => one.title), id);
    expect(title).toBe('numbered');
  });

  test('reloads the extension under open pages', async () => {
    const tab = await world.page('<p>x</p>');
    await world.browser.reloadExtension();
    expect(await tab.evaluate('document.body.textContent')).toBe('x');
    const popup = await world.browser.open('popup.html?tab=1');
    expect(await popup.evaluate('document.body !== null')).toBe(true);
  });

  test('goes back to a page that was kept', async () => {
    const tab = await world.page('<p>first</p>');
    await tab.evaluate('void (globalThis.kept = true)');
    await tab.goto(world.site.put('/second', '<p>second</p>'));
    await tab.back();
    expect(await tab.until('document.body.textContent === "first" && String(globalThis.kept)')).toBe('true');
  });

  test('does not reach other machines', async () => {
    const tab = await world.page('<p>x</p>');
    const reached = await tab.evaluate(() =>
      fetch('http://example.com/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
});
