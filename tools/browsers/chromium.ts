/** Drives Chromium, Chrome and Edge through Playwright, with the extension loaded over the debugging pipe. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ChromiumTab } from './chromium-tab';
import { type Driven, eventually, type LaunchOptions, type Tab } from './driven';
import type { FoundBrowser } from './find';
import { newProfile } from './profile';
import { type OurTask, TRACED, tasksOfTrace } from './recording';

/** Starts the browser with a profile of its own, which goes when it is closed. */
export async function launchChromium(found: FoundBrowser, options: LaunchOptions): Promise<Driven> {
  const { width = 1280, height = 800, headless = true, lang = 'en', extension } = options;
  const profile = profileWith(options);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless,
    colorScheme: null,
    reducedMotion: options.reducedMotion ? 'reduce' : null,
    forcedColors: options.forcedColors ? 'active' : null,
    viewport: headless ? { width, height } : null,
    ...(headless ? { deviceScaleFactor: options.scale ?? 1, hasTouch: options.touch ?? false } : {}),
    env: { ...process.env, LANGUAGE: lang } as Record<string, string>,
    // An article left and come back to must be the same document, as it is for readers.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: flagsFor(options),
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser was started without its own connection.');
  const root = await browser.newBrowserCDPSession();
  const origin = extension ? await load(root, extension) : '';
  if (origin) await activated(context, origin);
  return new Chromium(context, root, origin, browser.version(), () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
}

/** How long a worker that was just loaded may take to hear a message. */
const ANSWER_MS = 3_000;

class Chromium implements Driven {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  private readonly known = new Map<Page, ChromiumTab>();

  constructor(
    private readonly context: BrowserContext,
    private readonly root: CDPSession,
    readonly origin: string,
    version: string,
    private readonly cleanUp: () => void,
  ) {
    this.version = `Chromium ${version}`;
    this.closed = new Promise((done) => context.once('close', () => done()));
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = this.wrapped(await this.context.newPage());
    if (url) await tab.goto(url);
    return tab;
  }

  open(path: string): Promise<Tab> {
    return this.newTab(`${this.origin}/${path}`);
  }

  async tabs(): Promise<Tab[]> {
    return this.context.pages().map((page) => this.wrapped(page));
  }

  tab(address: RegExp): Promise<Tab> {
    return eventually(`a tab at ${address}`, async () =>
      (await this.tabs()).find((tab) => address.test(tab.url())),
    );
  }

  async stopBackground(): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    let stopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      stopped ||= versions.some(
        ({ scriptURL, runningStatus }) => scriptURL.startsWith(this.origin) && runningStatus === 'stopped',
      );
    });
    await session.send('ServiceWorker.enable');
    // A page that waits for an answer starts it again at once, under the same number: only the browser's own word tells
    // that it was stopped. One that is just starting does not hear the command, so it is repeated.
    await eventually('the background stops', async () => {
      if (!stopped) await session.send('ServiceWorker.stopAllWorkers');
      return stopped;
    });
    await session.detach();
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.workers()).length > 0;
  }

  private async workers(): Promise<string[]> {
    const { targetInfos } = await this.root.send('Target.getTargets', {
      filter: [{ type: 'service_worker', exclude: false }],
    });
    return targetInfos.filter(({ url }) => url.startsWith(this.origin)).map(({ targetId }) => targetId);
  }

  /**
   * A worker to which a debugger is attached, as Playwright's always is, outlives the reload; now and then the browser
   * then starts no new one, and messages to it wait for ever. Another reload brings it back.
   */
  async reloadExtension(): Promise<void> {
    await eventually('the extension is back', async () => {
      await this.reloadOnce();
      return this.backgroundAnswers();
    });
  }

  private async reloadOnce(): Promise<void> {
    const page = this.wrapped(await this.context.newPage());
    await page.goto(`${this.origin}/manifest.json`);
    await page.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)');
    await eventually('the extension reloads', () => this.context.pages().every((one) => one !== page.page));
    await eventually('its worker runs', () => this.backgroundRuns());
  }

  /** Whether a message of an unknown kind is heard and left alone. */
  private async backgroundAnswers(): Promise<boolean> {
    const page = await this.context.newPage();
    // Its worker runs a little before the browser lets its pages be opened.
    await eventually('its pages open', () => page.goto(`${this.origin}/manifest.json`));
    const heard = page
      .evaluate('chrome.runtime.sendMessage({}).then(() => true, () => true)')
      .catch(() => false);
    const late = new Promise((done) => setTimeout(done, ANSWER_MS, false));
    const answered = await Promise.race([heard, late]);
    await page.close();
    return answered === true;
  }

  async record(work: () => Promise<void>): Promise<OurTask[]> {
    const browser = this.context.browser();
    await browser?.startTracing(undefined, { categories: TRACED });
    let trace: Buffer | undefined;
    try {
      await work();
    } finally {
      trace = await browser?.stopTracing();
    }
    return trace ? tasksOfTrace(trace.toString()) : [];
  }

  async close(): Promise<void> {
    await this.context.close();
    this.cleanUp();
  }

  /** The extension's number of a tab, asked in a page of the extension that has no part in anything. */
  private async idOf(page: Page): Promise<number> {
    const helper = await this.context.newPage();
    try {
      await helper.goto(`${this.origin}/manifest.json`);
      const tabs: { id: number; url: string }[] = await helper.evaluate('chrome.tabs.query({})');
      const same = tabs.filter((tab) => tab.url === page.url());
      const found = same.at(-1);
      if (!found) throw new Error(`The extension sees no tab at ${page.url()}.`);
      return found.id;
    } finally {
      await helper.close();
      await page.bringToFront();
    }
  }

  private wrapped(page: Page): ChromiumTab {
    const known = this.known.get(page) ?? new ChromiumTab(page, () => this.idOf(page));
    this.known.set(page, known);
    return known;
  }
}

/** Branded browsers ignore the switch for it, but every one takes an extension over the debugging pipe. */
async function load(root: CDPSession, extension: string): Promise<string> {
  // Playwright's types do not know this command yet.
  const send = root.send.bind(root) as unknown as (command: string, given: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  return `chrome-extension://${id}`;
}

/** A worker that is stopped while it is still being installed never comes back, so nothing begins before it is. */
async function activated(context: BrowserContext, origin: string): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  let active = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    active ||= versions.some(
      ({ scriptURL, status }) => scriptURL.startsWith(origin) && status === 'activated',
    );
  });
  await session.send('ServiceWorker.enable');
  await eventually('the extension starts', () => active);
  await session.detach();
}

function flagsFor(options: LaunchOptions): string[] {
  const { width = 1280, height = 800, lang = 'en', scheme, network } = options;
  return [
    '--enable-unsafe-extension-debugging',
    `--lang=${lang}`,
    `--window-size=${width},${height}`,
    '--disable-background-networking',
    '--disable-component-update',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(scheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(network
      ? []
      : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1']),
  ];
}

function profileWith({ fontSize }: LaunchOptions): string {
  const profile = newProfile('chromium');
  mkdirSync(join(profile, 'Default'));
  const sizes = fontSize ? { default_font_size: fontSize } : {};
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: sizes }, extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}
