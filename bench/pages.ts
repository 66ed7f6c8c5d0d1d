/**
 * Does the extension hold up pages? Each of the shared pages is opened and scrolled, without the extension and with
 * it, and what kept its main thread busy for longer than 50 ms is compared. The page's own scripts are off.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../tools/browsers/build';
import type { Driven } from '../tools/browsers/driven';
import { openExtension } from '../tools/browsers/extension';
import type { BrowserName } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import { type Site, serve } from '../tools/browsers/serve';
import { printFact } from './print';

const PAGES = fileURLToPath(new URL('../../shared/pages/', import.meta.url));
/** Runs first in every page: notes each time nothing else could run for longer than a long task takes. */
const WATCH = `<script nonce="watch">(() => {
  globalThis.held = [];
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    if (now - last > 54) held.push([Math.round(last), Math.round(now - last - 4)]);
    last = now;
    setTimeout(beat);
  };
  beat();
})()</script>`;

interface Held {
  /** How often the page was held up, in all and at most, in milliseconds. */
  times: number;
  sum: number;
  longest: number;
}

export async function benchPages(names: readonly BrowserName[]): Promise<void> {
  if (!existsSync(PAGES)) {
    printFact('\nLong tasks on real pages: left out', `there is no ${PAGES}`);
    return;
  }
  const entries = JSON.parse(readFileSync(`${PAGES}index.json`, 'utf8')) as {
    file: string;
    encoding: string;
  }[];
  for (const name of names) {
    build(name);
    const site = await serve();
    const urls = entries.map(({ file, encoding }) =>
      site.put(`/${file}`, {
        body: watched(readFileSync(PAGES + file)),
        headers: {
          'content-type': `text/html; charset=${encoding}`,
          'content-security-policy': "script-src 'nonce-watch'; frame-src 'none'",
        },
      }),
    );
    const without = await heldUp(name, null, site, urls);
    const withOurs = await heldUp(name, undefined, site, urls);
    await site.close();
    report(name, urls, without, withOurs);
  }
}

function report(name: BrowserName, urls: string[], without: Held[], withOurs: Held[]): void {
  console.log(`\nHeld up for more than 50 ms in ${name}, over ${urls.length} pages opened and scrolled`);
  urls.forEach((url, at) => {
    const [before, now] = [without[at], withOurs[at]];
    if (!before || !now || now.longest <= Math.max(50, before.longest)) return;
    printFact(`  ${new URL(url).pathname}`, `${said(before)} without, ${said(now)} with`);
  });
  const all = (held: Held[]) => said(held.reduce(summed));
  printFact('all pages', `${all(without)} without, ${all(withOurs)} with`);
}

function summed(one: Held, other: Held): Held {
  return {
    times: one.times + other.times,
    sum: one.sum + other.sum,
    longest: Math.max(one.longest, other.longest),
  };
}

function said({ times, sum, longest }: Held): string {
  return `${times} × (${sum} ms, longest ${longest})`;
}

async function heldUp(
  name: BrowserName,
  extension: null | undefined,
  site: Site,
  urls: string[],
): Promise<Held[]> {
  const browser = await launch(name, extension === null ? { extension } : {});
  try {
    if (extension === undefined) await switchOn(browser, site);
    const held: Held[] = [];
    for (const url of urls) held.push(await one(browser, url));
    return held;
  } finally {
    await browser.close();
  }
}

/** Every page is read, article or not; and the background is awake. */
async function switchOn(browser: Driven, site: Site): Promise<void> {
  const extension = await openExtension(browser);
  await extension.ask('site.set', { url: site.url('/'), mode: 'on' });
  await extension.close();
}

async function one(browser: Driven, url: string): Promise<Held> {
  const tab = await browser.newTab();
  // Pages wait long for what does not answer here.
  await Promise.race([tab.goto(url).catch(() => undefined), settled(8_000)]);
  await settled(700);
  await tab.move(600, 400);
  for (let turn = 0; turn < 15; turn += 1) {
    await tab.wheel(0, 500);
    await settled(30);
  }
  await settled(500);
  const held = await tab.evaluate<[number, number][], []>('held');
  await tab.close();
  const lengths = held.map(([, length]) => length);
  return {
    times: lengths.length,
    sum: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(0, ...lengths),
  };
}

/** The watching script stands first, but behind the doctype: in front of it the page would be drawn in another mode. */
function watched(page: Buffer): Buffer {
  const text = page.toString('latin1');
  const start =
    /^[^<]*(?:<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*|<html[^>]*>\s*|<head[^>]*>\s*)*/i.exec(text)?.[0] ?? '';
  return Buffer.from(start + WATCH + text.slice(start.length), 'latin1');
}

function settled(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
