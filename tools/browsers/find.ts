/** Finds a browser on this machine: what the environment names, then the usual places, then Playwright's own cache. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  name: BrowserName;
  path: string;
  /** Branded Chrome and Edge do not take `--load-extension`; the extension comes in through the debugging pipe. */
  branded: boolean;
}

const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

/** The first browser of this kind, or undefined. A path in the environment that cannot be run is an error. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (!isProgram(named)) throw new Error(`${VARIABLE[name]} is set to ${named}, but there is no program.`);
    return found(name, named);
  }
  const path = [...onPath(COMMANDS[name]), ...usualPlaces(name), ...playwrightCache(name)].find(isProgram);
  return path === undefined ? undefined : found(name, path);
}

/** What to tell a person whose machine has no such browser. */
export function howToGet(name: BrowserName): string {
  const program = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const packages = name === 'chromium' ? 'chromium' : 'firefox-esr';
  return (
    `No ${program} was found. Install one (Debian: sudo apt-get install ${packages}), ` +
    `or set ${VARIABLE[name]} to the program's path.`
  );
}

/** The browser's own words on its version, such as "Chromium 130.0.1". */
export function versionOf(browser: FoundBrowser): string {
  if (process.platform === 'win32') return browser.path;
  return execFileSync(browser.path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function found(name: BrowserName, path: string): FoundBrowser {
  return { name, path, branded: /google|chrome\.exe|Google Chrome|edge|brave/i.test(path) };
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(homedir(), 'Applications')];
    const programs =
      name === 'firefox'
        ? ['Firefox.app/Contents/MacOS/firefox']
        : [
            'Chromium.app/Contents/MacOS/Chromium',
            'Google Chrome.app/Contents/MacOS/Google Chrome',
            'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ];
    return apps.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs =
      name === 'firefox'
        ? ['Mozilla Firefox\\firefox.exe']
        : [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  return name === 'firefox'
    ? ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox']
    : ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** Browsers that Playwright downloaded earlier. Its Firefox is a patched one without BiDi: not usable here. */
function playwrightCache(name: BrowserName): string[] {
  if (name === 'firefox') return [];
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  return caches.flatMap((cache) =>
    listed(cache)
      .filter((folder) => folder.startsWith('chromium-'))
      .sort()
      .reverse()
      .flatMap((folder) =>
        [
          'chrome-linux/chrome',
          'chrome-linux64/chrome',
          'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
          'chrome-win/chrome.exe',
        ].map((program) => join(cache ?? '', folder, program)),
      ),
  );
}

function listed(folder: string | undefined): string[] {
  try {
    return folder ? readdirSync(folder) : [];
  } catch {
    return []; // The folder is not there: then nothing is in it.
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not to be run: then it is no candidate.
  }
}
