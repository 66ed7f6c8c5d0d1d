/** Starts a browser with the built extension in it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';
import type { Driven, LaunchOptions } from './driven';
import { type BrowserName, type FoundBrowser, findBrowser, howToGet } from './find';
import { launchFirefox } from './firefox';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the build for this browser lies. */
export function builtFor(name: BrowserName): string {
  return join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Starts the first browser of this kind on the machine; says how to get one where there is none. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driven> {
  const found = findBrowser(name);
  if (!found) throw new Error(howToGet(name));
  return launchFound(found, options);
}

export async function launchFound(found: FoundBrowser, options: LaunchOptions = {}): Promise<Driven> {
  const extension = options.extension === undefined ? builtFor(found.name) : options.extension;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Run: npm run build`);
  }
  const given = { ...options, extension };
  return found.name === 'chromium' ? launchChromium(found, given) : launchFirefox(found, given);
}
