/** Saved passages: kept, edited, linked, deleted, and all of it taken back. */
import { expect, test } from 'vitest';
import { adoptDraft } from '../../../lib/services/adopt-draft';
import { annotationOf, PAGE } from '../support/annotation';
import { contentOf, done, made, testBase } from '../support/base';

const idsOf = (kept: readonly { annotation: { id: string } }[]) =>
  kept.map(({ annotation }) => annotation.id);

test('a passage is kept with its document, rings for its people, and is found by both', async () => {
  const { base, rings } = testBase();
  const gantz = await made(base.entities.create({ kind: 'person', name: 'Gantz' }));
  await done(base.annotations.create(annotationOf('p1', { entities: [gantz] })));
  await done(base.annotations.create(annotationOf('p2', { document: 'https://b.example/' })));
  expect(rings[1]).toEqual({ revision: 2, entities: [gantz] });
  expect(idsOf(await base.annotations.on(PAGE))).toEqual(['p1']);
  expect(idsOf(await base.annotations.of(gantz))).toEqual(['p1']);
  expect(idsOf(await base.annotations.all())).toEqual(['p1', 'p2']);
  expect(await base.annotations.get('p1')).toMatchObject({ revision: 2, links: [] });
});

test('one that is not sound is refused with its place, and nothing is written', async () => {
  const { base } = testBase();
  const answer = await base.annotations.create({ ...annotationOf('p1'), created: 'yesterday' });
  expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path: 'created' }] });
  expect(await base.revision()).toBe(0);
});

test('asked twice, one is made; another one under the same id is refused', async () => {
  const { base } = testBase();
  await done(base.annotations.create(annotationOf('p1')));
  expect(await done(base.annotations.create(annotationOf('p1')))).toMatchObject({ revision: 1 });
  expect(await base.annotations.create(annotationOf('p1', { note: 'other' }))).toEqual({
    kind: 'stale',
    current: 1,
  });
});

test('an edit changes what it names, and one that saw an older revision is stale', async () => {
  const { base } = testBase();
  await done(base.annotations.create(annotationOf('p1', { tags: ['war'] })));
  await done(base.annotations.update('p1', { note: '*no*', colour: 'red' }, 1));
  expect((await base.annotations.get('p1'))?.annotation).toEqual(
    annotationOf('p1', { tags: ['war'], note: '*no*', colour: 'red' }),
  );
  expect(await base.annotations.update('p1', { note: 'lost' }, 1)).toEqual({ kind: 'stale', current: 2 });
  expect(await base.annotations.update('nobody', { note: 'x' }, 1)).toEqual({ kind: 'gone' });
});

test('a passage that is attached anew keeps what it was, and is not seen yet', async () => {
  const { base } = testBase();
  const [old, now] = [annotationOf('p1'), annotationOf('p1', { quote: 'words as they stand now' })];
  await done(base.annotations.create(old));
  await base.sightings.note([{ id: 'p1', state: 'changed', words: 'words as they stand now' }]);
  await done(base.annotations.update('p1', { target: now.target }, 1));
  const kept = await base.annotations.get('p1');
  expect(kept?.annotation).toMatchObject({ target: now.target, former: [old.target] });
  expect(kept?.seen).toBeUndefined();
});

test('a deleted one lies in the trash, and comes back with its links', async () => {
  const { base } = testBase();
  for (const id of ['p1', 'p2']) await done(base.annotations.create(annotationOf(id)));
  await done(base.annotationLinks.set({ kind: 'contradicts', from: 'p2', to: 'p1' }));
  await done(base.annotations.remove('p1'));
  expect(await base.annotations.get('p1')).toBeUndefined();
  expect(await base.trash.list()).toMatchObject([{ table: 'annotations', id: 'p1' }]);
  await done(base.trash.restore('annotations', 'p1'));
  expect((await base.annotations.get('p1'))?.links).toMatchObject([{ kind: 'contradicts' }]);
  expect(await base.annotations.remove('nobody')).toEqual({ kind: 'gone' });
});

test('emptying the trash forgets passages with their links', async () => {
  const { base, db } = testBase();
  for (const id of ['p1', 'p2']) await done(base.annotations.create(annotationOf(id)));
  await done(base.annotationLinks.set({ kind: 'supports', from: 'p1', to: 'p2' }));
  await base.sightings.note([{ id: 'p1', state: 'same' }]);
  await done(base.annotations.remove('p1'));
  await done(base.trash.empty());
  expect((await base.annotations.get('p2'))?.links).toEqual([]);
  expect(await db.sightings.count()).toBe(0);
  const links = await db.history.filter(({ table }) => table === 'links').count();
  expect(links).toBe(0);
});

test('every step can be taken back', async () => {
  const { base, db } = testBase();
  const changes: string[] = [];
  const states = [await contentOf(db)];
  const step = async (change: Parameters<typeof done>[0]) => {
    changes.push((await done(change)).change);
    states.push(await contentOf(db));
  };
  await step(base.annotations.create(annotationOf('p1', { tags: ['a'] })));
  await step(base.annotations.create(annotationOf('p2', { tags: ['b'] })));
  await step(base.annotations.update('p1', { note: 'n' }, 1));
  await step(base.annotationLinks.set({ kind: 'supports', from: 'p1', to: 'p2' }));
  await step(base.tags.rename('b', 'a'));
  await step(base.tags.setMeaning('red', 'claim'));
  await step(base.annotations.remove('p2'));
  for (const change of changes.reverse()) {
    states.pop();
    await done(base.undo(change));
    expect(await contentOf(db)).toEqual(states.at(-1));
  }
});

test('links say what they say once; "supports" has a direction, the others have none', async () => {
  const { base } = testBase();
  for (const id of ['p1', 'p2']) await done(base.annotations.create(annotationOf(id)));
  for (const kind of ['contradicts', 'same-source', 'supports'] as const) {
    await done(base.annotationLinks.set({ kind, from: 'p1', to: 'p2' }));
    await done(base.annotationLinks.set({ kind, from: 'p2', to: 'p1' }));
  }
  const links = await base.annotationLinks.all();
  expect(links.map(({ kind, from }) => `${kind} ${from}`).sort()).toEqual([
    'contradicts p1',
    'same-source p1',
    'supports p1',
    'supports p2',
  ]);
  expect(await base.annotationLinks.set({ kind: 'supports', from: 'p1', to: 'p1' })).toEqual({
    kind: 'gone',
  });
  expect(await base.annotationLinks.set({ kind: 'supports', from: 'p1', to: 'none' })).toEqual({
    kind: 'gone',
  });
  await done(base.annotationLinks.remove(links[0]?.id ?? ''));
  expect(await base.annotationLinks.all()).toHaveLength(3);
});

test('a passage follows a person who was merged', async () => {
  const { base } = testBase();
  const [from, into] = [
    await made(base.entities.create({ kind: 'person', name: 'B. Gantz' })),
    await made(base.entities.create({ kind: 'person', name: 'Benny Gantz' })),
  ];
  await done(base.annotations.create(annotationOf('p1', { entities: [from, into] })));
  await done(base.entities.merge(from, into, { from: 1, into: 2 }));
  const [kept] = await base.annotations.of(into);
  expect(kept?.annotation.entities).toEqual([into]);
});

test('what is being written is kept without a change of the base, and gone once it is saved', async () => {
  const { base, rings } = testBase();
  const annotation = annotationOf('p1', { note: 'half a sen' });
  await base.annotationDrafts.keep({ id: 'p1', document: PAGE, annotation, seen: 0 });
  await base.annotationDrafts.keep({
    id: 'p2',
    document: 'https://b.example/',
    annotation: annotationOf('p2'),
    seen: 0,
  });
  expect(rings).toEqual([]);
  expect(await base.annotationDrafts.list(PAGE)).toMatchObject([{ id: 'p1', annotation, seen: 0 }]);
  expect((await base.annotationDrafts.list()).map(({ id }) => id)).toEqual(['p1', 'p2']);
  await done(base.annotations.create(annotation));
  expect(await base.annotationDrafts.get('p1')).toBeUndefined();
  await base.annotationDrafts.drop('p2');
  expect(await base.annotationDrafts.list()).toEqual([]);
});

test('a save that is refused leaves what was written', async () => {
  const { base } = testBase();
  await done(base.annotations.create(annotationOf('p1')));
  await done(base.annotations.update('p1', { note: 'theirs' }, 1));
  const annotation = annotationOf('p1', { note: 'mine' });
  await base.annotationDrafts.keep({ id: 'p1', document: PAGE, annotation, seen: 1 });
  expect(await base.annotations.update('p1', { note: 'mine' }, 1)).toMatchObject({ kind: 'stale' });
  expect(await base.annotationDrafts.get('p1')).toMatchObject({ annotation: { note: 'mine' } });
});

test('what the browser held for a writer is taken in, but never over what is later or saved', async () => {
  const { base, db } = testBase();
  const draft = (note: string, at: string) => ({
    id: 'p1',
    document: PAGE,
    annotation: annotationOf('p1', { note }),
    seen: 0,
    at,
  });
  const note = async () => (await base.annotationDrafts.get('p1'))?.annotation.note;
  await adoptDraft({ db }, draft('half a', '2000-01-01T00:00:00.000Z'));
  expect(await note()).toBe('half a');
  await base.annotationDrafts.keep(draft('half a thought', '2000-01-03T00:00:00.000Z'));
  await adoptDraft({ db }, draft('half', '2000-01-02T00:00:00.000Z'));
  expect(await note()).toBe('half a thought');
  await adoptDraft({ db }, draft('half a thought here', '2999-01-01T00:00:00.000Z'));
  expect(await note()).toBe('half a thought here');
  await done(base.annotations.create(annotationOf('p1')));
  await adoptDraft({ db }, draft('half', '2000-01-02T00:00:00.000Z'));
  expect(await note()).toBeUndefined();
});

test('how a passage was seen never makes an edit stale', async () => {
  const { base, rings } = testBase();
  await done(base.annotations.create(annotationOf('p1')));
  await base.sightings.note([
    { id: 'p1', state: 'lost' },
    { id: 'unknown', state: 'lost' },
  ]);
  expect((await base.annotations.get('p1'))?.seen).toMatchObject({ state: 'lost' });
  expect(rings).toHaveLength(1);
  await done(base.annotations.update('p1', { note: 'x' }, 1));
  const before = (await base.annotations.get('p1'))?.seen;
  await base.sightings.note([{ id: 'p1', state: 'lost' }]);
  expect((await base.annotations.get('p1'))?.seen).toEqual(before);
  await base.sightings.leave('p1');
  await base.sightings.note([{ id: 'p1', state: 'lost' }]);
  expect((await base.annotations.get('p1'))?.seen).toMatchObject({ left: true });
  await base.sightings.note([{ id: 'p1', state: 'changed', words: 'other' }]);
  expect((await base.annotations.get('p1'))?.seen).not.toHaveProperty('left');
});
