/**
 * `npm run pack:check -- FOLDER`: holds every statement of the pack against reference data and writes down which ones it
 * confirms. Prints what the reference says otherwise, for a person to look at.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { type Checked, writeChecked } from './pack/checked';
import { compare } from './pack/compare';
import { CHECKED_FILE, loadItems } from './pack/files';
import { type Person, readReference } from './pack/reference';
import type { Item } from './pack/source';

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.log(
    `SKIPPED: no reference data at ${folder ?? '(no folder given)'}; what was checked before stays as it is.`,
  );
  process.exit(0);
}

const items = loadItems().filter((item) => item.wikidata);
const people = readReference(folder, new Set(items.flatMap((item) => item.wikidata ?? [])));
const checked: Checked = {};
const counts = { confirmed: 0, later: 0, other: 0, absent: 0 };
for (const item of items) {
  const person = people.get(item.wikidata ?? '');
  if (!person) {
    console.log(`${item.id}: ${item.wikidata} is not in the reference data`);
    continue;
  }
  if (!sameName(item, person)) console.log(`${item.id}: ${item.wikidata} is "${person.name}" there`);
  const statements: Record<string, string | null> = {};
  for (const { line, kind, reference, seen } of compare(item, person)) {
    counts[kind]++;
    if (kind === 'confirmed') statements[line] = seen ?? null;
    if (kind === 'other') console.log(`${item.id}: ${line} -- reference: ${reference}`);
  }
  if (Object.keys(statements).length > 0) checked[item.id] = { item: person.wikidata, statements };
}
writeFileSync(CHECKED_FILE, writeChecked(checked));
console.log(
  `${counts.confirmed} confirmed, ${counts.later} but for a later end, ${counts.other} otherwise, ${counts.absent} not there`,
);

/** Is one of the item's names one of the person's, letter for letter but for accents, case and order of words? */
function sameName(item: Item, person: Person): boolean {
  const there = new Set([person.name, ...person.other_names.map((one) => one.name)].map(plain));
  return [item.name, ...Object.values(item.names).flat()].some((name) => there.has(plain(name)));
}

function plain(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .replace(/[\p{M}\p{P}]/gu, '');
  return letters.toLowerCase().split(/\s+/).sort().join(' ');
}
