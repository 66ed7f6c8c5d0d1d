/** The few WebDriver BiDi commands that are sent by hand, because Puppeteer has no words for them. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Target {
  context: string;
  sandbox?: string;
}

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown; sharedId?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export class Bidi {
  private window: string | undefined;

  private constructor(private readonly connection: Connection) {}

  /** Puppeteer keeps its connection to itself, yet it is there. */
  static of(browser: Browser): Bidi {
    return new Bidi((browser as unknown as { connection: Connection }).connection);
  }

  /** BiDi's name for the page's browsing context. */
  static contextOf(page: Page): string {
    return (page.mainFrame() as unknown as { _id: string })._id;
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.connection.send(method, params)).result as T;
  }

  /** The expression's primitive value; promises are waited for. */
  async evaluate(target: Target, expression: string): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.evaluate', { expression, target, awaitPromise: true });
    return answered(answer);
  }

  async call(target: Target, functionDeclaration: string, given: object[]): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.callFunction', {
      functionDeclaration,
      target,
      arguments: given,
      awaitPromise: true,
    });
    return answered(answer);
  }

  /** Runs an expression in the browser's own window, with its powers. */
  async system<T>(expression: string): Promise<T> {
    this.window ??= await this.browserWindow();
    const json = await this.evaluate(
      { context: this.window },
      `(async () => JSON.stringify(await (${expression})))()`,
    );
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
  }

  /** The shadow root, open or closed, of the first element that matches. */
  async shadowRoot(context: string, selector: string): Promise<string | undefined> {
    const answer = await this.send<{
      result?: { value?: { shadowRoot?: { sharedId?: string } | null } };
    }>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    return answer.result?.value?.shadowRoot?.sharedId;
  }

  /** Every browsing context below this one. */
  async framesOf(root: string): Promise<Context[]> {
    const { contexts } = await this.send<{ contexts: Context[] }>('browsingContext.getTree', { root });
    return contexts.flatMap((context) => below(context));
  }

  private async browserWindow(): Promise<string> {
    const { contexts } = await this.send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const found = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!found)
      throw new Error('Firefox shows no window of its own to a driver. Version 140 does not; 153 does.');
    return found.context;
  }
}

function below(context: Context): Context[] {
  return (context.children ?? []).flatMap((child) => [child, ...below(child)]);
}

function answered(answer: Evaluated): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
