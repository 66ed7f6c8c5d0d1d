/** Builds the extension for a browser, unless the last build is newer than everything it was made of. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find';
import { builtFor } from './launch';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MADE_OF = [
  'entrypoints',
  'lib',
  'components',
  'assets',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

export function build(name: BrowserName): void {
  if (
    newest(join(builtFor(name), 'manifest.json')) >
    Math.max(...MADE_OF.map((part) => newest(join(ROOT, part))))
  ) {
    return;
  }
  const target = name === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...target],
    // A test run has another environment, in which the build would be another too.
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`The build for ${name} failed.\n${stdout}\n${stderr}`);
}

/** When the file, or the newest file in the folder, was written (ms); 0 where there is none. */
function newest(path: string): number {
  const seen = statSync(path, { throwIfNoEntry: false });
  if (!seen?.isDirectory()) return seen?.mtimeMs ?? 0;
  return Math.max(seen.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
