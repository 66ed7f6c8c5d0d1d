/** A tab of Chromium and the frames in it, driven through Playwright. */
import type { CDPSession, Page, Frame as PlaywrightFrame } from 'playwright-core';
import { asExpression, asValue, eventually, type Frame, type Tab, type TrueLike } from './driven';

class ChromiumFrame implements Frame {
  constructor(private readonly inner: PlaywrightFrame) {}

  url(): string {
    return this.inner.url();
  }

  async evaluate<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    return asValue(await this.inner.evaluate(asExpression(work, args)));
  }

  until<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<TrueLike<T>> {
    return eventually(String(work), () => this.evaluate(work, ...args));
  }

  async apart<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    return this.withSession(async (session, frameId) => {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId,
        worldName: 'apart',
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression: asExpression(work, args),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return asValue<T>(result.value);
    });
  }

  async inside<T, A extends unknown[]>(
    selector: string,
    work: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | undefined> {
    return this.withSession(async (session) => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
      });
      if (!result.objectId) return undefined;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) return undefined;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result: answer, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `async function (json) {
          const __name = (f) => f;
          return JSON.stringify(await (${work})(this, ...JSON.parse(json)));
        }`,
        arguments: [{ value: JSON.stringify(args) }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return asValue<T>(answer.value);
    });
  }

  /** A session with the frame's process. Frames of the page's own process share the page's. */
  private async withSession<T>(use: (session: CDPSession, frameId: string) => Promise<T>): Promise<T> {
    const context = this.inner.page().context();
    const session = await context
      .newCDPSession(this.inner)
      .catch(() => context.newCDPSession(this.inner.page()));
    try {
      const { frameTree } = await session.send('Page.getFrameTree');
      return await use(session, frameTree.frame.id);
    } finally {
      await session.detach().catch(() => undefined); // The page may be gone by now, and the session with it.
    }
  }
}

/** `idOf` asks the extension for its number of the tab. */
export class ChromiumTab extends ChromiumFrame implements Tab {
  readonly errors: string[] = [];
  private number: Promise<number> | undefined;

  constructor(
    readonly page: Page,
    private readonly idOf: () => Promise<number>,
  ) {
    super(page.mainFrame());
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'commit' });
  }
  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: 'commit' });
  }
  close(): Promise<void> {
    return this.page.close();
  }
  show(): Promise<void> {
    return this.page.bringToFront();
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }
  async frames(): Promise<Frame[]> {
    return this.page
      .frames()
      .filter((frame) => frame !== this.page.mainFrame())
      .map((frame) => new ChromiumFrame(frame));
  }
  frame(address: RegExp): Promise<Frame> {
    return eventually(`a frame at ${address}`, async () =>
      (await this.frames()).find((frame) => address.test(frame.url())),
    );
  }
  screenshot(clip?: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
    return this.page.screenshot({ caret: 'initial', animations: 'allow', ...(clip ? { clip } : {}) });
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
    return this.page.mouse.wheel(dx, dy);
  }
  tap(x: number, y: number): Promise<void> {
    return this.page.touchscreen.tap(x, y);
  }
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  /** Asked once: asking takes a page of its own, which comes in front. */
  id(): Promise<number> {
    this.number ??= this.idOf();
    return this.number;
  }
}
