/**
 * `npm test`: gets the browsers, builds the extension for both, runs all tests, and ends with one line of counts.
 * Arguments go on to Vitest: `npm test -- tests/e2e/story.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './browsers/build';
import { type BrowserName, howToGet, versionOf } from './browsers/find';
import { ensureBrowser } from './browsers/install';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const missing: BrowserName[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const found = ensureBrowser(name, console.log);
  if (found) {
    console.log(`${versionOf(found)} (${found.path})`);
    build(name);
  } else {
    missing.push(name);
  }
}

const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dramatis-tests-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...asked,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);

for (const name of missing) console.log(`The tests in ${name} were skipped. ${howToGet(name)}`);
const { passed, failed, skipped } = counts(report);
rmSync(folder, { recursive: true });
process.exitCode = status === 0 && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);

/** A file that could not be run at all has no tests to count: it counts as one that failed. */
function counts(path: string): { passed: number; failed: number; skipped: number } {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read(path);
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    // Vitest ended before it could write: that is a failure of its own.
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}
