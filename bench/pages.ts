/**
 * Does the extension hold up pages? Each of the saved pages is opened and scrolled, without the extension and with it,
 * and what kept its main thread busy for longer than 50 ms is compared.
 */
import { build } from '../tools/browsers/build';
import type { Driven } from '../tools/browsers/driven';
import type { BrowserName } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import { type Site, serve } from '../tools/browsers/serve';
import { printFact } from './print';
import { put, read, realPages, switchOn } from './real-pages';

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
  const entries = realPages('Long tasks on real pages');
  if (!entries) return;
  for (const name of names) {
    build(name);
    const site = await serve();
    const urls = put(site, entries, "'nonce-watch'", watched);
    const without = await heldUp(name, null, site, urls);
    const withOurs = await heldUp(name, undefined, site, urls);
    report(name, urls, without, withOurs);
    await site.close();
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

async function one(browser: Driven, url: string): Promise<Held> {
  const tab = await browser.newTab();
  await read(tab, url);
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
