/** The one file that holds everything: an import of an export changes nothing, whatever the base holds. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/core/model/id';
import { annotation } from '../exchange/arbitrary';
import { contentOf, done, made } from '../support/base';
import { packOf } from '../support/pack';
import { imported, planned, type Tested, transferBase, verdicts, WORDS, written } from '../support/transfer';

/** Some of everything. */
async function filled(): Promise<Tested> {
  const tested = transferBase();
  const { base } = tested;
  await done(base.packs.install(packOf('1', 3)));
  const id = await made(
    base.entities.create({
      kind: 'person',
      name: '<b>Isaac</b> Herzog',
      ownLanguage: 'he',
      description: 'President',
      aliases: { a: { text: 'יצחק הרצוג', lang: 'he' } },
      roles: {
        r: {
          title: 'President',
          start: '2021-07-07',
          rank: 'preferred',
          sources: [{ url: 'https://example.org/', quote: '"sworn in"', seen: '2026-01' }],
        },
      },
      relations: { l: { kind: 'counterpart', target: 'test:0' } },
      facts: { f: { property: 'born', value: '1960' } },
      links: { u: { url: 'https://example.org/herzog' } },
      identifiers: { wikidata: 'Q0' },
      tags: ['il'],
    }),
  );
  await done(base.notes.save({ entity: id, text: 'one\n\ntwo', page: 'https://example.org/a' }));
  await done(base.notes.save({ entity: 'test:1', text: 'three' }));
  return tested;
}

const url = fc.constantFrom('https://a.example/1?utm_source=x', 'https://www.b.example/2#f', 'file:///c');
const step = fc.oneof(
  fc.record({ what: fc.constant('annotate' as const), annotation }),
  fc.record({ what: fc.constant('card' as const), name: fc.string({ minLength: 1, unit: 'binary' }) }),
  fc.record({ what: fc.constant('note' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({
    what: fc.constant('choose' as const),
    scope: fc.constantFrom('mention' as const, 'page' as const, 'site' as const, 'everywhere' as const),
    url,
    form: fc.string({ minLength: 1 }),
    nobody: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('site' as const),
    url,
    mode: fc.constantFrom('on' as const, 'off' as const),
  }),
  fc.record({
    what: fc.constant('date' as const),
    url,
    date: fc.constantFrom('2022', '2022-10', '2022-10-27'),
  }),
  fc.record({ what: fc.constant('colour' as const), meaning: fc.string({ minLength: 1 }) }),
  fc.record({
    what: fc.constantFrom('merge' as const, 'bury' as const, 'link' as const, 'remember' as const),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does it if it can be done: what is refused is no part of the base. */
async function take({ base, db }: Tested, one: Step): Promise<unknown> {
  const own = (await base.library.list({ by: 'user' })).cards;
  const [first, second] = own;
  switch (one.what) {
    case 'annotate':
      await base.annotations.create(one.annotation);
      return base.tags.paint(one.annotation.tags[0] ?? 'tag', 'green');
    case 'card':
      return base.entities.create({ kind: 'person', name: one.name });
    case 'note':
      return first && base.notes.save({ entity: first.entity.id, text: one.text });
    case 'choose':
      return base.choices.set({
        scope: one.scope,
        url: one.url,
        form: one.form,
        entity: one.nobody ? null : (first?.entity.id ?? null),
        around: one.scope === 'mention' ? { before: one.form, after: '' } : undefined,
      });
    case 'site':
      return base.sites.set(one.url, one.mode);
    case 'date':
      return base.dates.set(one.url, one.date);
    case 'colour':
      return base.tags.setMeaning('red', one.meaning);
    case 'merge':
      return first && second
        ? base.entities.merge(first.entity.id, second.entity.id, {
            from: first.revision,
            into: second.revision,
          })
        : undefined;
    case 'bury':
      return first && base.entities.remove(first.entity.id, first.revision);
    case 'link': {
      const [a, b] = await db.annotations.toArray();
      return a && b ? base.annotationLinks.set({ kind: 'supports', from: a.id, to: b.id }) : undefined;
    }
    case 'remember':
      return base.mentions.keep(true);
  }
}

test('law: importing an export changes nothing, and read into an empty base it gives the same export', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const tested = transferBase();
      for (const one of steps) await take(tested, one);
      const file = await written(tested);
      const before = await contentOf(tested.db);
      const revision = await tested.base.revision();
      const plan = await planned(tested, file);
      expect(plan.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
      await imported(tested, file, { conflicts: 'takeFile', deleted: 'bringBack' });
      expect(await tested.base.revision()).toBe(revision);
      expect(await contentOf(tested.db)).toEqual(before);

      const empty = transferBase();
      await imported(empty, file, { conflicts: 'takeFile' });
      expect(JSON.parse(await written(empty))).toEqual(JSON.parse(file));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the same holds for annotations as W3C JSON-LD', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(annotation, { maxLength: 6 }), async (annotations) => {
      const tested = transferBase();
      for (const one of annotations) await tested.base.annotations.create(one);
      const file = await written(tested, 'w3c');
      const revision = await tested.base.revision();
      expect((await imported(tested, file, { conflicts: 'takeFile' })).written).toBe(0);
      expect(await tested.base.revision()).toBe(revision);
      const empty = transferBase();
      await imported(empty, file);
      expect(await bodiesIn(empty)).toEqual(await bodiesIn(tested));
    }),
    { numRuns: 30 },
  );
}, 60_000);

const bodiesIn = async ({ db }: Tested) => (await db.annotations.toArray()).map(({ body }) => body);

test('a full base comes back in an empty one: cards, notes with their days, and what was said of names', async () => {
  const tested = await filled();
  const empty = transferBase();
  await imported(empty, await written(tested));
  expect(JSON.parse(await written(empty))).toEqual(JSON.parse(await written(tested)));
  const [note] = await tested.db.notes.toArray();
  expect((await empty.db.notes.get(note?.id ?? ''))?.created).toBe(note?.created);
});

test('where file and base differ, the user decides', async () => {
  const tested = await filled();
  const file = await written(tested);
  const { base } = tested;
  const [mine] = (await base.library.list({ by: 'user' })).cards;
  const id = mine?.entity.id ?? '';
  await done(base.entities.update(id, { description: 'mine' }, mine?.revision ?? 0));
  await done(base.entities.remove('test:2', 1));
  await done(base.packs.install({ ...packOf('2', 2), entities: packOf('2', 3).entities }));

  const cards = Object.entries(verdicts(await planned(tested, file))).filter(([key]) =>
    key.startsWith('entities'),
  );
  expect(Object.fromEntries(cards)).toEqual({
    [`entities/${id}`]: 'conflict',
    'entities/test:0': 'update',
    'entities/test:1': 'update',
    'entities/test:2': 'deleted',
  });
  await imported(tested, file);
  expect((await base.entities.get(id))?.entity.description).toBe('mine');
  expect((await base.entities.get('test:0'))?.entity.description).toBe('of version 1');
  expect(await base.entities.get('test:2')).toBeUndefined();

  await imported(tested, file, { conflicts: 'takeFile', deleted: 'bringBack', except: [`entities/${id}`] });
  expect((await base.entities.get(id))?.entity.description).toBe('mine');
  expect((await base.entities.get('test:2'))?.entity.name).toBe('Pack name 2');
  expect(await base.trash.list()).toEqual([]);

  await imported(tested, file, { conflicts: 'takeFile' });
  expect((await base.entities.get(id))?.entity.description).toBe('President');
});

test('no file switches a setting by itself', async () => {
  const tested = transferBase();
  await done(tested.base.mentions.keep(true));
  const file = await written(tested);
  const other = transferBase();
  await imported(other, file);
  expect(await other.base.mentions.areKept()).toBe(false);
  await imported(other, file, { conflicts: 'takeFile' });
  expect(await other.base.mentions.areKept()).toBe(true);
});

test('what was deleted, and even emptied from the trash, comes back from a backup if that is wanted', async () => {
  const tested = await filled();
  const file = await written(tested);
  const [mine] = (await tested.base.library.list({ by: 'user' })).cards;
  await done(tested.base.entities.remove(mine?.entity.id ?? '', mine?.revision ?? 0));
  await done(tested.base.trash.empty());
  await imported(tested, file, { deleted: 'bringBack' });
  expect(JSON.parse(await written(tested)).entities).toEqual(JSON.parse(file).entities);
});

test('a passage from another tool is not taken twice, and not where it was made here already', async () => {
  const tested = transferBase();
  const row = (id: string, text: string) => ({
    id,
    uri: 'https://news.example/a?utm_source=x',
    text,
    tags: ['b', 'a'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'he  said' }] }],
  });
  const file = { annotations: [row('1', 'n'), row('2', 'n'), row('3', 'other')] };
  expect((await imported(tested, file)).written).toBe(2);
  expect((await imported(tested, file, { conflicts: 'takeFile' })).written).toBe(0);

  const here = transferBase();
  const [own] = fc.sample(annotation, 1);
  if (!own) throw new Error('no sample');
  const target = {
    ...own.target,
    document: 'https://news.example/a',
    selectors: [{ type: 'TextQuoteSelector' as const, exact: 'he said', prefix: '', suffix: '' }],
  };
  await done(
    here.base.annotations.create({
      ...own,
      id: newId(),
      target,
      note: 'n',
      tags: ['a', 'b'],
      imported: undefined,
    }),
  );
  expect((await imported(here, file)).written).toBe(1);
});

test('every format is written, also of an empty base', async () => {
  for (const tested of [transferBase(), await filled()]) {
    for (const one of fc.sample(annotation, 5)) await tested.base.annotations.create(one);
    for (const format of ['w3c', 'csv', 'csl', 'bibtex', 'ris', 'report'] as const) {
      expect(typeof (await written(tested, format))).toBe('string');
    }
    for (const format of ['markdownPages', 'markdownPeople', 'taguette'] as const) {
      const file = await tested.transfer.write({ format, words: WORDS });
      if ('kind' in file) throw new Error(file.sentence);
      const names = Object.keys(unzipSync(file.parts[0] as Uint8Array));
      if (format === 'taguette') expect(names).toEqual(['highlights.csv', 'codebook.csv']);
      else for (const name of names) expect(name).toMatch(/\.md$/);
      expect(file.name).toMatch(/^dramatis-\w+-\d{4}-\d\d-\d\d\.zip$/);
    }
  }
});

test('a template with a mistake is said, not thrown', async () => {
  const tested = transferBase();
  for (const one of fc.sample(annotation, 1)) await tested.base.annotations.create(one);
  await done(tested.transfer.setTemplate('page', '{{ x | nosuch }}'));
  const answer = await tested.transfer.write({ format: 'markdownPages', words: WORDS });
  expect(answer).toEqual({ kind: 'template', sentence: expect.stringContaining('nosuch') });
});

test('a template is kept, and the one of the extension comes back', async () => {
  const { transfer } = transferBase();
  const first = await transfer.template('person');
  expect(first.isOwn).toBe(false);
  await done(transfer.setTemplate('person', '{{ name }}'));
  expect(await transfer.template('person')).toEqual({ text: '{{ name }}', isOwn: true });
  await done(transfer.setTemplate('person', null));
  expect(await transfer.template('person')).toEqual(first);
});

test('an old bundle with cards only is still a bundle', async () => {
  const tested = transferBase();
  const file = {
    format: 'dramatis-bundle',
    version: 1,
    entities: [{ id: 'old', kind: 'person', name: 'Old', notes: ['a text'], aliases: ['Elder'] }],
  };
  expect((await imported(tested, file)).written).toBe(2);
  expect((await imported(tested, file, { conflicts: 'takeFile' })).written).toBe(0);
});
