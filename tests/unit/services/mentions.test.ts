/** Mentions met while reading: kept only if the user wants it, within a limit, and forgotten for good. */
import { expect, test } from 'vitest';
import { mentionService } from '../../../lib/services/mentions';
import { done, testBase } from '../support/base';

const met = (entity: string, sentence: string) => ({
  entity,
  document: 'https://a.example/1',
  source: 'https://a.example/1',
  title: 'A title',
  sentence,
});

test('nothing is kept until the user wants it, and nothing new after he wants it no more', async () => {
  const { base } = testBase();
  await base.mentions.remember([met('e1', 'One.')]);
  expect(await base.mentions.count()).toBe(0);
  await done(base.mentions.keep(true));
  await base.mentions.remember([met('e1', 'One.'), met('e1', 'Two.'), met('e2', 'One.')]);
  await base.mentions.remember([met('e1', 'One.')]);
  await done(base.mentions.keep(false));
  await base.mentions.remember([met('e1', 'Three.')]);
  expect((await base.mentions.of('e1')).map(({ sentence }) => sentence).sort()).toEqual(['One.', 'Two.']);
});

test('beyond the limit the oldest go', async () => {
  const { base, context } = testBase();
  const mentions = mentionService(context, 3);
  await done(base.mentions.keep(true));
  for (const sentence of ['1', '2', '3', '4', '5']) await mentions.remember([met('e1', sentence)]);
  expect((await mentions.of('e1')).map(({ sentence }) => sentence)).toEqual(['3', '4', '5']);
});

test('one person can be forgotten, or all', async () => {
  const { base } = testBase();
  await done(base.mentions.keep(true));
  await base.mentions.remember([met('e1', 'One.'), met('e2', 'One.')]);
  await base.mentions.forget('e1');
  expect(await base.mentions.of('e1')).toEqual([]);
  expect(await base.mentions.count()).toBe(1);
  await base.mentions.forget();
  expect(await base.mentions.count()).toBe(0);
});
