/** Forms that nobody should write, and what they mean all the same. */
import { describe, expect, test } from 'vitest';
import { newCompiler } from '../../../lib/core/match/compile';
import { buildMatcher, openMatcher } from '../../../lib/core/match/matcher';
import { entityOf } from './entities';

/** A form that the schema would refuse, put in behind its back. */
const written = (id: string, name: string) => ({ ...entityOf(id, 'x'), name });
const spans = (text: string, ...names: string[]) =>
  buildMatcher(names.map((name, at) => written(`e${at}`, name)))
    .find(text)
    .map(({ from, to }) => text.slice(from, to));

describe('forms that stand for nothing are never found', () => {
  test.each(['', ' ', '\u200b', '.', '—', '...', '\u0301', '( )', '\ufeff\u200f'])('%j', (form) => {
    expect(spans(`Some text. — ... ( ) \u0301 ${form} end`, form)).toEqual([]);
    expect(spans('Gantz', form, 'Gantz')).toEqual(['Gantz']);
  });
});

test('a form of 10 kB is found whole, and nothing shorter', () => {
  const long = Array.from({ length: 1_500 }, (_, at) => `Zelm${at}`).join(' ');
  expect(long.length).toBeGreaterThan(10_000);
  expect(spans(`So ${long}, they said`, long)).toEqual([long]);
  expect(spans(long.slice(0, -6), long)).toEqual([]);
});

test.each(['\ud800', 'Zel\ud800mir', '\udc00Zelmir', 'Zelmir\ud83d'])('halves of pairs: %j', (form) => {
  const text = `a ${form} b Zelmir c`;
  for (const found of spans(text, form)) expect(text).toContain(found);
  expect(spans(text, form, 'Zelmir')).toContain('Zelmir');
});

test('of entities with the same id the last one counts, in whatever order they come', () => {
  for (const ids of [
    ['a', 'b', 'a'],
    ['b', 'a', 'b'],
    ['a', 'a', 'b'],
  ]) {
    const names = ['Gantz', 'Akar', 'Herzog'];
    const matcher = buildMatcher(ids.map((id, at) => entityOf(id, names[at] ?? '')));
    const owners = matcher.find('Gantz, Akar, Herzog').map((it) => it.owners.map((owner) => owner.entity));
    const last = ids.filter((id, at) => ids.lastIndexOf(id) === at);
    expect(owners).toEqual(last.map((id) => [id]));
    matcher.remove(ids[2] ?? '');
    expect(matcher.find('Herzog')).toEqual([]);
  }
});

test('very many aliases on one entity', () => {
  const count = process.env.FUZZ_RUNS ? 1_000_000 : 50_000;
  const entity = entityOf('many', 'Zelmira');
  const aliases = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `a${at}`,
      { id: `a${at}`, sources: [], rank: 'normal' as const, text: `Zelmir ${at.toString(36)}q` },
    ]),
  );
  const matcher = buildMatcher([{ ...entity, aliases }]);
  expect(matcher.find(`Zelmir ${(count - 1).toString(36)}q and Zelmir 0q`)).toHaveLength(2);
  matcher.remove('many');
  expect(matcher.find('Zelmir 0q')).toEqual([]);
}, 120_000);

test('what is no index is not opened', () => {
  const steps = newCompiler().finish();
  let step = steps.next();
  while (!step.done) step = steps.next();
  const good = step.value;
  expect(openMatcher(good.slice(0))).toBeDefined();
  expect(openMatcher(new ArrayBuffer(0))).toBeUndefined();
  expect(openMatcher(good.slice(0, -1))).toBeUndefined();
  const other = good.slice(0);
  new Uint32Array(other)[1] = 999;
  expect(openMatcher(other)).toBeUndefined();
});
