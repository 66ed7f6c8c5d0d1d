/** The pack that ships: the committed file is what its source builds, and it is whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBundle } from '../../../lib/core/model/bundle';
import { firstDay, lastDay, runsAt } from '../../../lib/core/model/date';
import type { Entity } from '../../../lib/core/model/entity';
import { buildBundle } from '../../../tools/pack/build';
import { BUNDLE_FILE, loadChecked, loadItems } from '../../../tools/pack/files';
import { lint } from '../../../tools/pack/lint';
import { roleLine } from '../../../tools/pack/statements';

const committed = readFileSync(BUNDLE_FILE, 'utf8');
const items = loadItems();
const content = readBundle(JSON.parse(committed));
if ('fatal' in content) throw new Error(content.fatal.sentence);
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));

function entity(id: string): Entity {
  const found = entities.get(`starter:${id}`);
  if (!found) throw new Error(`${id} is not in the pack`);
  return found;
}

/** Titles the person held on every possible reading of the dates at `day`. */
const titlesAt = (id: string, day: string) =>
  Object.values(entity(id).roles)
    .filter((role) => runsAt(role, day) === 'yes')
    .map((role) => role.title);

test('the committed file is what `npm run pack` builds', () => {
  expect(committed).toBe(buildBundle(items, loadChecked()));
});

test('the bundle reads back without a problem and the source has nothing to mend', () => {
  expect(content.problems).toEqual([]);
  expect(lint(items)).toEqual([]);
  expect(entities.size).toBe(items.length);
});

test('every relation leads to an entity of the pack', () => {
  const lost = content.entities.flatMap((one) =>
    Object.values(one.relations).filter((relation) => !entities.has(relation.target)),
  );
  expect(lost).toEqual([]);
});

test('no item loses statements to equal ids', () => {
  for (const item of items) {
    const { aliases, roles, relations } = entity(item.id);
    const names = [...Object.values(item.names), ...Object.values(item.exact)].flat();
    expect(Object.keys(aliases)).toHaveLength(names.length);
    expect(Object.keys(roles)).toHaveLength(item.roles.length);
    expect(Object.keys(relations)).toHaveLength(item.relations.length);
  }
});

test('a source is the Wikidata item of the entity, and never in the future', () => {
  const all = content.entities.flatMap((one) =>
    [...Object.values(one.roles), ...Object.values(one.facts)].flatMap(({ sources }) =>
      sources.map((source) => ({ source, wikidata: one.identifiers.wikidata })),
    ),
  );
  expect(all.length).toBeGreaterThan(700);
  for (const { source, wikidata } of all) {
    expect(source.url).toBe(`https://www.wikidata.org/wiki/${wikidata}`);
    expect(source.seen ?? '2022').toBe('2022');
  }
});

test('every check that was written down is of a statement that still stands', () => {
  for (const [id, { item, statements }] of Object.entries(loadChecked())) {
    const source = items.find((one) => one.id === id);
    expect(source?.wikidata, id).toBe(item);
    const lines = new Set([
      ...(source?.roles ?? []).map(roleLine),
      `born | ${source?.born}`,
      `died | ${source?.died}`,
      `country | ${source?.country}`,
    ]);
    expect(Object.keys(statements).filter((line) => !lines.has(line))).toEqual([]);
  }
});

test('nobody holds an office before birth or after death', () => {
  for (const one of content.entities) {
    const fact = (property: string) =>
      Object.values(one.facts).find((candidate) => candidate.property === property)?.value;
    const [birth, death] = [fact('birth'), fact('death')];
    for (const role of Object.values(one.roles)) {
      if (birth && role.start)
        expect(firstDay(role.start) > firstDay(birth), `${one.id} ${role.id}`).toBe(true);
      if (death && role.start)
        expect(firstDay(role.start) < lastDay(death), `${one.id} ${role.id}`).toBe(true);
    }
  }
});

test('knows the four of an article of October 2022 by their offices that day', () => {
  const day = '2022-10-27';
  expect(titlesAt('benny-gantz', day)).toContain('Minister of Defense');
  expect(titlesAt('hulusi-akar', day)).toEqual(['Minister of Defense']);
  expect(titlesAt('recep-tayyip-erdogan', day)).toEqual(['President']);
  expect(titlesAt('isaac-herzog', day)).toEqual(['President']);
  expect(titlesAt('chaim-herzog', '1990-05-01')).toEqual(['President']);
});

test('knows namesakes of the people of that article', () => {
  const surname = (name: string) => content.entities.filter((one) => one.name.endsWith(` ${name}`)).length;
  expect(surname('Herzog')).toBeGreaterThanOrEqual(2);
  expect(surname('Akar')).toBeGreaterThanOrEqual(2);
  expect(surname('Erdoğan')).toBeGreaterThanOrEqual(2);
});

test.each([
  ['recep-tayyip-erdogan', ['Реджеп Тайип Эрдоган', 'رجب طيب أردوغان', "רג'פ טאיפ ארדואן"]],
  ['benny-gantz', ['בני גנץ', 'بيني غانتس', 'Бени Ганц']],
])('%s is one person in every script', (id, names) => {
  const texts = Object.values(entity(id).aliases).map((alias) => alias.text);
  expect(texts).toEqual(expect.arrayContaining(names));
});
