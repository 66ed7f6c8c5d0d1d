/** The generated tables are what their generators make today. */
import { expect, test } from 'vitest';
import * as table from '../../../lib/core/match/word-table';
import { UNIT_EXPANSIONS, UNIT_RUNS } from '../../../lib/core/text/unit-table';
import { unitTable } from '../../../tools/tables/unit-table';
import { wordTable } from '../../../tools/tables/word-table';

const remedy = 'run: npx tsx tools/tables/write.ts && npx biome check --write lib/core';

test('the word lists', () => {
  const { CALENDAR: _, ...made } = wordTable();
  const { CALENDAR: __, ...lists } = { ...table };
  expect(made, remedy).toEqual(lists);
});

// Another CLDR may spell a month otherwise.
test.skipIf(process.versions.cldr !== '48.0')('the names of months and days', () => {
  expect(wordTable().CALENDAR, remedy).toBe(table.CALENDAR);
});

// Another Unicode has more letters: then the table is not wrong, only older or newer.
test.skipIf(process.versions.unicode !== '17.0')('the classes and folds of units', () => {
  expect(unitTable(), remedy).toEqual({ UNIT_RUNS, UNIT_EXPANSIONS });
});
