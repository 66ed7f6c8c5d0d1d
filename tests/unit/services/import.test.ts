/** Imports: what cannot be read is said with its place; pieces, death in the middle, one undo. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { CAUTIOUS } from '../../../lib/core/exchange/plan';
import { newId } from '../../../lib/core/model/id';
import { readImport } from '../../../lib/services/import-read';
import { contentOf, done, made } from '../support/base';
import { AT, begun, bytesOf, contentIn, imported, planned, transferBase } from '../support/transfer';

const MANY = 1_700;
const bundle = (count: number, more: object = {}) => ({
  format: 'dramatis-bundle',
  version: 1,
  entities: Array.from({ length: count }, (_, at) => ({ id: `e${at}`, kind: 'person', name: `Name ${at}` })),
  ...more,
});
const options = { documentOf: (address: string) => address, at: AT };
/** A record on each line, as we write it ourselves. */
const lines = (count: number) =>
  `{"format":"dramatis-bundle","version":1,"entities":[\n${bundle(count)
    .entities.map((one) => JSON.stringify(one))
    .join(',\n')}\n]}`;

describe('a file that cannot be read', () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++)
      new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test.each<[string, Uint8Array, object]>([
    ['is empty', bytesOf('  \n'), { kind: 'empty' }],
    ['is a picture', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 1]), { kind: 'binary' }],
    ['is in another encoding', latin('{"a": 1,\n"b": "caf\u00e9"}'), { kind: 'encoding', line: 2 }],
    [
      'is no JSON',
      bytesOf('{"a": 1,\n "b": oops,\n "c": 3}'),
      { kind: 'malformed', at: { line: 2, column: 7 } },
    ],
    [
      'ends with a word that is none',
      bytesOf('{"a": 1,\n "b": oops'),
      { kind: 'malformed', at: { line: 2, column: 7 }, near: 'oops' },
    ],
    ['ends within a word', bytesOf('{"a": 1,\n "b": fal'), { kind: 'cut-off', at: { line: 2, column: 10 } }],
    ['has a comma too many', bytesOf('{"a": [1,]}'), { kind: 'malformed', at: { line: 1, column: 10 } }],
    [
      'is HTML',
      bytesOf('<!doctype html>\n<p>not found</p>'),
      { kind: 'malformed', at: { line: 1, column: 1 } },
    ],
    [
      'ends before anything is whole',
      bytesOf('{"format":"dramatis-bundle",\n"ver'),
      { kind: 'cut-off', at: { line: 2, column: 5 } },
    ],
    ['is of a format that nobody knows', bytesOf({ some: 'file' }), { kind: 'unknown' }],
    [
      'is of a version to come',
      bytesOf({ ...bundle(1), version: 99 }),
      { kind: 'unsound', problem: { path: 'version' } },
    ],
    [
      'is no list of cards',
      bytesOf({ ...bundle(0), entities: 7 }),
      { kind: 'unsound', problem: { path: 'entities' } },
    ],
  ])('%s: said with its place', async (_, bytes, fault) => {
    expect(await readImport(bytes, options)).toMatchObject(fault);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytesOf(`\uFEFF${lines(2)}`)],
    ['UTF-16 with its mark', utf16(`\uFEFF${lines(2)}`, true)],
    ['UTF-16, the other way round', utf16(`\uFEFF${lines(2)}`, false)],
    ['UTF-16 without one', utf16(lines(2), true)],
  ])('%s is read', async (_, bytes) => {
    expect(await readImport(bytes, options)).toMatchObject({
      kind: 'content',
      records: [{ id: 'e0' }, { id: 'e1' }],
    });
  });

  test('that was cut off anywhere: what stands whole before is there, and nothing that is half', async () => {
    const file = lines(40);
    for (let end = file.indexOf('e0') + 40; end < file.length - 1; end += 7) {
      const read = await readImport(bytesOf(file.slice(0, end)), options);
      const whole = file.slice(0, end).split('},\n').length - 1;
      if (read.kind !== 'content') throw new Error(`${end}: ${JSON.stringify(read)}`);
      expect(read.cutOff?.at.line).toBe(file.slice(0, end).trimEnd().split('\n').length);
      expect([whole, whole + 1]).toContain(read.records.length);
      for (const [at, { body }] of read.records.entries()) expect(body).toMatchObject({ name: `Name ${at}` });
    }
  });

  test('never changes anything, and no garbage throws', async () => {
    for (const text of [
      '[',
      ']',
      '"',
      '{"format":',
      '[[[[',
      'nul',
      '1',
      'null',
      '[]',
      '{}',
      '[null]',
      '{"rows":[1]}',
    ]) {
      const read = await readImport(bytesOf(text), options);
      expect(['unknown', 'malformed', 'cut-off', 'content']).toContain(read.kind);
    }
  });
});

test('what of a file is not sound is said with path and line, and the rest comes in', async () => {
  const file = `{"format":"dramatis-bundle","version":1,
"entities":[
{"id":"ok","kind":"person","name":"Sound"},
{"id":"bad","kind":"person","name":" "},
{"id":"half","kind":"person","name":"Half","roles":[{"title":"M","start":"2019-02-30"}],"notes":[7]},
{"id":"ok","kind":"person","name":"Twice"}
],
"annotations":[{"id":"a"}],
"sites":[{"id":"x.example","mode":"sometimes"}],
"dates":"none"}`;
  const { records, problems } = await contentIn(file);
  expect(records.map(({ id }) => id)).toEqual(['ok', 'half']);
  expect(problems.map(({ path, line, kind }) => [path, line, kind])).toEqual([
    ['dates', 10, 'wrongSort'],
    ['entities[1].name', 4, 'empty'],
    ['entities[2].roles[0].start', 5, 'date'],
    ['entities[2].notes[0].text', 5, 'missing'],
    ['entities[3].id', 6, 'duplicate'],
    ['annotations[0].target', 8, 'missing'],
    ['annotations[0].created', 8, 'missing'],
    ['sites[0].mode', 9, 'word'],
  ]);
});

test('an import of many is one change, in pieces, with progress and one bell', async () => {
  const { base, rings, ...rest } = transferBase();
  const told: number[] = [];
  const answer = await imported(
    { base, rings, ...rest },
    bundle(MANY),
    {},
    { onProgress: (count) => told.push(count) },
  );
  expect(answer.written).toBe(MANY);
  expect(told).toEqual([500, 1000, 1500, MANY]);
  expect(rings).toHaveLength(1);
  expect((await base.lastChange())?.id).toBe(answer.job);
  expect((await base.library.list()).total).toBe(MANY);
  const undone = await done(base.undo(answer.job));
  expect((await base.library.list()).total).toBe(0);
  expect(await base.lastChange()).toBeUndefined();
  await done(base.undo(undone.change));
  expect((await base.library.list()).total).toBe(MANY);
});

test('undo of an import leaves what was there before as it was', async () => {
  const tested = transferBase();
  await made(tested.base.entities.create({ id: 'e3', kind: 'person', name: 'Mine' }));
  const before = await contentOf(tested.db);
  const { job } = await imported(tested, bundle(MANY), { conflicts: 'takeFile' });
  expect((await tested.base.entities.get('e3'))?.entity.name).toBe('Name 3');
  await done(tested.base.undo(job));
  expect(await contentOf(tested.db)).toEqual(before);
});

test('taking a large import back says how far it is', async () => {
  const tested = transferBase();
  const { job } = await imported(tested, bundle(MANY));
  const told: [number, number][] = [];
  await done(tested.imports.takeBack(job, (reached, total) => told.push([reached, total])));
  expect(told[0]).toEqual([0, MANY]);
  expect(told.length).toBeGreaterThan(3);
  expect(told.map(([reached]) => reached)).toEqual(
    [...told.map(([reached]) => reached)].sort((a, b) => a - b),
  );
  expect(told.at(-1)).toEqual([MANY, MANY]);
});

test('an import cannot be taken back over an edit that was made since', async () => {
  const tested = transferBase();
  const { job } = await imported(tested, bundle(MANY));
  const card = await tested.base.entities.get('e7');
  await done(tested.base.entities.update('e7', { name: 'Edited' }, card?.revision ?? 0));
  expect((await tested.base.undo(job)).kind).toBe('stale');
  expect((await tested.base.library.list()).total).toBe(MANY);
});

describe('a page that dies in the middle of an import', () => {
  /** As if the page had gone after the second piece: nothing of it runs any more, the databases stay. */
  async function died() {
    const indexedDB = new IDBFactory();
    const first = transferBase(indexedDB);
    const file = bundle(MANY);
    const job = { ...begun(file), name: 'politicians.json' };
    const gone = new Error('the page is gone');
    const dying = first.imports.apply(
      await planned(first, file),
      { ...CAUTIOUS, conflicts: 'takeFile' },
      job,
      {
        onProgress: (count) => {
          if (count === 1_000) throw gone;
        },
      },
    );
    await expect(dying).rejects.toBe(gone);
    first.db.close();
    first.journal.close();
    return { tested: transferBase(indexedDB), job: job.job };
  }

  test('leaves what it needs to go on: the rest comes in, and one undo takes all of it back', async () => {
    const { tested, job } = await died();
    expect(await tested.imports.interrupted()).toMatchObject([
      { job, name: 'politicians.json', written: 1_000 },
    ]);
    expect(await tested.base.lastChange()).toBeUndefined();
    const kept = await tested.imports.job(job);
    const plan = await planned(tested, new TextDecoder().decode(kept?.bytes));
    expect(plan.items.filter(({ verdict }) => verdict === 'add')).toHaveLength(MANY - 1_000);
    expect(plan.items.filter(({ verdict }) => verdict === 'same')).toHaveLength(1_000);
    const answer = await tested.imports.apply(plan, CAUTIOUS, { job, name: '', bytes: new Uint8Array() });
    expect(answer).toMatchObject({ kind: 'done', written: MANY - 1_000 });
    expect(await tested.imports.interrupted()).toEqual([]);
    await done(tested.base.undo(job));
    expect((await tested.base.library.list()).total).toBe(0);
  });

  test('can be taken back', async () => {
    const { tested, job } = await died();
    await done(tested.imports.takeBack(job));
    expect((await tested.base.library.list()).total).toBe(0);
    expect(await tested.imports.interrupted()).toEqual([]);
  });

  test('can be left as it is, and is then a change like others', async () => {
    const { tested, job } = await died();
    await tested.imports.leave(job);
    expect(await tested.imports.interrupted()).toEqual([]);
    expect((await tested.base.lastChange())?.id).toBe(job);
    await done(tested.base.undo(job));
    expect((await tested.base.library.list()).total).toBe(0);
  });
});

test('an import can be stopped after a piece, and goes on later', async () => {
  const tested = transferBase();
  const stop = new AbortController();
  const file = bundle(MANY);
  const job = begun(file);
  const answer = await tested.imports.apply(await planned(tested, file), CAUTIOUS, job, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(answer).toEqual({ kind: 'stopped', job: job.job, written: 500, why: 'asked' });
  expect(await tested.imports.interrupted()).toMatchObject([{ job: job.job, written: 500 }]);
});

test('a plan that an edit overtook is stale, and nothing of it is written', async () => {
  const tested = transferBase();
  await made(tested.base.entities.create({ id: 'e1', kind: 'person', name: 'Already here' }));
  const plan = await planned(tested, bundle(3));
  await done(tested.base.entities.update('e1', { name: 'Edited' }, 1));
  const answer = await tested.imports.apply(plan, { ...CAUTIOUS, conflicts: 'takeFile' }, begun(''));
  expect(answer).toEqual({ kind: 'stale' });
  expect((await tested.base.library.list()).total).toBe(1);
});

test('what is edited while an import runs is not overwritten, and is named', async () => {
  const tested = transferBase();
  await made(tested.base.entities.create({ id: 'e1600', kind: 'person', name: 'Mine' }));
  const plan = await planned(tested, bundle(MANY));
  let edit: Promise<unknown> | undefined;
  const answer = await tested.imports.apply(plan, { ...CAUTIOUS, conflicts: 'takeFile' }, begun(''), {
    onProgress: () => {
      edit ??= tested.base.entities.update('e1600', { name: 'Just edited' }, 1);
    },
  });
  await edit;
  expect(answer).toMatchObject({ kind: 'done', left: ['entities/e1600'], written: MANY - 1 });
  expect((await tested.base.entities.get('e1600'))?.entity.name).toBe('Just edited');
});

test('what has nothing new says so and makes no change', async () => {
  const tested = transferBase();
  await imported(tested, bundle(3));
  const revision = await tested.base.revision();
  const again = await tested.imports.apply(await planned(tested, bundle(3)), CAUTIOUS, {
    ...begun(''),
    job: newId(),
  });
  expect(again).toMatchObject({ kind: 'done', written: 0 });
  expect(await tested.base.revision()).toBe(revision);
});
