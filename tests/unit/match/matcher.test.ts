import { expect, test } from 'vitest';
import { buildMatcher } from '../../../lib/core/match/matcher';
import { readEntity } from '../../../lib/core/model/bundle';
import type { Entity } from '../../../lib/core/model/entity';

function entity(id: string, name: string, more: object = {}): Entity {
  const read = readEntity({ id, kind: 'other', name, ...more }, id, []);
  if (!read) throw new Error(`not an entity: ${name}`);
  return read;
}

test('a person is found by full name and by surname', () => {
  const matcher = buildMatcher([entity('1', 'Benny Gantz', { kind: 'person' })]);
  expect(matcher.find('Benny Gantz spoke. Gantz’s party')).toEqual([
    { from: 0, to: 11, owners: [{ entity: '1', kind: 'name' }] },
    { from: 19, to: 24, owners: [{ entity: '1', kind: 'surname' }] },
  ]);
});
