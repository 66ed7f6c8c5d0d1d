import { expect, test } from 'vitest';
import { offerName, skipName, skippedNames } from '../../../lib/services/skipped-names';
import { done, testBase } from '../support/base';

test('a name that is not wanted is remembered once, and that can be taken back', async () => {
  const { base, context } = testBase();
  expect(await skippedNames(context)).toEqual([]);
  await done(skipName(context, 'Mira Testova'));
  await done(skipName(context, 'מירה'));
  const again = await done(skipName(context, 'Mira Testova'));
  expect(await skippedNames(context)).toEqual(['מירה', 'Mira Testova']);
  await done(base.undo(again.change));
  expect(await skippedNames(context)).toEqual(['Mira Testova', 'מירה']);
});

test('a name can be offered again, and that can be taken back', async () => {
  const { base, context } = testBase();
  await done(skipName(context, 'Mira Testova'));
  await done(skipName(context, 'מירה'));
  const offered = await done(offerName(context, 'Mira Testova'));
  expect(await skippedNames(context)).toEqual(['מירה']);
  await done(base.undo(offered.change));
  expect(await skippedNames(context)).toEqual(['Mira Testova', 'מירה']);
});

test('whatever else stands there is no name', async () => {
  const { context } = testBase();
  await context.db.settings.put({
    id: 'skipped-names',
    revision: 1,
    content: 1,
    created: '',
    updated: '',
    origin: { by: 'user' },
    body: { value: 'Mira' },
  });
  expect(await skippedNames(context)).toEqual([]);
});
