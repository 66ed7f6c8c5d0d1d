import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntity } from '../../../lib/core/model/check';
import type { Entity } from '../../../lib/core/model/entity';
import { applyPatch, patchBetween } from '../../../lib/core/model/patch';

const word = fc.stringMatching(/^[a-zæö]{1,6}$/);
const items = <T>(item: (id: string) => fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.constantFrom('p', 'q', 'r'))
    .chain((ids) => fc.tuple(...ids.map((id) => item(id).map((value) => [id, value] as const))))
    .map((entries) => Object.fromEntries(entries));

const entity: fc.Arbitrary<Entity> = fc
  .record(
    {
      name: word,
      kind: fc.constantFrom('person' as const, 'place' as const),
      description: word,
      ownLanguage: fc.constantFrom('he', 'tr'),
      tags: fc.array(word, { maxLength: 2 }),
      identifiers: fc.dictionary(fc.constantFrom('wikidata', 'viaf'), word),
      aliases: items((id) => fc.record({ id: fc.constant(id), text: word })),
      roles: items((id) =>
        fc.record({ id: fc.constant(id), title: word, start: fc.constantFrom('2018', '2019') }),
      ),
    },
    { requiredKeys: ['name', 'kind'] },
  )
  .map((draft) => {
    const checked = checkEntity({ ...draft, id: 'e' });
    if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.problems));
    return checked.value;
  });

test('the patch between two versions makes the one of the other, also after JSON', () => {
  fc.assert(
    fc.property(entity, entity, (before, after) => {
      const patch = JSON.parse(JSON.stringify(patchBetween(before, after)));
      expect(checkEntity(applyPatch(before, patch))).toEqual({ kind: 'sound', value: after });
    }),
  );
});

test('between equal versions there is nothing to change', () => {
  fc.assert(
    fc.property(entity, (version) => {
      expect(patchBetween(version, structuredClone(version))).toEqual({});
    }),
  );
});

test('patches of different items of one list do not meet', () => {
  const before = checkEntity({
    id: 'e',
    kind: 'person',
    name: 'A',
    roles: { x: { id: 'x', title: 'X' }, y: { id: 'y', title: 'Y' } },
  });
  if (before.kind === 'invalid') throw new Error('the card is sound');
  const one = applyPatch(before.value, { roles: { x: { title: 'X2' } } });
  const both = checkEntity(applyPatch(one as Entity, { roles: { y: null } }));
  expect(both).toMatchObject({ value: { roles: { x: { title: 'X2' } } } });
  expect(both).not.toHaveProperty('value.roles.y');
});
