/** A tab of Firefox and the frames in it: its pointer and keys move by Puppeteer, the rest is BiDi. */
import type { Page } from 'puppeteer-core';
import { Bidi } from './bidi';
import { asExpression, asValue, eventually, type Frame, type Tab, type TrueLike } from './driven';

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

export class FirefoxTab extends FirefoxFrame implements Tab {
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
