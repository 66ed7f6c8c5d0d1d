/** The live index answers as if it had just been built, and matches again only what it must. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/core/model/entity';
import type { Found, Matcher } from '../../../lib/core/model/found';
import type { Mention } from '../../../lib/core/model/mention';
import type { ResolveInput } from '../../../lib/core/resolve/resolve';
import { type NamesAnswer, type NamesQuestion, openLive } from '../../../lib/services/live';
import { openNamesIndex } from '../../../lib/services/names-index';
import type { Bounds } from '../../../lib/services/sessions';
import { openIndexShelf } from '../../../lib/store/index-shelf';
import { done, made, testBase } from '../support/base';

const article = { url: 'https://a.example/news' };

/** Finds names where they stand letter by letter; says "sure" where one entity bears it. Counts its work. */
function simpleWits() {
  const matched: string[] = [];
  const resolved: ResolveInput[] = [];
  let built = 0;
  const newCompiler = () => {
    const names: [string, string][] = [];
    return {
      put: ({ id, name }: Entity) => void names.push([id, name]),
      *finish() {
        built++;
        yield;
        return new TextEncoder().encode(JSON.stringify(names)).buffer as ArrayBuffer;
      },
    };
  };
  const openMatcher = (buffer: ArrayBuffer): Matcher => {
    const names = new Map<string, string>(JSON.parse(new TextDecoder().decode(buffer)));
    return {
      put: (entity) => void names.set(entity.id, entity.name),
      remove: (id) => void names.delete(id),
      find: (text) => {
        matched.push(text);
        const found: Found[] = [];
        for (const name of new Set(names.values())) {
          for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const bearers = [...names].filter(([, other]) => other === name).map(([id]) => id);
            found.push({
              from: at,
              to: at + name.length,
              owners: bearers.sort().map((entity) => ({ entity, kind: 'name' })),
            });
          }
        }
        return found.sort((a, b) => a.from - b.from || a.to - b.to);
      },
    };
  };
  const resolve = (input: ResolveInput): Map<number, Mention[]> => {
    resolved.push(input);
    return new Map(
      input.blocks
        .filter((block) => block.found.length > 0)
        .map((block) => [block.id, block.found.map(({ from, to, owners }) => mention(from, to, owners))]),
    );
  };
  return { newCompiler, openMatcher, resolve, matched, resolved, built: () => built };
}

function mention(from: number, to: number, owners: Found['owners']): Mention {
  const [only, second] = owners;
  return {
    from,
    to,
    state: second ? 'ambiguous' : 'sure',
    entity: second ? null : (only?.entity ?? null),
    candidates: owners.map(({ entity }) => ({ id: entity, score: 1, why: [] })),
    why: [],
  };
}

function testLive(bounds?: Bounds) {
  const tested = testBase();
  const wits = simpleWits();
  const { db, base } = tested;
  const shelf = openIndexShelf(tested.indexedDB);
  const names = openNamesIndex({ db, shelf, release: '1', renewed: () => undefined }, wits);
  const live = openLive({ base, names, resolve: wits.resolve }, bounds);
  const find = (question: Partial<NamesQuestion>): Promise<NamesAnswer> =>
    live.find({ session: 's', fresh: false, article, blocks: [], gone: [], ...question });
  const person = (name: string) => made(tested.base.entities.create({ kind: 'person', name }));
  return { ...tested, wits, live, find, person };
}

async function mentionsOf(answer: Promise<NamesAnswer>): Promise<Record<number, (string | null)[]>> {
  const found = await answer;
  if (found.kind !== 'found') throw new Error(found.kind);
  return Object.fromEntries(
    found.blocks.map((block) => [block.id, block.mentions.map(({ entity }) => entity)]),
  );
}

test('names are found in the blocks; blocks without any are not sent back', async () => {
  const { find, person } = testLive();
  const gantz = await person('Gantz');
  const blocks = [
    { id: 1, text: 'Gantz said' },
    { id: 2, text: 'nothing' },
  ];
  expect(await mentionsOf(find({ fresh: true, blocks }))).toEqual({ 1: [gantz] });
});

test('everybody who is called just so, and nobody of whom more is written', async () => {
  const { live, person } = testLive();
  const [one, other] = [await person('Gantz'), await person('Gantz')];
  await person('Akar');
  expect((await live.called(' Gantz ')).sort()).toEqual([one, other].sort());
  expect(await live.called('Gantz said')).toEqual([]);
  expect(await live.called('')).toEqual([]);
});

test('a session that is not known is answered so', async () => {
  const { find } = testLive();
  expect(await find({ blocks: [{ id: 1, text: 'x' }] })).toEqual({ kind: 'unknown-session' });
});

test('only changed blocks are matched again, and only blocks whose mentions changed are sent back', async () => {
  const { find, person, wits } = testLive();
  const gantz = await person('Gantz');
  const blocks = Array.from({ length: 50 }, (_, id) => ({ id, text: `Gantz ${id}` }));
  await find({ fresh: true, blocks });
  wits.matched.length = 0;
  const answer = mentionsOf(find({ blocks: [{ id: 7, text: 'no more' }], gone: [8] }));
  expect(await answer).toEqual({ 7: [] });
  expect(wits.matched).toEqual(['no more']);
  expect(wits.resolved.at(-1)?.blocks.map((block) => block.id)).not.toContain(8);
  expect(await mentionsOf(find({ blocks: [{ id: 7, text: 'Gantz again' }] }))).toEqual({ 7: [gantz] });
  expect(await mentionsOf(find({}))).toEqual({});
});

test('a block that is named again is answered again, because the page may have dropped the last answer', async () => {
  const { find, person } = testLive();
  const gantz = await person('Gantz');
  await find({
    fresh: true,
    blocks: [
      { id: 1, text: 'Gantz, a' },
      { id: 2, text: 'Gantz' },
    ],
  });
  expect(await mentionsOf(find({ blocks: [{ id: 1, text: 'Gantz, b' }] }))).toEqual({ 1: [gantz] });
  expect(await mentionsOf(find({ blocks: [{ id: 1, text: 'Gantz, b' }] }))).toEqual({ 1: [gantz] });
  expect(await mentionsOf(find({}))).toEqual({});
});

test('the resolver sees the article in reading order', async () => {
  const { find, wits } = testLive();
  const order = () => wits.resolved.at(-1)?.blocks.map((block) => block.id);
  await find({
    fresh: true,
    blocks: [
      { id: 1, text: 'a' },
      { id: 2, text: 'b' },
    ],
  });
  await find({ blocks: [{ id: 1, text: 'changed' }] });
  expect(order()).toEqual([1, 2]);
  await find({ blocks: [{ id: 9, text: 'between' }], order: [1, 9, 2] });
  expect(order()).toEqual([1, 9, 2]);
  await find({ blocks: [{ id: 10, text: 'last' }] });
  expect(order()).toEqual([1, 9, 2, 10]);
});

test('an edit, also one of another window, is seen by the next question, without building anew', async () => {
  const { find, person, base, indexedDB, wits } = testLive();
  await person('Gantz');
  await find({ fresh: true, blocks: [{ id: 1, text: 'Gantz met Akar' }] });
  const elsewhere = testBase(indexedDB).base;
  const akar = await made(elsewhere.entities.create({ kind: 'person', name: 'Akar' }));
  expect(await mentionsOf(find({}))).toEqual({ 1: [expect.any(String), akar] });
  await done(elsewhere.undo((await elsewhere.lastChange())?.id ?? ''));
  expect(await mentionsOf(find({}))).toEqual({ 1: [expect.any(String)] });
  expect(await find({})).toMatchObject({ revision: await base.revision(), blocks: [] });
  expect(wits.built()).toBe(1);
});

test('the resolver is told the choices that hold here, those made elsewhere, and the date that the user set', async () => {
  const { find, person, base, wits } = testLive();
  const [one, two] = [await person('Akar'), await person('Akar')];
  await done(base.choices.set({ scope: 'page', url: article.url, form: 'Akar', entity: two }));
  await done(base.choices.set({ scope: 'site', url: 'https://www.a.example/', form: 'Akar', entity: one }));
  await done(base.choices.set({ scope: 'site', url: 'https://b.example/', form: 'Akar', entity: one }));
  await done(base.dates.set(`${article.url}#top`, '2018-07'));
  const from = { value: '2019', from: 'meta', zoneKnown: true } as const;
  const answer = await find({ fresh: true, article: { ...article, date: from } });
  const told = wits.resolved.at(-1);
  expect(told?.choices?.map(({ scope, entity, url }) => [scope, entity, url])).toEqual([
    ['site', one, 'https://b.example/'],
    ['page', two, article.url],
    ['site', one, article.url],
  ]);
  expect(told?.article.date).toMatchObject({ value: '2018-07', from: 'user' });
  expect(answer).toMatchObject({ date: { value: '2018-07', from: 'user' } });
});

test('sessions are bounded: the one silent longest goes first, and is told to send all again', async () => {
  const { find, live } = testLive({ sessions: 2, units: 1000 });
  const blocks = [{ id: 1, text: 'x'.repeat(100) }];
  await find({ session: 'a', fresh: true, blocks });
  await find({ session: 'b', fresh: true, blocks });
  await find({ session: 'a' });
  await find({ session: 'c', fresh: true, blocks });
  expect((await find({ session: 'b' })).kind).toBe('unknown-session');
  expect((await find({ session: 'a' })).kind).toBe('found');

  const long = [{ id: 1, text: 'x'.repeat(950) }];
  expect((await find({ session: 'd', fresh: true, blocks: long })).kind).toBe('found');
  expect(live.size()).toEqual({ sessions: 1, units: 950 });
  const tooLong = [{ id: 1, text: 'x'.repeat(1001) }];
  expect((await find({ session: 'e', fresh: true, blocks: tooLong })).kind).toBe('found');
  expect(live.size()).toEqual({ sessions: 0, units: 0 });
});

test('questions of one page are answered in the order they were asked', async () => {
  const { find, person } = testLive();
  const gantz = await person('Gantz');
  await find({ fresh: true, blocks: [{ id: 1, text: '' }] });
  const answers = ['Gantz', 'nobody', 'Gantz'].map((text) => mentionsOf(find({ blocks: [{ id: 1, text }] })));
  expect(await Promise.all(answers)).toEqual([{ 1: [gantz] }, { 1: [] }, { 1: [gantz] }]);
});

test('told piece by piece with edits in between, the page knows what one question for all would tell it', async () => {
  const text = fc.array(fc.constantFrom('Gantz', 'Akar', 'Herzog', 'or', 'nobody'), { maxLength: 4 });
  const step = fc.oneof(
    fc.record({ block: fc.nat(4), text: text.map((words) => words.join(' ')) }),
    fc.record({ gone: fc.nat(4) }),
    fc.record({ name: fc.constantFrom('Gantz', 'Akar', 'Herzog') }),
    fc.record({ drop: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { find, base, db } = testLive();
      const page = new Map<number, string>();
      const known = new Map<number, unknown>();
      const hear = async (question: Partial<NamesQuestion>) => {
        const answer = await find(question);
        if (answer.kind === 'found') for (const block of answer.blocks) known.set(block.id, block.mentions);
      };
      await hear({ fresh: true });
      for (const news of steps) {
        if ('block' in news) {
          page.set(news.block, news.text);
          await hear({ blocks: [{ id: news.block, text: news.text }] });
        } else if ('gone' in news) {
          page.delete(news.gone);
          known.delete(news.gone);
          await hear({ gone: [news.gone] });
        } else if ('name' in news) {
          await base.entities.create({ kind: 'person', name: news.name });
        } else {
          const card = (await base.library.list()).cards[news.drop];
          if (card) await base.entities.remove(card.entity.id, card.revision);
        }
      }
      await hear({});
      const all = await find({
        session: 'whole',
        fresh: true,
        blocks: [...page].map(([id, written]) => ({ id, text: written })),
      });
      const truth = new Map(all.kind === 'found' ? all.blocks.map((b) => [b.id, b.mentions]) : []);
      for (const id of page.keys()) expect(known.get(id) ?? []).toEqual(truth.get(id) ?? []);
      db.close();
    }),
    { numRuns: 60 },
  );
});
