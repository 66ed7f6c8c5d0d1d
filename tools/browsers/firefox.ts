/** Drives a stock Firefox over WebDriver BiDi: Puppeteer starts it and moves its pointer, the rest is BiDi itself. */
import { rmSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { Bidi } from './bidi';
import {
  asExpression,
  asValue,
  type Driven,
  eventually,
  type Frame,
  type LaunchOptions,
  type Tab,
  type TrueLike,
} from './driven';
import type { FoundBrowser } from './find';
import { newProfile } from './profile';

const ADDON = 'dramatis@dramatis.invalid';
const UUID = '5f6e1b5c-0000-4000-8000-00000000d4a1';
/** A port nobody listens on: what is sent there fails at once. */
const NOWHERE = 9;

/** Starts the browser with a profile of its own, which goes when it is closed. */
export async function launchFirefox(found: FoundBrowser, options: LaunchOptions): Promise<Driven> {
  const { width = 1280, height = 800, headless = true, extension, lang = 'en' } = options;
  const profile = newProfile('firefox');
  const browser = await launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: found.path,
    headless,
    protocol: 'webDriverBiDi',
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: prefsFor(options),
  });
  const bidi = Bidi.of(browser);
  if (lang !== 'en') await speak(bidi, lang);
  if (extension) await browser.installExtension(extension);
  const version = (await browser.version()).replace('firefox/', 'Firefox ');
  return new Firefox(browser, bidi, extension ? `moz-extension://${UUID}` : '', version, () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
}

class Firefox implements Driven {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  private readonly known = new Map<Page, FirefoxTab>();

  constructor(
    private readonly browser: Browser,
    readonly bidi: Bidi,
    readonly origin: string,
    readonly version: string,
    private readonly cleanUp: () => void,
  ) {
    this.closed = new Promise((done) => browser.once('disconnected', () => done()));
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = this.wrapped(await this.browser.newPage());
    if (url) await tab.goto(url);
    return tab;
  }

  open(path: string): Promise<Tab> {
    return this.newTab(`${this.origin}/${path}`);
  }

  async tabs(): Promise<Tab[]> {
    return (await this.browser.pages()).map((page) => this.wrapped(page));
  }

  tab(address: RegExp): Promise<Tab> {
    return eventually(`a tab at ${address}`, async () =>
      (await this.tabs()).find((tab) => address.test(tab.url())),
    );
  }

  async stopBackground(): Promise<void> {
    await this.bidi.system(`${EXTENSION}.terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true, expectStopped: true,
    })`);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.bidi.system<string>(`${EXTENSION}.backgroundState`)) !== 'stopped';
  }

  async reloadExtension(): Promise<void> {
    await this.bidi.system(`ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      .AddonManager.getAddonByID('${ADDON}').then((addon) => addon.reload())`);
    await eventually('the extension is back', () =>
      this.bidi.system<boolean>(`${EXTENSION}.backgroundState === 'running'`),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.cleanUp();
  }

  wrapped(page: Page): FirefoxTab {
    const known = this.known.get(page) ?? new FirefoxTab(this.bidi, page);
    this.known.set(page, known);
    return known;
  }
}

/** The running extension, as the browser's own code sees it. */
const EXTENSION = `WebExtensionPolicy.getByID('${ADDON}').extension`;

class FirefoxFrame implements Frame {
  constructor(
    protected readonly bidi: Bidi,
    protected readonly context: string,
    private readonly address: () => string,
  ) {}

  url(): string {
    return this.address();
  }

  async evaluate<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    return asValue(await this.bidi.evaluate({ context: this.context }, asExpression(work, args)));
  }

  async apart<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    const target = { context: this.context, sandbox: 'apart' };
    return asValue(await this.bidi.evaluate(target, asExpression(work, args)));
  }

  until<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<TrueLike<T>> {
    return eventually(String(work), () => this.evaluate(work, ...args));
  }

  async inside<T, A extends unknown[]>(
    selector: string,
    work: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | undefined> {
    const root = await this.bidi.shadowRoot(this.context, selector);
    if (!root) return undefined;
    const answer = await this.bidi.call(
      { context: this.context },
      `async (root, json) => {
        const __name = (f) => f;
        return JSON.stringify(await (${work})(root, ...JSON.parse(json)));
      }`,
      [{ sharedId: root }, { type: 'string', value: JSON.stringify(args) }],
    );
    return asValue(answer);
  }
}

class FirefoxTab extends FirefoxFrame implements Tab {
  readonly errors: string[] = [];

  constructor(
    bidi: Bidi,
    readonly page: Page,
  ) {
    super(bidi, Bidi.contextOf(page), () => page.url());
    page.on('pageerror', (error) => {
      this.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }

  /** Puppeteer never sees an extension's own page settle, so those are waited for here. */
  async goto(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await this.page.goto(url);
      return;
    }
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    await this.until((wanted: string) => location.href === wanted && document.readyState === 'complete', url);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  back(): Promise<void> {
    return this.travel(-1);
  }
  forward(): Promise<void> {
    return this.travel(1);
  }
  private async travel(delta: number): Promise<void> {
    await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta });
  }
  close(): Promise<void> {
    return this.page.close();
  }
  show(): Promise<void> {
    return this.page.bringToFront();
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }
  async frames(): Promise<Frame[]> {
    const below = await this.bidi.framesOf(this.context);
    return below.map(({ context, url }) => new FirefoxFrame(this.bidi, context, () => url));
  }
  frame(address: RegExp): Promise<Frame> {
    return eventually(`a frame at ${address}`, async () =>
      (await this.frames()).find((frame) => address.test(frame.url())),
    );
  }
  async screenshot(clip?: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
    const data = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin: 'viewport',
      ...(clip ? { clip: { type: 'box', ...clip } } : {}),
    });
    return Buffer.from(data.data, 'base64');
  }
  move(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }
  click(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    return this.page.mouse.click(x, y, { button });
  }
  down(): Promise<void> {
    return this.page.mouse.down();
  }
  up(): Promise<void> {
    return this.page.mouse.up();
  }
  wheel(dx: number, dy: number): Promise<void> {
    return this.page.mouse.wheel({ deltaX: dx, deltaY: dy });
  }
  tap(x: number, y: number): Promise<void> {
    return this.page.touchscreen.tap(x, y);
  }
  async press(keys: string): Promise<void> {
    const parts = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
    const key = parts.pop();
    if (!key) return;
    for (const modifier of parts) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of parts.reverse()) await this.page.keyboard.up(modifier);
  }
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  id(): Promise<number> {
    return this.bidi.system<number>(`(() => {
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
        for (const tab of gBrowser.tabs) {
          if (NavigableManager.getIdForBrowser(tab.linkedBrowser) === '${this.context}') {
            return ExtensionParent.apiManager.global.tabTracker.getId(tab);
          }
        }
      }
      throw new Error('no such tab');
    })()`);
  }
}

/** Tells Firefox that it speaks this language before the extension comes: its own texts stay English. */
async function speak(bidi: Bidi, lang: string): Promise<void> {
  await bidi.system(`(() => {
    Services.locale.availableLocales = ['${lang}', 'en-US'];
    Services.locale.requestedLocales = ['${lang}'];
  })()`);
}

function prefsFor({
  scheme,
  scale,
  touch,
  reducedMotion,
  forcedColors,
  fontSize,
  network,
  idle,
}: LaunchOptions) {
  const closed = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': NOWHERE,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': NOWHERE,
    'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
    ...(touch ? { 'dom.w3c_touch_events.enabled': 1 } : {}),
    ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    ...(reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
    ...(fontSize ? { 'font.size.variable.x-western': fontSize } : {}),
    ...(idle ? { 'extensions.background.idle.timeout': idle } : {}),
    ...(network ? {} : closed),
  };
}
