/** Notes, choices, sites, dates and the trash. */
import { expect, test } from 'vitest';
import { pageKey, siteKey } from '../../../lib/services/address';
import { done, made, testBase } from '../support/base';

test.each([
  ['https://a.example/x?id=1#top', 'https://a.example/x?id=1'],
  ['https://a.example/x?utm_source=m&id=1&fbclid=z', 'https://a.example/x?id=1'],
  ['HTTPS://A.example', 'https://a.example/'],
  ['file:///home/me/a.html#b', 'file:///home/me/a.html'],
  ['not an address', 'not an address'],
])('the page of %s is %s', (url, key) => expect(pageKey(url)).toBe(key));

test.each([
  ['https://www.a.example/x', 'a.example'],
  ['http://news.a.example:8080/x', 'news.a.example:8080'],
  ['file:///home/me/a.html', 'file:'],
  ['not an address', 'not an address'],
])('the site of %s is %s', (url, key) => expect(siteKey(url)).toBe(key));

async function person() {
  const tested = testBase();
  const id = await made(tested.base.entities.create({ kind: 'person', name: 'Gantz' }));
  return { ...tested, id };
}

test('a note is written, changed and deleted, and each step can be undone', async () => {
  const { base, id } = await person();
  await done(base.notes.save({ entity: id, text: 'first' }));
  const [note] = await base.notes.of(id);
  const edit = await done(
    base.notes.save({ id: note?.id, entity: id, text: 'second', page: 'https://a.example/' }),
  );
  expect(await base.notes.of(id)).toMatchObject([{ id: note?.id, text: 'second', created: note?.created }]);
  const removed = await done(base.notes.remove(note?.id ?? ''));
  expect(await base.notes.of(id)).toEqual([]);
  expect(await base.trash.list()).toMatchObject([{ table: 'notes', content: { text: 'second' } }]);
  await done(base.undo(removed.change));
  await done(base.undo(edit.change));
  expect(await base.notes.of(id)).toMatchObject([{ text: 'first' }]);
});

test('a note on nobody is not written; one on a deleted card waits for it', async () => {
  const { base, id } = await person();
  expect(await base.notes.save({ entity: 'nobody', text: 'x' })).toEqual({ kind: 'gone' });
  expect(await base.notes.remove('nothing')).toEqual({ kind: 'gone' });
  await done(base.entities.remove(id, 1));
  await done(base.notes.save({ entity: id, text: 'late' }));
  await done(base.trash.restore('entities', id));
  expect(await base.notes.of(id)).toMatchObject([{ text: 'late' }]);
});

test('a note that is too long is refused', async () => {
  const { base, id } = await person();
  expect(await base.notes.save({ entity: id, text: 'x'.repeat(200_001) })).toMatchObject({ kind: 'invalid' });
});

test('a choice holds where it was made, the later word wins, and it follows a merge', async () => {
  const { base, id } = await person();
  const other = await made(base.entities.create({ kind: 'person', name: 'Other' }));
  const url = 'https://a.example/1?utm_medium=x';
  const form = 'Gantz';
  await done(base.choices.set({ scope: 'page', url, form, entity: id }));
  const second = await done(
    base.choices.set({ scope: 'page', url: 'https://a.example/1#p', form, entity: null }),
  );
  await done(base.choices.set({ scope: 'everywhere', url, form: 'Benny', entity: id }));
  const on = async (address: string) =>
    (await base.choices.on(address)).map((choice) => [choice.scope, choice.form, choice.entity]);
  expect(await on('https://a.example/1')).toEqual([
    ['page', form, null],
    ['everywhere', 'Benny', id],
  ]);
  expect(await on('https://a.example/2')).toEqual([['everywhere', 'Benny', id]]);
  await done(base.undo(second.change));
  await done(base.entities.merge(id, other, { from: 1, into: 2 }));
  expect(await on('https://a.example/1')).toEqual([
    ['page', form, other],
    ['everywhere', 'Benny', other],
  ]);
});

test('choices are listed, the newest first; one that is taken away no longer holds, and that can be undone', async () => {
  const { base, id } = await person();
  const url = 'https://a.example/1';
  await done(base.choices.set({ scope: 'page', url, form: 'Gantz', entity: id }));
  await done(base.choices.set({ scope: 'everywhere', url, form: 'Gantz', entity: null }));
  const kept = await base.choices.list();
  expect(kept.map(({ choice }) => [choice.scope, choice.form, choice.entity, choice.url])).toEqual([
    ['everywhere', 'Gantz', null, url],
    ['page', 'Gantz', id, url],
  ]);
  const removed = await done(base.choices.remove(kept[0]?.id ?? ''));
  expect((await base.choices.on(url)).map(({ scope }) => scope)).toEqual(['page']);
  expect(await base.choices.remove('nothing')).toEqual({ kind: 'gone' });
  await done(base.undo(removed.change));
  expect(await base.choices.list()).toHaveLength(2);
});

test('what was chosen elsewhere is told apart from what holds here', async () => {
  const { base, id } = await person();
  await done(base.choices.set({ scope: 'page', url: 'https://b.example/', form: 'Gantz', entity: id }));
  await done(base.choices.set({ scope: 'site', url: 'https://a.example/2', form: 'Gantz', entity: null }));
  expect((await base.choices.around('https://a.example/1')).map(({ scope, url }) => [scope, url])).toEqual([
    ['page', 'https://b.example/'],
    ['site', 'https://a.example/1'],
  ]);
});

test('a choice for one mention does not replace that for another on the same page', async () => {
  const { base, id } = await person();
  const one = { scope: 'mention', url: 'https://a.example/', form: 'Akar', entity: id } as const;
  await done(base.choices.set({ ...one, around: { before: 'Mr ', after: ' said' } }));
  await done(base.choices.set({ ...one, entity: null, around: { before: 'Mrs ', after: ' said' } }));
  expect(await base.choices.on('https://a.example/')).toHaveLength(2);
});

test('a site is on, off, or back to articles only', async () => {
  const { base } = testBase();
  expect(await base.sites.get('https://a.example/')).toBe('articles');
  const off = await done(base.sites.set('https://www.a.example/x', 'off'));
  expect(await base.sites.get('https://a.example/y')).toBe('off');
  expect(await base.sites.list()).toEqual([{ site: 'a.example', mode: 'off' }]);
  await done(base.undo(off.change));
  expect(await base.sites.get('https://a.example/')).toBe('articles');
});

test('a date set by the user wins over that of the page, and can be taken back', async () => {
  const { base } = testBase();
  const article = {
    url: 'https://a.example/1',
    date: { value: '2020-01-01', from: 'meta', zoneKnown: false },
  } as const;
  for (const broken of ['2020-02-30', 'yesterday', '']) {
    expect(await base.dates.set(article.url, broken)).toMatchObject({ kind: 'invalid' });
  }
  await done(base.dates.set('https://a.example/1#c', '2019'));
  expect(await base.dates.of(article)).toEqual({ value: '2019', from: 'user', zoneKnown: true });
  await done(base.dates.set(article.url, null));
  expect(await base.dates.of(article)).toEqual(article.date);
  expect(await base.dates.of({ url: 'https://b.example/' })).toBeUndefined();
});

test('the trash gives back whole, and only once', async () => {
  const { base, id } = await person();
  await done(base.notes.save({ entity: id, text: 'kept' }));
  await done(base.entities.remove(id, 1));
  expect(await base.entities.get(id)).toBeUndefined();
  expect(await base.trash.list()).toMatchObject([{ table: 'entities', id, content: { name: 'Gantz' } }]);
  await done(base.trash.restore('entities', id));
  expect((await base.entities.get(id))?.entity.name).toBe('Gantz');
  expect(await base.notes.of(id)).toHaveLength(1);
  expect(await base.trash.restore('entities', id)).toEqual({ kind: 'gone' });
});

test('an emptied trash is forgotten in every table, and undo does not bring half of it back', async () => {
  const { base, db, id } = await person();
  const secret = 'a secret name';
  const edit = await done(base.entities.update(id, { name: secret }, 1));
  await done(base.notes.save({ entity: id, text: secret }));
  const removed = await done(base.entities.remove(id, 2));
  const kept = await made(base.entities.create({ kind: 'person', name: 'Kept' }));
  await done(base.trash.empty());
  const everything = await Promise.all(db.tables.map((table) => table.toArray()));
  expect(JSON.stringify(everything)).not.toContain(secret);
  expect(await base.trash.list()).toEqual([]);
  expect(await base.undo(removed.change)).toEqual({ kind: 'gone' });
  expect(await base.undo(edit.change)).toEqual({ kind: 'gone' });
  expect(await base.trash.restore('entities', id)).toEqual({ kind: 'gone' });
  expect((await base.entities.get(kept))?.entity.name).toBe('Kept');
});
