import { expect, test } from 'vitest';
import { annotationOf } from '../support/annotation';
import { done, made, testBase } from '../support/base';

const on = (date?: string) => ({
  url: 'https://a.example/',
  ...(date ? { date: { value: date, from: 'meta' as const, zoneKnown: true } } : {}),
});

async function people() {
  const { base } = testBase();
  const party = await made(base.entities.create({ kind: 'organization', name: 'Blue and White' }));
  const gantz = await made(
    base.entities.create({
      kind: 'person',
      name: 'Benny Gantz',
      ownLanguage: 'he',
      description: 'Israeli politician',
      aliases: { h: { text: 'בני גנץ', lang: 'he' } },
      roles: {
        a: { title: 'Chief of the General Staff', start: '2011-02-14', end: '2015-02-16' },
        b: { title: 'Minister of Defence', start: '2020-05-17', end: '2022-12-29' },
        c: { title: 'Member of the Knesset', start: '2019-04-30', rank: 'normal' },
        d: { title: 'Astronaut', start: '2020', rank: 'deprecated' },
      },
      relations: {
        p: { kind: 'party', target: party, start: '2018-12' },
        x: { kind: 'secret', target: party, rank: 'deprecated' },
        n: { kind: 'friend', target: 'nobody' },
      },
    }),
  );
  const akar = await made(
    base.entities.create({
      kind: 'person',
      name: 'Hulusi Akar',
      relations: {
        m: {
          kind: 'met',
          target: gantz,
          start: '2022-10-27',
          end: '2022-10-27',
          sources: [{ url: 'https://news.example/ankara', title: 'Two ministers in Ankara' }],
        },
      },
    }),
  );
  return { base, gantz, akar, party };
}

test('relations to those on the page, in either direction, and to nobody else', async () => {
  const { base, gantz, akar, party } = await people();
  const card = await base.card.get(gantz, on('2022-10-27'), [akar, party, gantz, 'nobody']);
  expect(card?.relations).toMatchObject([
    { kind: 'party', inverse: false, to: { id: party }, start: '2018-12', sources: [] },
    {
      kind: 'met',
      inverse: true,
      to: { id: akar },
      start: '2022-10-27',
      end: '2022-10-27',
      sources: [{ url: 'https://news.example/ankara', title: 'Two ministers in Ankara' }],
    },
  ]);
  expect((await base.card.get(gantz, on(), []))?.relations).toEqual([]);
});

test.each([
  ['brother', 'brother', 1],
  ['father', 'son', 1],
  ['wife', 'Husband', 1],
  ['successor', 'predecessor', 1],
  ['father', 'adviser', 2],
])('%s one way and %s the other way: said %i times', async (kind, other, count) => {
  const { base } = testBase();
  const one = await made(
    base.entities.create({
      id: 'one',
      kind: 'person',
      name: 'One',
      relations: { r: { kind, target: 'two' } },
    }),
  );
  await made(
    base.entities.create({
      id: 'two',
      kind: 'person',
      name: 'Two',
      relations: { r: { kind: other, target: 'one' } },
    }),
  );
  const card = await base.card.get(one, on(), ['two']);
  expect(card?.relations.map(({ inverse }) => inverse)).toEqual([false, true].slice(0, count));
});

test.each([
  ['2022-10-27', 'Minister of Defence', 'Member of the Knesset'],
  ['2013', 'Chief of the General Staff', 'Member of the Knesset'],
  ['2024-05-01', 'Member of the Knesset', undefined],
  ['2001', undefined, 'Member of the Knesset'],
  [undefined, undefined, 'Member of the Knesset'],
])('a sketch as of %s', async (date, role, today) => {
  const { base, gantz } = await people();
  const [sketch] = await base.entities.sketches([gantz], date);
  expect(sketch?.role?.title).toBe(role);
  expect(sketch?.today?.title).toBe(today);
  expect(sketch).toMatchObject({ name: 'Benny Gantz', ownName: { text: 'בני גנץ', lang: 'he' } });
});

test('a date that is not known stays unknown', async () => {
  const { base, gantz } = await people();
  expect((await base.card.get(gantz, on()))?.date).toBeUndefined();
});

test('a card survives a message', async () => {
  const { base, gantz, akar } = await people();
  const card = await base.card.get(gantz, on('2022-10-27'), [akar]);
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

test('counts the passages saved about somebody, under every id they had', async () => {
  const { base, gantz, akar } = await people();
  expect((await base.card.get(gantz, on()))?.passages).toBe(0);
  await done(base.annotations.create(annotationOf('1', { entities: [gantz] })));
  await done(base.annotations.create(annotationOf('2', { entities: [akar, gantz] })));
  expect((await base.card.get(gantz, on()))?.passages).toBe(2);
  const revisions = await Promise.all(
    [akar, gantz].map(async (id) => (await base.entities.get(id))?.revision ?? 0),
  );
  const [from = 0, into = 0] = revisions;
  await done(base.entities.merge(akar, gantz, { from, into }));
  expect((await base.card.get(gantz, on()))?.passages).toBe(2);
});
