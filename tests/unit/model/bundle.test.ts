import { expect, test } from 'vitest';
import { readBundle } from '../../../lib/core/model/bundle';

function read(entity: unknown) {
  const content = readBundle({ format: 'dramatis-bundle', version: 1, entities: [entity] });
  if ('fatal' in content) throw new Error(content.fatal.sentence);
  return content;
}

test('a role with a date that is none is left out, and the rest of its entity is read', () => {
  const { entities, problems } = read({
    id: 'x',
    kind: 'person',
    name: 'Ada Example',
    roles: [
      { title: 'member', start: '2016--01' },
      { title: 'Mayor', start: '2018' },
    ],
    aliases: ['Ada E.'],
  });
  expect(entities).toHaveLength(1);
  expect(Object.values(entities[0]?.roles ?? {}).map((role) => role.title)).toEqual(['Mayor']);
  expect(Object.values(entities[0]?.aliases ?? {}).map((alias) => alias.text)).toEqual(['Ada E.']);
  expect(problems).toEqual([
    {
      path: 'entities[0].roles[0].start',
      kind: 'date',
      sentence: expect.any(String),
      itemOnly: true,
    },
  ]);
});

test.each([
  { id: 'x', kind: 'person' },
  { id: 'x', kind: 'wizard', name: 'Ada Example' },
  { id: '', kind: 'person', name: 'Ada Example', roles: [{ title: 'member', start: 'soon' }] },
])('an entity that is unsound itself is not read: %j', (entity) => {
  const { entities, problems } = read(entity);
  expect(entities).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.some((problem) => problem.itemOnly)).toBe(false);
});
