/** The matcher and the resolver by themselves, against a loop that only looks at each character. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildMatcher } from '../lib/core/match/matcher';
import { readBundle } from '../lib/core/model/bundle';
import type { Entity } from '../lib/core/model/entity';
import { resolve } from '../lib/core/resolve/resolve';
import { timed } from './clock';
import { insist, print, printFact } from './print';
import { people, textWith } from './words';

const PACK = fileURLToPath(new URL('../public/packs/starter.json', import.meta.url));
const UNITS = 40_000;
const NAMES = 120;

export async function benchCore(): Promise<void> {
  console.log(`\nMatching a text of ${UNITS} characters with ${NAMES} names in it`);
  await benchBase('the starter pack', starter());
  for (const count of [10_000, 100_000]) await benchBase(`${count} made-up people`, people(count));
}

async function benchBase(what: string, everybody: readonly Entity[]): Promise<void> {
  const known = everybody.filter(({ name, kind }) => kind === 'person' && /^[\p{L} ]+$/u.test(name));
  const text = textWith(known, NAMES, UNITS);
  const byId = new Map(everybody.map((entity) => [entity.id, entity]));
  const matcher = buildMatcher(everybody);
  print(`${what}: building`, await timed(5, () => buildMatcher(everybody), 1));

  let sum = 0;
  const loop = await timed(50, () => {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  });
  const find = await timed(50, () => matcher.find(text, 'en'));
  const found = matcher.find(text, 'en');
  insist(found.length, NAMES, what);
  print(`${what}: finding`, find);
  printFact('  as often as looking at each character', `${(find.median / loop.median).toFixed(0)} ×`);

  const blocks = [{ id: 0, text, found }];
  const input = { article: { url: '' }, blocks, entity: (id: string) => byId.get(id) };
  print(`${what}: deciding who is meant`, await timed(20, () => resolve(input)));
  insist(resolve(input).get(0)?.length ?? 0, NAMES, what);
  if (sum === 0) throw new Error('The loop looked at nothing.');
}

function starter(): Entity[] {
  const content = readBundle(JSON.parse(readFileSync(PACK, 'utf8')));
  if ('fatal' in content) throw new Error(content.fatal.sentence);
  return content.entities;
}
