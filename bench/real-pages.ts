/** The saved pages beside the repository, served with their scripts off, and how a reader goes through one. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driven, Tab } from '../tools/browsers/driven';
import { openExtension } from '../tools/browsers/extension';
import type { Site } from '../tools/browsers/serve';
import { printFact } from './print';

const PAGES = fileURLToPath(new URL('../../shared/pages/', import.meta.url));

interface Entry {
  file: string;
  encoding: string;
}

/** Undefined, and a word on it, where they are not there. */
export function realPages(what: string): readonly Entry[] | undefined {
  if (existsSync(PAGES)) return JSON.parse(readFileSync(`${PAGES}index.json`, 'utf8')) as Entry[];
  printFact(`\n${what}: left out`, `there is no ${PAGES}`);
  return undefined;
}

/** Addresses of the pages. `scripts`: the policy's word on which scripts may run. */
export function put(
  site: Site,
  entries: readonly Entry[],
  scripts: string,
  changed: (page: Buffer) => Buffer = (page) => page,
): string[] {
  return entries.map(({ file, encoding }) =>
    site.put(`/${file}`, {
      body: changed(readFileSync(PAGES + file)),
      headers: {
        'content-type': `text/html; charset=${encoding}`,
        'content-security-policy': `script-src ${scripts}; frame-src 'none'`,
      },
    }),
  );
}

/** Every page is read, article or not; and the background is awake. */
export async function switchOn(browser: Driven, site: Site): Promise<void> {
  const extension = await openExtension(browser);
  await extension.ask('site.set', { url: site.url('/'), mode: 'on' });
  await extension.close();
}

/** Opens a page and scrolls through the first of it. */
export async function read(tab: Tab, url: string): Promise<void> {
  // Pages wait long for what does not answer here.
  await Promise.race([tab.goto(url).catch(() => undefined), settled(8_000)]);
  await settled(700);
  await tab.move(600, 400);
  for (let turn = 0; turn < 15; turn += 1) {
    await tab.wheel(0, 500);
    await settled(30);
  }
  await settled(500);
}

function settled(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
