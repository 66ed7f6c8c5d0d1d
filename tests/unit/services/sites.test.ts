/** How many names are underlined: a rule for all sites, and rules of single ones. */
import { expect, test } from 'vitest';
import { done, testBase } from '../support/base';

const URL = 'https://a.example/1';

test('a site has its own rule or that of all; switching it off and on keeps the rule', async () => {
  const { base } = testBase();
  expect(await base.sites.rules(URL)).toEqual({ mode: 'articles', density: 'every', usual: 'every' });
  await done(base.sites.setDensity(URL, 'first'));
  await done(base.sites.set(URL, 'off'));
  expect(await base.sites.rules('https://www.a.example/2')).toEqual({
    mode: 'off',
    density: 'first',
    usual: 'every',
  });
  const all = await done(base.sites.setDensity(undefined, 'hover'));
  expect(await base.sites.rules('https://b.example/')).toMatchObject({ density: 'hover', usual: 'hover' });
  expect(await base.sites.rules(URL)).toMatchObject({ density: 'first', usual: 'hover' });
  await done(base.sites.setDensity(URL, null));
  expect(await base.sites.rules(URL)).toMatchObject({ mode: 'off', density: 'hover' });
  await done(base.undo(all.change));
  expect(await base.sites.rules(URL)).toMatchObject({ density: 'every', usual: 'every' });
});
