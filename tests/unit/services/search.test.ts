import { expect, test } from 'vitest';
import { done, made, testBase } from '../support/base';

const NAMES: [string, string[], string?][] = [
  ['Recep Tayyip Erdoğan', ['رجب طيب أردوغان', 'Эрдоган', 'ארדואן'], 'Turkish politician'],
  ['Binyamin Gantz', ['Benny Gantz', 'בני גנץ'], 'Israeli general'],
  ['Mevlüt Çavuşoğlu', [], 'Turkish diplomat'],
  ['İsmail Haniye', ['Ismail Haniyeh', 'إسماعيل هنية'], ''],
  ['Xi Jinping', ['习近平'], ''],
  ['Conan O’Brien', ['צה"ל'], ''],
  ['Søren Łukasz Straße', [], ''],
  ['Μητσοτάκης', [], ''],
];

async function library() {
  const tested = testBase();
  for (const [name, aliases, description] of NAMES) {
    await made(
      tested.base.entities.create({
        kind: 'person',
        name,
        description: description || null,
        aliases: Object.fromEntries(aliases.map((text, at) => [`a${at}`, { text }])),
      }),
    );
  }
  return tested;
}

const shared = library();

test.each([
  ['without accents', 'erdogan', 'Recep Tayyip Erdoğan'],
  ['in capitals', 'ERDOĞAN', 'Recep Tayyip Erdoğan'],
  ['with a dotted capital', 'İSMAIL', 'İsmail Haniye'],
  ['with a dotless i', 'ısmail', 'İsmail Haniye'],
  ['several accents', 'cavusoglu', 'Mevlüt Çavuşoğlu'],
  ['the first letters', 'erd', 'Recep Tayyip Erdoğan'],
  ['a typo', 'erdogna', 'Recep Tayyip Erdoğan'],
  ['another typo', 'gatnz', 'Binyamin Gantz'],
  ['words in another order', 'gantz benny', 'Binyamin Gantz'],
  ['Cyrillic', 'эрдоган', 'Recep Tayyip Erdoğan'],
  ['Arabic with another alef', 'اردوغان', 'Recep Tayyip Erdoğan'],
  ['Arabic with another final letter', 'هنيه', 'İsmail Haniye'],
  ['Hebrew', 'ארדואן', 'Recep Tayyip Erdoğan'],
  ['Hebrew with points', 'בֵּנִי', 'Binyamin Gantz'],
  ['Hebrew abbreviation without its mark', 'צהל', 'Conan O’Brien'],
  ['a straight apostrophe', "o'brien", 'Conan O’Brien'],
  ['no apostrophe', 'obrien', 'Conan O’Brien'],
  ['one Chinese sign', '习', 'Xi Jinping'],
  ['a part of a Chinese name', '近平', 'Xi Jinping'],
  ['letters without a combining mark', 'soren lukasz strasse', 'Søren Łukasz Straße'],
  ['Greek without accent and with the other sigma', 'ΜΗΤΣΟΤΑΚΗΣ', 'Μητσοτάκης'],
  ['a word of the description', 'diplomat', 'Mevlüt Çavuşoğlu'],
])('finds by %s', async (_, query, name) => {
  const { base } = await shared;
  expect((await base.library.search(query))[0]?.name).toBe(name);
});

test('a name counts more than a description, and nothing is found for nothing', async () => {
  const { base } = await library();
  await made(base.entities.create({ kind: 'person', name: 'Somebody', description: 'met Erdogan' }));
  expect((await base.library.search('erdogan')).map((entity) => entity.name)).toEqual([
    'Recep Tayyip Erdoğan',
    'Somebody',
  ]);
  for (const query of ['', '  ', '?!', 'zzzzzz']) expect(await base.library.search(query)).toEqual([]);
});

test('of namesakes: whoever is called just so, who stands on the page, who is in office, of whom more is known', async () => {
  const { base } = testBase();
  const add = (name: string, more: object = {}) =>
    made(base.entities.create({ kind: 'person', name, ...more }));
  await add('Aaron Akar');
  const page = await add('Haydar Akar');
  await add('Hulusi Akar', { roles: { r: { title: 'Minister', start: '2018', end: '2023' } } });
  await add('Ilham Akar', { roles: { r: { title: 'President', start: '2018' } } });
  const names = async (present?: string[]) =>
    (await base.library.search('akar', 9, new Set(present))).map(({ name }) => name);
  const [office, before, ...rest] = await names();
  expect([office, before]).toEqual(['Ilham Akar', 'Hulusi Akar']);
  expect(rest).toHaveLength(2);
  expect((await names([page]))[0]).toBe('Haydar Akar');
  await add('Akar');
  expect((await names([page]))[0]).toBe('Akar');
});

test('all words of a query must fit', async () => {
  const { base } = await library();
  expect(await base.library.search('gantz diplomat')).toEqual([]);
});

test('an edit made in another window is searched at once', async () => {
  const here = await library();
  expect(await here.base.library.search('akar')).toEqual([]);
  const there = testBase(here.indexedDB);
  const id = await made(there.base.entities.create({ kind: 'person', name: 'Hulusi Akar' }));
  expect((await here.base.library.search('akar')).map((entity) => entity.id)).toEqual([id]);
  await done(there.base.entities.remove(id, (await there.base.entities.get(id))?.revision ?? 0));
  expect(await here.base.library.search('akar')).toEqual([]);
});

test('the list is in the order of the alphabet, in pages', async () => {
  const { base } = await library();
  const all = await base.library.list();
  expect(all.total).toBe(NAMES.length);
  const names = all.cards.map((card) => card.entity.name);
  expect(names.indexOf('Mevlüt Çavuşoğlu')).toBeLessThan(names.indexOf('Xi Jinping'));
  const second = await base.library.list({ from: 2, count: 3 });
  expect(second.cards).toEqual(all.cards.slice(2, 5));
  expect((await base.library.list({ kind: 'place' })).total).toBe(0);
});
