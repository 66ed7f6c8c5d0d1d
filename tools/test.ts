/**
 * `npm test`: gets the browsers, builds the extension for both, runs all tests, and ends with one line of counts.
 * Arguments go on to Vitest: `npm test -- tests/e2e/story.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
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
const results = read(report);
rmSync(folder, { recursive: true });
for (const line of failures(results)) console.log(line);
const { passed, failed, skipped } = counts(results);
process.exitCode = status === 0 && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);

/** A file that could not be run at all has no tests to count: it counts as one that failed. */
function counts(results: Report): { passed: number; failed: number; skipped: number } {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = results;
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** A line for each failure, after everything else: whoever reads only the end of a long output finds them. */
function failures({ testResults }: Report): string[] {
  const line = (file: string, test: string, message = '') =>
    `failed: ${relative(ROOT, file)} › ${test}: ${message.split('\n', 1)[0]}`;
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [line(name, 'the whole file', message)];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => line(name, test.fullName, test.failureMessages?.[0]));
  });
}

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    // Vitest ended before it could write: that is a failure of its own.
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}
