/** Holds the built extension against its size budgets: what each page loads first, gzipped. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './browsers/build';
import { builtFor } from './browsers/launch';

/**
 * In KiB, gzipped: what nothing may grow beyond. The script in every page has reached its goal of 30, popup and library
 * theirs of 80. Why the background has not reached its 70: docs/decisions/0010. A number that grows needs a reason.
 */
const BUDGETS: Record<string, number> = {
  'wake.js': 1,
  'page.js': 30,
  'background.js': 218,
  'card.html': 29,
  'bar.html': 22,
  'popup.html': 74,
  'library.html': 76,
  'sidepanel.html': 80,
};

let over = 0;
for (const name of ['chromium', 'firefox'] as const) {
  build(name);
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const size = loaded(builtFor(name), file).reduce((sum, part) => sum + gzipped(builtFor(name), part), 0);
    const fits = size <= budget * 1024;
    if (!fits) over += 1;
    const kib = (size / 1024).toFixed(1).padStart(6);
    console.log(`${name.padEnd(9)} ${file.padEnd(14)} ${kib} of ${budget} KiB${fits ? '' : '  too large'}`);
  }
}
if (over > 0) {
  console.log(
    `${over} of these are over their budget. Make them smaller, or say in the commit why the budget must grow.`,
  );
  process.exitCode = 1;
}

/** The file and all that it loads at once: scripts, styles, and what those import. */
function loaded(root: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(join(root, file), 'utf8');
  const asked = file.endsWith('.html')
    ? [...code.matchAll(/\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g)]
    : [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)];
  for (const [, target = ''] of asked) {
    loaded(root, file.endsWith('.html') ? target : posix.join(posix.dirname(file), target), seen);
  }
  return [...seen];
}

function gzipped(root: string, file: string): number {
  return gzipSync(readFileSync(join(root, file)), { level: 9 }).length;
}
