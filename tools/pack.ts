/** `npm run pack`: builds public/packs/starter.json from assets/packs/starter, or says what must be mended. */
import { writeFileSync } from 'node:fs';
import { readBundle } from '../lib/core/model/bundle';
import { KINDS } from '../lib/core/model/entity';
import { buildBundle } from './pack/build';
import { BUNDLE_FILE, loadChecked, loadItems } from './pack/files';
import { lint } from './pack/lint';

const items = loadItems();
const bundle = buildBundle(items, loadChecked());
const read = readBundle(JSON.parse(bundle));
const problems = 'fatal' in read ? [read.fatal] : read.problems;
const sentences = [...lint(items), ...problems.map(({ path, sentence }) => `${path}: ${sentence}`)];
if ('fatal' in read || sentences.length > 0) {
  console.error(sentences.join('\n'));
  process.exit(1);
}
writeFileSync(BUNDLE_FILE, bundle);

const roles = read.entities.flatMap((entity) => Object.values(entity.roles));
console.log(`${read.entities.length} entities in ${Math.round(bundle.length / 1024)} KB`);
const counts = KINDS.map(
  (kind) => `${read.entities.filter((entity) => entity.kind === kind).length} ${kind}`,
);
console.log(counts.join(', '));
console.log(
  `${roles.length} roles, ${roles.filter((role) => role.start || role.end).length} dated, ` +
    `${roles.filter((role) => role.sources.some((source) => source.url)).length} checked`,
);
