/** What was fetched while the pointer rested is shown only where it still holds. */
import { expect, test } from 'vitest';
import { fetchAhead } from '../../../entrypoints/card/ahead';
import type { Shown } from '../../../entrypoints/card/fetch-shown';
import type { CardTarget } from '../../../lib/core/hover/talk';

function target(form: string): CardTarget {
  return {
    mention: { state: 'ambiguous', entity: null, candidates: [], why: [] },
    form,
    article: { url: 'https://example.org/', title: 'A test', date: undefined },
    present: [],
  };
}

function counted() {
  const fetched: string[] = [];
  const ahead = fetchAhead(async ({ form }): Promise<Shown> => {
    fetched.push(form);
    return { kind: 'gone' };
  });
  return { ahead, fetched };
}

test('asked for once: a target that was prepared, as an equal copy of it', async () => {
  const { ahead, fetched } = counted();
  ahead.prepare(target('Gantz'));
  await ahead.take(structuredClone(target('Gantz')));
  expect(fetched).toEqual(['Gantz']);
});

test('asked for anew: another word, one that was shown before, and one whose base has changed', async () => {
  const { ahead, fetched } = counted();
  ahead.prepare(target('Gantz'));
  await ahead.take(target('Akar'));
  await ahead.take(target('Akar'));
  ahead.prepare(target('Herzog'));
  ahead.forget();
  await ahead.take(target('Herzog'));
  expect(fetched).toEqual(['Gantz', 'Akar', 'Akar', 'Herzog', 'Herzog']);
});
