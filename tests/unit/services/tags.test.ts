/** Tags stand on passages and on the user's own cards; colours mean what the user says. */
import { expect, test } from 'vitest';
import { annotationOf } from '../support/annotation';
import { done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

async function tagged() {
  const tested = testBase();
  const { base } = tested;
  await done(base.annotations.create(annotationOf('p1', { tags: ['war', 'Gaza'] })));
  await done(base.annotations.create(annotationOf('p2', { tags: ['war'] })));
  const card = await made(base.entities.create({ kind: 'person', name: 'Gantz', tags: ['war'] }));
  return { ...tested, card };
}

test('tags are listed with how many bear them, the most used first', async () => {
  const { base } = await tagged();
  expect(await base.tags.list()).toEqual([
    { tag: 'war', count: 3, colour: undefined },
    { tag: 'Gaza', count: 1, colour: undefined },
  ]);
});

test('renamed, a tag is renamed everywhere, with its colour, in one change', async () => {
  const { base, card } = await tagged();
  await done(base.tags.paint('war', 'red'));
  const { change } = await done(base.tags.rename('war', ' conflict '));
  expect(await base.tags.list()).toEqual([
    { tag: 'conflict', count: 3, colour: 'red' },
    { tag: 'Gaza', count: 1, colour: undefined },
  ]);
  expect((await base.entities.get(card))?.entity.tags).toEqual(['conflict']);
  await done(base.undo(change));
  expect((await base.tags.list())[0]).toEqual({ tag: 'war', count: 3, colour: 'red' });
});

test('renamed to another that is in use, the two become one, and nothing bears it twice', async () => {
  const { base } = await tagged();
  await done(base.tags.paint('Gaza', 'blue'));
  await done(base.tags.paint('war', 'red'));
  await done(base.tags.rename('war', 'Gaza'));
  expect(await base.tags.list()).toEqual([{ tag: 'Gaza', count: 3, colour: 'blue' }]);
  expect((await base.annotations.get('p1'))?.annotation.tags).toEqual(['Gaza']);
});

test('a tag without letters is refused', async () => {
  const { base } = await tagged();
  expect(await base.tags.rename('war', '  ')).toMatchObject({ kind: 'invalid' });
});

test('taken away, a tag is gone everywhere', async () => {
  const { base } = await tagged();
  await done(base.tags.remove('war'));
  expect((await base.tags.list()).map(({ tag }) => tag)).toEqual(['Gaza']);
});

test('the cards of a pack keep their tags: renaming one does not make them the user’s', async () => {
  const { base } = await tagged();
  const pack = packOf('1', 1);
  await done(
    base.packs.install({ ...pack, entities: pack.entities.map((card) => ({ ...card, tags: ['war'] })) }),
  );
  await done(base.tags.rename('war', 'conflict'));
  expect(await base.entities.get('test:0')).toMatchObject({
    entity: { tags: ['war'] },
    origin: { by: 'pack' },
  });
});

test('a colour means what the user says, and nothing when that is taken back', async () => {
  const { base } = testBase();
  await done(base.tags.setMeaning('red', ' Claim '));
  expect(await base.tags.meanings()).toEqual({ red: 'Claim' });
  await done(base.tags.setMeaning('red', ''));
  expect(await base.tags.meanings()).toEqual({});
});
