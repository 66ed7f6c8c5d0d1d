/** The copy in memory is always what the database holds, whoever edited it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReplica } from '../../../lib/services/replica';
import type { EntityRow } from '../../../lib/store/rows';
import { done, made, testBase } from '../support/base';
import { packOf } from '../support/pack';

/** Keeps what it is told, and nothing else. */
function listener() {
  const rows = new Map<string, EntityRow>();
  return {
    rows,
    put: (row: EntityRow) => void rows.set(row.id, row),
    remove: (id: string) => void rows.delete(id),
    reset: (all: ReadonlyMap<string, EntityRow>) => {
      rows.clear();
      for (const [id, row] of all) rows.set(id, row);
    },
  };
}

const names = (rows: ReadonlyMap<string, EntityRow>) =>
  [...rows.values()].map((row) => `${row.id}:${row.body.name}:${row.revision}`).sort();

test('edits made elsewhere, in any order, reach the copy and all that follow it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('create', 'rename', 'remove', 'undo', 'look'), fc.nat(4)), {
        maxLength: 20,
      }),
      async (steps) => {
        const here = testBase();
        const { base } = testBase(here.indexedDB);
        const replica = openReplica(here.db, 'entities');
        const follower = listener();
        replica.follow(follower);
        for (const [what, at] of [...steps, ['look', 0] as const]) {
          const { cards } = await base.library.list();
          const card = cards[at % Math.max(cards.length, 1)];
          if (what === 'create') await base.entities.create({ kind: 'person', name: `N${at}` });
          if (what === 'rename' && card)
            await base.entities.update(card.entity.id, { name: `M${at}` }, card.revision);
          if (what === 'remove' && card) await base.entities.remove(card.entity.id, card.revision);
          if (what === 'undo') await base.undo((await base.lastChange())?.id ?? '');
          if (what !== 'look') continue;
          expect(await replica.refresh()).toBe(await base.revision());
          const truth = names(new Map((await here.db.entities.toArray()).map((row) => [row.id, row])));
          expect(names(replica.rows)).toEqual(truth);
          expect(names(follower.rows)).toEqual(truth);
        }
        here.db.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('after very many changes everything is read anew', async () => {
  const { base, db } = testBase();
  await made(base.entities.create({ kind: 'person', name: 'First' }));
  const replica = openReplica(db, 'entities');
  const resets: number[] = [];
  replica.follow({
    put: () => undefined,
    remove: () => undefined,
    reset: (rows) => resets.push(rows.size),
  });
  await replica.refresh();
  await done(base.packs.install(packOf('1', 600)));
  await replica.refresh();
  expect(resets).toEqual([0, 1, 601]);
});

test('whoever asks while another reads still hears of an edit in between', async () => {
  const { base, db } = testBase();
  const replica = openReplica(db, 'entities');
  const first = replica.refresh();
  await made(base.entities.create({ kind: 'person', name: 'Late' }));
  await replica.refresh();
  await first;
  expect(names(replica.rows)).toHaveLength(1);
});
