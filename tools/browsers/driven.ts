/**
 * One small interface to a real browser with the extension in it. Chromium and Firefox are driven by different
 * libraries; what uses a browser knows only this.
 */
import type { BrowserName } from './find';
import type { OurTask } from './recording';

export interface LaunchOptions {
  /** The built extension to load; `null` for none. By default the one in `.output`. */
  extension?: string | null;
  /** The language of the browser's own texts, and so of the extension's. */
  lang?: 'en' | 'tr' | 'he' | 'ar';
  scheme?: 'light' | 'dark';
  /** Device pixels for each CSS pixel. */
  scale?: number;
  touch?: boolean;
  reducedMotion?: boolean;
  /** The system's few colours instead of the page's. */
  forcedColors?: boolean;
  /** The user's own text size in CSS pixels; browsers come with 16. */
  fontSize?: number;
  width?: number;
  height?: number;
  /** False opens a window. */
  headless?: boolean;
  /** True lets the browser reach other machines. Otherwise only this one's web servers answer, all else fails fast. */
  network?: boolean;
  /** Firefox only: the background page is put to sleep after so many idle milliseconds. */
  idle?: number;
}

/** A function that is sent into the page as text: it sees its arguments (JSON) and the page, nothing else. */
export type Sent<A extends unknown[], T> = string | ((...args: A) => T | Promise<T>);

/** A document: a tab's own or that of a frame in it. */
export interface Frame {
  url(): string;
  /** Runs in the page's own world. Answers must survive JSON. */
  evaluate<T, A extends unknown[]>(work: Sent<A, T>, ...args: A): Promise<T>;
  /** Runs beside the page, as a content script does: the same tree, other globals, kept from call to call. */
  apart<T, A extends unknown[]>(work: Sent<A, T>, ...args: A): Promise<T>;
  /** Asks until the answer is true-like, and gives it. Fails after `WAIT_MS`. */
  until<T, A extends unknown[]>(work: Sent<A, T>, ...args: A): Promise<TrueLike<T>>;
  /** Runs with the shadow root, closed ones too, of the first element that matches. Undefined where there is none. */
  inside<T, A extends unknown[]>(
    selector: string,
    work: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | undefined>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Tab extends Frame {
  /** What was thrown in the tab and caught by nobody, in the page or in our script, since it was opened. */
  readonly errors: string[];
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  close(): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The frames below, wherever they hang, also in closed shadow roots. */
  frames(): Promise<Frame[]>;
  /** Waits for a frame whose address matches. */
  frame(address: RegExp): Promise<Frame>;
  /** PNG of the view, or of a part of it in CSS pixels. */
  screenshot(clip?: Box): Promise<Buffer>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  wheel(dx: number, dy: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** A key by its DOM name, with modifiers: `Escape`, `Shift+Tab`, `Alt+n`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The number by which the extension knows this tab (`popup.html?tab=…`). */
  id(): Promise<number>;
}

export interface Driven {
  name: BrowserName;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. Empty without an extension. */
  origin: string;
  newTab(url?: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab: `popup.html?tab=3`. */
  open(path: string): Promise<Tab>;
  /** All tabs, also those that the extension or a page opened. */
  tabs(): Promise<Tab[]>;
  /** Waits for a tab whose address matches. */
  tab(address: RegExp): Promise<Tab>;
  /** Ends the background context (service worker or event page) as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Loads the extension anew, as an update does, under pages that stay open. */
  reloadExtension(): Promise<void>;
  /**
   * The tasks in which our script ran in pages while `work` went on. The pages must have no scripts of their own, and
   * stay open until this is over.
   */
  record(work: () => Promise<void>): Promise<OurTask[]>;
  /** Settles when the browser is gone: closed by `close` or by the person in front of it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** How long `until`, `frame` and `tab` wait. */
export const WAIT_MS = 15_000;

export type TrueLike<T> = Exclude<T, undefined | null | false | 0 | ''>;

/** Runs `ask` until it gives something true-like, every `pace` milliseconds. An error in between counts as "not yet". */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  pace = 25,
): Promise<TrueLike<T>> {
  const end = Date.now() + WAIT_MS;
  let last: unknown;
  for (;;) {
    try {
      const value = await ask();
      if (value) return value as TrueLike<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${WAIT_MS / 1000} s in vain: ${what} (last: ${String(last)})`);
    await new Promise((next) => setTimeout(next, pace));
  }
}

/** The work as an expression whose value is a promise of JSON text. `__name` is what some compilers put in. */
export function asExpression(work: string | ((...args: never[]) => unknown), args: unknown[]): string {
  const code = typeof work === 'string' ? `(${work}\n)` : `(${work})(${args.map(asLiteral).join(', ')})`;
  return `(async () => { const __name = (f) => f; return JSON.stringify(await ${code}); })()`;
}

/** The answer of `asExpression`. */
export function asValue<T>(json: unknown): T {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
}

function asLiteral(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
