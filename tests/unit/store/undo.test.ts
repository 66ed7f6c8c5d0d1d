/** Whatever was done can be taken back, one step after the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Changed } from '../../../lib/core/model/card';
import type { Base } from '../../../lib/services/base';
import { NOTHING } from '../../../lib/store/commit';
import { contentOf, done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

type Step = (base: Base) => Promise<Changed | undefined>;

const PAGES = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'];

/** One edit of any kind; `a` and `b` pick what it is made on. */
const step = fc.record({
  what: fc.constantFrom<keyof typeof STEPS>(
    'create',
    'rename',
    'addRole',
    'remove',
    'restore',
    'merge',
    'note',
    'dropNote',
    'choose',
    'site',
    'date',
    'pack',
    'dropPack',
    'undo',
  ),
  a: fc.nat(5),
  b: fc.nat(5),
});

const STEPS = {
  create: (a: number) => (base: Base) => base.entities.create({ kind: 'person', name: `Name ${a}` }),
  rename: (a: number, b: number) =>
    onCard(a, (base, id, seen) => base.entities.update(id, { name: `Other ${b}` }, seen)),
  addRole: (a: number, b: number) =>
    onCard(a, (base, id, seen) =>
      base.entities.update(id, { roles: { [`r${b}`]: b === 5 ? null : { title: `Role ${a}` } } }, seen),
    ),
  remove: (a: number) => onCard(a, (base, id, seen) => base.entities.remove(id, seen)),
  restore: (a: number) => async (base: Base) => {
    const gone = await base.trash.list();
    const pick = gone[a % Math.max(gone.length, 1)];
    return pick && base.trash.restore(pick.table, pick.id);
  },
  merge: (a: number, b: number) => async (base: Base) => {
    const [from, into] = [await cardAt(base, a), await cardAt(base, b)];
    if (!from || !into || from.entity.id === into.entity.id) return undefined;
    const seen = { from: from.revision, into: into.revision };
    return base.entities.merge(from.entity.id, into.entity.id, seen);
  },
  note: (a: number, b: number) =>
    onCard(a, async (base, entity) => {
      const [first] = await base.notes.of(entity);
      return base.notes.save({ id: b % 2 ? first?.id : undefined, entity, text: `note ${b}` });
    }),
  dropNote: (a: number) =>
    onCard(a, async (base, entity) => {
      const [first] = await base.notes.of(entity);
      return first && base.notes.remove(first.id);
    }),
  choose: (a: number, b: number) =>
    onCard(a, (base, entity) =>
      base.choices.set({ scope: b % 2 ? 'page' : 'site', url: PAGES[b % 3] ?? '', form: 'Akar', entity }),
    ),
  site: (a: number, b: number) => (base: Base) =>
    base.sites.set(PAGES[a % 3] ?? '', (['on', 'off', 'articles'] as const)[b % 3] ?? 'on'),
  date: (a: number, b: number) => (base: Base) =>
    base.dates.set(PAGES[a % 3] ?? '', b === 0 ? null : `201${b}`),
  pack: (a: number, b: number) => (base: Base) => base.packs.install(packOf(String(a), a + 1, b)),
  dropPack: () => (base: Base) => base.packs.remove('test'),
  undo: () => async () => undefined,
} satisfies Record<string, (a: number, b: number) => Step>;

test('random edits of every kind and random undos always lead back to the state before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { base, db } = testBase();
      const states = [await contentOf(db)];
      const back = async () => {
        const last = await base.lastChange();
        if (states.length === 1) return expect(last).toBeUndefined();
        await done(base.undo(last?.id ?? ''));
        states.pop();
        expect(await contentOf(db)).toEqual(states.at(-1));
      };
      for (const { what, a, b } of steps) {
        if (what === 'undo') {
          await back();
          continue;
        }
        const answer = await STEPS[what](a, b)(base);
        if (answer?.kind !== 'done' || answer.change === NOTHING) continue;
        states.push(await contentOf(db));
      }
      while (states.length > 1) await back();
      await back();
      db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('an undo can be undone, and that again', async () => {
  const { base, db } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'One' }));
  const edit = await done(base.entities.update(id, { name: 'Two' }, 1));
  const before = await contentOf(db);
  const undone = await done(base.undo(edit.change));
  expect((await base.entities.get(id))?.entity.name).toBe('One');
  const redone = await done(base.undo(undone.change));
  expect(await contentOf(db)).toEqual(before);
  expect((await base.lastChange())?.id).toBe(redone.change);
  await done(base.undo(redone.change));
  expect((await base.entities.get(id))?.entity.name).toBe('One');
  expect((await base.lastChange())?.what).toBe('entity.create');
});

test('a change under a later one cannot be undone alone, and says so', async () => {
  const { base } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'One' }));
  const first = await done(base.entities.update(id, { name: 'Two' }, 1));
  await done(base.entities.update(id, { name: 'Three' }, 2));
  expect(await base.undo(first.change)).toEqual({ kind: 'stale', current: 3 });
  expect((await base.entities.get(id))?.entity.name).toBe('Three');
});

test('undone twice with the same word, a change is taken back once', async () => {
  const { base } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'One' }));
  const edit = await done(base.entities.update(id, { name: 'Two' }, 1));
  const first = await done(base.undo(edit.change, { once: 'w' }));
  expect(await done(base.undo(edit.change, { once: 'w' }))).toEqual(first);
  expect((await base.entities.get(id))?.entity.name).toBe('One');
});

test('the last change is found behind many that were taken back', async () => {
  const { base } = testBase();
  const id = await made(base.entities.create({ kind: 'person', name: 'Kept' }));
  for (let at = 0; at < 60; at++) {
    await done(base.undo((await done(base.sites.set('https://a.example/', 'off'))).change));
  }
  expect(await base.lastChange()).toMatchObject({ what: 'entity.create', entity: id });
});

function onCard(
  a: number,
  edit: (base: Base, id: string, seen: number) => Promise<Changed | undefined>,
): Step {
  return async (base) => {
    const card = await cardAt(base, a);
    return card && edit(base, card.entity.id, card.revision);
  };
}

async function cardAt(base: Base, at: number) {
  const { cards } = await base.library.list();
  return cards[at % Math.max(cards.length, 1)];
}
