/** Every name of a hundred thousand real people is found in itself. Skipped where the names are not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildMatcher } from '../../../lib/core/match/matcher';
import { entityOf } from './entities';

const NAMES = fileURLToPath(new URL('../../../../shared/kb/politicians.jsonl.gz', import.meta.url));

interface Person {
  id: string;
  name: string;
  other_names?: { name: string; lang?: string }[];
}

test.skipIf(!existsSync(NAMES))('self-match', { timeout: 600_000 }, () => {
  const lines = gunzipSync(readFileSync(NAMES)).toString('utf8').split('\n').filter(Boolean);
  const every = process.env.FUZZ_RUNS ? 1 : 10;
  const people = lines.filter((_, at) => at % every === 0).map((line): Person => JSON.parse(line));
  const entities = people.map(({ id, name, other_names = [] }) => {
    const aliases = other_names.map((other) => ({ text: other.name, lang: other.lang }));
    return entityOf(id, name, { kind: 'person', aliases });
  });
  const matcher = buildMatcher(entities);
  const missed: string[] = [];
  entities.forEach((entity) => {
    for (const form of [entity.name, ...Object.values(entity.aliases ?? {}).map((alias) => alias.text)]) {
      const found = matcher.find(form);
      const [hit] = found;
      const whole = found.length === 1 && hit?.from === 0 && hit.to === form.length;
      if (!whole || !hit?.owners.some((owner) => owner.entity === entity.id)) missed.push(form);
    }
  });
  expect(missed).toEqual([]);
});
