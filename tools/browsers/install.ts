/** Gets a browser that is missing, as far as this machine allows without asking anybody. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserName, type FoundBrowser, findBrowser } from './find';

/** Debian's packages: the browser, its other languages, and letters for every script that the tests show. */
const PACKAGES = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-noto-core'],
} as const;

/** The browser, installed if it was not there. Undefined where that is not possible; `say` tells what is tried. */
export function ensureBrowser(name: BrowserName, say: (sentence: string) => void): FoundBrowser | undefined {
  const found = findBrowser(name);
  if (isDebian() && process.getuid?.() === 0) {
    const [itself] = PACKAGES[name];
    // One from elsewhere brings what it needs; Debian's may still lack languages and letters.
    if (found && !isInstalled(itself)) return found;
    const missing = PACKAGES[name].filter((one) => !isInstalled(one));
    if (missing.length === 0) return found;
    say(`Installing what is missing here: ${missing.join(', ')}.`);
    apt(['update'], say);
    apt(['install', '-y', '--no-install-recommends', ...missing], say);
  } else if (found) {
    return found;
  } else if (name === 'chromium') {
    say("No Chromium here: fetching Playwright's.");
    fetchPlaywrightChromium(say);
  }
  return findBrowser(name);
}

function apt(command: string[], say: (sentence: string) => void): void {
  const { status, stderr, error } = spawnSync('apt-get', ['-qq', ...command], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) say(`apt-get ${command[0]} failed: ${(error?.message ?? stderr).trim()}`);
}

function isInstalled(debianPackage: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--status', debianPackage], { encoding: 'utf8' });
  return /^Status: .* installed$/m.test(stdout ?? '');
}

function fetchPlaywrightChromium(say: (sentence: string) => void): void {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const { status } = spawnSync(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  if (status !== 0) say('It could not be fetched.');
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // Not a Linux that says what it is.
  }
}
