import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { SeenCard } from '../../../lib/core/edit/draft';
import {
  blankDraft,
  changedNotes,
  cleaned,
  type Draft,
  draftOf,
  isChanged,
  rebased,
} from '../../../lib/core/edit/draft';
import { type Entity, EntitySchema } from '../../../lib/core/model/entity';

const entity: Entity = v.parse(EntitySchema, {
  id: 'e-1',
  kind: 'person',
  name: 'Hulusi Akar',
  roles: { r1: { id: 'r1', title: 'Minister of National Defense', start: '2018-07-10' } },
});
const note = (id: string, text: string) => ({ id, entity: 'e-1', text, created: '', updated: '' });
const card: SeenCard = { entity, revision: 3, notes: [note('n1', 'Was chief of staff.')] };

const typed = (draft: Draft, changes: Partial<Entity>): Draft => ({
  ...draft,
  entity: { ...draft.entity, ...changes },
});

describe('what counts as a change', () => {
  test('nothing typed, spaces, an empty line opened: no change', () => {
    const draft = draftOf(card);
    expect(isChanged(draft)).toBe(false);
    expect(isChanged(typed(draft, { name: ' Hulusi Akar ' }))).toBe(false);
    const opened = {
      ...entity.roles,
      r2: { id: 'r2', title: '', start: '', rank: 'normal' as const, sources: [] },
    };
    expect(isChanged(typed(draft, { roles: opened }))).toBe(false);
  });

  test('a letter, a line with a date only, an emptied note: a change', () => {
    const draft = draftOf(card);
    expect(isChanged(typed(draft, { name: 'Hulusi Akar Jr' }))).toBe(true);
    const dated = {
      ...entity.roles,
      r2: { id: 'r2', title: '', start: '2018', rank: 'normal' as const, sources: [] },
    };
    expect(isChanged(typed(draft, { roles: dated }))).toBe(true);
    expect(changedNotes({ ...draft, notes: [{ id: 'n1', entity: 'e-1', text: ' ' }] })).toHaveLength(1);
    expect(changedNotes({ ...draft, notes: [{ id: 'n2', entity: 'e-1', text: '' }] })).toHaveLength(0);
  });

  test('a new card is always one', () => {
    expect(isChanged(blankDraft('person', ''))).toBe(true);
  });
});

test('cleaning keeps picture and identifiers, drops what is empty, and passes the schema', () => {
  const image = { data: 'data:image/png;base64,AAAA' };
  const full = cleaned({
    ...entity,
    image,
    identifiers: { wikidata: 'Q1' },
    description: '  ',
    tags: ['a', '', 'a'],
    sources: [{ url: '', title: ' ' }, { title: ' Haaretz ' }],
  });
  expect(full.description).toBeUndefined();
  expect(full.tags).toEqual(['a']);
  expect(full.sources).toEqual([{ title: 'Haaretz' }]);
  expect(full.image).toEqual(image);
  expect(v.parse(EntitySchema, full)).toEqual(full);
});

test('markup in a name is text like any other', () => {
  expect(cleaned({ ...entity, name: '<img src=x onerror=alert(1)>' }).name).toBe(
    '<img src=x onerror=alert(1)>',
  );
});

describe('a newer version arrives under a draft', () => {
  const newer = (changes: Partial<Entity>, notes = card.notes): SeenCard => ({
    entity: { ...entity, ...changes },
    revision: 4,
    notes,
  });

  test('nothing typed: the new version, no question', () => {
    const draft = rebased(draftOf(card), newer({ name: 'H. Akar' }));
    expect(draft.entity.name).toBe('H. Akar');
    expect(isChanged(draft)).toBe(false);
  });

  test('half a word typed elsewhere stays as it is, spaces included', () => {
    const draft = rebased(typed(draftOf(card), { description: 'Former ' }), newer({}));
    expect(draft.entity.description).toBe('Former ');
    expect(draft.seen?.revision).toBe(4);
  });

  test('both are kept, and both shown where they collide, until decided', () => {
    const mine = typed(draftOf(card), { name: 'Mine', description: 'Typed' });
    const once = rebased(mine, newer({ name: 'Theirs', tags: ['general'] }));
    expect(once.entity).toMatchObject({ name: 'Mine', description: 'Typed', tags: ['general'] });
    expect(once.collisions).toEqual([{ path: ['name'], mine: 'Mine', theirs: 'Theirs' }]);
    const twice = rebased(once, { ...newer({ name: 'Theirs', tags: [] }), revision: 5 });
    expect(twice.collisions).toEqual([{ path: ['name'], mine: 'Mine', theirs: 'Theirs' }]);
    const agreed = rebased(twice, { ...newer({ name: 'Mine' }), revision: 6 });
    expect(agreed.collisions).toEqual([]);
  });

  test('notes: mine typed, theirs added, mine new', () => {
    const draft = {
      ...draftOf(card),
      notes: [
        { id: 'n1', entity: 'e-1', text: 'Was chief of staff until 2018.' },
        { id: 'n9', entity: 'e-1', text: 'new' },
      ],
    };
    const joined = rebased(draft, newer({}, [note('n1', 'Was chief of staff.'), note('n2', 'theirs')]));
    expect(joined.notes.map(({ text }) => text)).toEqual(['Was chief of staff until 2018.', 'theirs', 'new']);
    expect(changedNotes(joined).map(({ id }) => id)).toEqual(['n1', 'n9']);
  });
});
