/** Search over annotations: words and filters. */
import { expect, test } from 'vitest';
import { readQuery } from '../../../lib/core/annotation/query';
import { annotationOf } from '../support/annotation';
import { done, made, testBase } from '../support/base';

const NONE = { words: '', people: [], tags: [], sites: [], colours: [] };

test.each([
  ['', NONE],
  ['cease fire', { ...NONE, words: 'cease fire' }],
  ['person:Gantz cease', { ...NONE, people: ['Gantz'], words: 'cease' }],
  ['cease person:"Benny Gantz" fire', { ...NONE, people: ['Benny Gantz'], words: 'cease fire' }],
  ['tag:war tag:gaza site:a.example', { ...NONE, tags: ['war', 'gaza'], sites: ['a.example'] }],
  ['before:2022-10 after:2021', { ...NONE, before: '2022-10', after: '2021' }],
  ['STATE:Lost color:red colour:blue', { ...NONE, state: 'lost' as const, colours: ['red', 'blue'] }],
  ['still typing tag:', { ...NONE, words: 'still typing' }],
  ['before:20 state:lo', NONE],
  ['person:"Benny Ga', { ...NONE, people: ['Benny Ga'] }],
  ['http://a.example subtag:x', { ...NONE, words: 'http://a.example subtag:x' }],
])('“%s” is read', (text, query) => expect(readQuery(text)).toEqual(query));

async function filled() {
  const tested = testBase();
  const { base } = tested;
  const gantz = await made(
    base.entities.create({ kind: 'person', name: 'Benny Gantz', aliases: { a: { text: 'בני גנץ' } } }),
  );
  const save = (...wish: Parameters<typeof annotationOf>) =>
    done(base.annotations.create(annotationOf(...wish)));
  await save('p1', {
    quote: 'The Élysée said nothing',
    title: 'Paris',
    published: '2022-10-27',
    saved: '2026-01-01T00:00:00.000Z',
    entities: [gantz],
    tags: ['war'],
  });
  await save('p2', {
    quote: 'Nothing new',
    note: 'check the *cease-fire*',
    document: 'https://news.b.example/x',
    saved: '2026-01-02T00:00:00.000Z',
    colour: 'red',
  });
  await save('p3', { quote: 'שר הביטחון אמר', published: '2021', saved: '2026-01-03T00:00:00.000Z' });
  return { ...tested, gantz };
}

test.each([
  ['everything, the newest first', '', ['p3', 'p2', 'p1']],
  ['without accents, from the first letters', 'elys noth', ['p1']],
  ['one letter is only the beginning of a word', 'elys n', ['p1']],
  ['one letter alone holds nothing back', 'x', ['p3', 'p2', 'p1']],
  ['words of a note', 'cease', ['p2']],
  ['words of a title', 'paris', ['p1']],
  ['Hebrew', 'הביטחון', ['p3']],
  ['a tag as a word', 'war', ['p1']],
  ['a person by name', 'person:gantz', ['p1']],
  ['a person by another name', 'person:"בני גנץ"', ['p1']],
  ['nobody of that name', 'person:nobody', []],
  ['a tag', 'tag:WA', ['p1']],
  ['a site with its subdomains', 'site:b.example', ['p2']],
  ['before', 'before:2022', ['p3']],
  ['after, the day itself too', 'after:2022-10-27', ['p2', 'p1']],
  ['a colour', 'color:red', ['p2']],
  ['a filter and words', 'nothing color:red', ['p2']],
  ['a filter that is still being typed', 'nothing tag:', ['p2', 'p1']],
])('%s', async (_, query, ids) => {
  const { base } = await filled();
  const found = await base.annotations.find(query);
  expect(query.startsWith('nothing') ? found.sort().reverse() : found).toEqual(ids);
});

test('states and meanings of colours are found too, and edits are heard', async () => {
  const { base } = await filled();
  await base.sightings.note([{ id: 'p1', state: 'lost' }]);
  await done(base.tags.setMeaning('red', 'Zu prüfen'));
  expect(await base.annotations.find('state:lost')).toEqual(['p1']);
  expect(await base.annotations.find('color:zu')).toEqual(['p2']);
  await done(base.annotations.update('p1', { note: 'unmistakable' }, 2));
  expect(await base.annotations.find('unmistak')).toEqual(['p1']);
  await done(base.annotations.remove('p1'));
  expect(await base.annotations.find('unmistak')).toEqual([]);
});
