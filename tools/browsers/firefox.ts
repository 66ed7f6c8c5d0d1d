/** Drives a stock Firefox over WebDriver BiDi: Puppeteer starts it and moves its pointer, the rest is BiDi itself. */
import { rmSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { Bidi } from './bidi';
import { type Driven, eventually, type LaunchOptions, type Tab } from './driven';
import type { FoundBrowser } from './find';
import { FirefoxTab } from './firefox-tab';
import { newProfile } from './profile';
import { LOOK, type OurTask, type Profile, tasksOfProfile } from './recording';

const ADDON = 'dramatis@dramatis.invalid';
const UUID = '5f6e1b5c-0000-4000-8000-00000000d4a1';
/** A port nobody listens on: what is sent there fails at once. */
const NOWHERE = 9;
/** Entries of eight bytes that the profiler keeps. */
const ROOM = 16_000_000;

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

  async record(work: () => Promise<void>): Promise<OurTask[]> {
    await this.bidi.system(`Services.profiler.StartProfiler(${ROOM}, ${LOOK}, ['js', 'cpu'], ['GeckoMain'])`);
    let profile: Profile | undefined;
    try {
      await work();
      profile = await this.bidi.system<Profile>('Services.profiler.getProfileDataAsync()');
    } finally {
      await this.bidi.system('void Services.profiler.StopProfiler()');
    }
    return tasksOfProfile(profile);
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
