/** Where the starter pack's source and result lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, readChecked } from './checked';
import { type Item, readItems } from './source';

const ROOT = new URL('../..', import.meta.url).pathname;
const SOURCE = join(ROOT, 'assets/packs/starter');
export const CHECKED_FILE = join(ROOT, 'assets/packs/starter.checked.yml');
export const BUNDLE_FILE = join(ROOT, 'public/packs/starter.json');

/** All items, files in the order of their names. */
export function loadItems(): Item[] {
  const files = readdirSync(SOURCE).filter((name) => name.endsWith('.yml'));
  return files.sort().flatMap((name) => readItems(readFileSync(join(SOURCE, name), 'utf8'), name));
}

export function loadChecked(): Checked {
  return existsSync(CHECKED_FILE) ? readChecked(readFileSync(CHECKED_FILE, 'utf8')) : {};
}
