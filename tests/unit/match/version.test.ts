/** A stored index is only opened by a release that would make the same one: whatever changes it must raise `VERSION`. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { compile } from '../../../lib/core/match/compile';
import {
  EVERYDAY_WORDS,
  FUNCTION_WORDS,
  MENS_NAMES,
  PLACES,
  RATHER_SURNAMES,
  SHARED_GIVEN_NAMES,
  SPELLINGS,
  WOMENS_NAMES,
} from '../../../lib/core/match/word-table';
import { unitAdds, unitFactors, unitInfos } from '../../../lib/core/text/scan-table';
import { entityOf } from './entities';

/** By version; a line is added for each new one, and none is ever changed. */
const DIGESTS: Record<number, string> = {
  2: '3b8d06405700e7df',
  3: '5a65fc89d38a8a0c',
  4: 'a4b9a03902ea5f96',
  5: '7b63f99e1568604f',
  6: '4f2516a3d81d1cf2',
  7: 'cf4e3dfde47821e3',
  8: '98b712c2f7ab9d53',
  9: '04673b5bf352a6b7',
  10: 'bbe941836b740836',
  11: 'c0dad255afd79050',
};

/** Every way in which forms follow from a name, and a name of every script. */
const BASE = [
  entityOf('q', "ג'ורג' בוש הבן", { kind: 'person' }),
  entityOf('a', 'Recep Tayyip Erdoğan', { kind: 'person', aliases: [{ text: 'RTE', caseSensitive: true }] }),
  entityOf('b', 'J.D. Vance', { kind: 'person', aliases: [{ text: 'James David Vance', lang: 'en' }] }),
  entityOf('c', 'Ursula von der Leyen', {
    kind: 'person',
    aliases: [{ text: 'Урсула фон дер Ляйен', lang: 'ru' }],
  }),
  entityOf('d', 'Володимир Зеленський', {
    kind: 'person',
    aliases: [{ text: 'Wołodymyr Zełenski', lang: 'pl' }],
  }),
  entityOf('e', 'Petr Pavel', {
    kind: 'person',
    ownLanguage: 'cs',
    aliases: [{ text: 'Петр Павел', lang: 'uk' }],
  }),
  entityOf('f', 'Κυριάκος Μητσοτάκης', { kind: 'person', aliases: [{ text: 'Markus Söder', lang: 'de' }] }),
  entityOf('g', 'بنيامين نتنياهو', {
    kind: 'person',
    aliases: [{ text: 'בנימין נתניהו' }, { text: 'عبد الله' }],
  }),
  entityOf('h', '文在寅', {
    kind: 'person',
    aliases: [{ text: '문재인' }, { text: 'ムン・ジェイン' }, { text: '𠮷田' }],
  }),
  entityOf('i', 'กรุงเทพ', {
    kind: 'place',
    aliases: [{ text: 'मुंबई' }, { text: 'თბილისი' }, { text: 'Երևան' }],
  }),
  entityOf('j', 'AT&T', {
    aliases: [{ text: '#MeToo' }, { text: 'Yahoo!' }, { text: 'U.N.' }, { text: 'May' }],
  }),
  entityOf('k', 'Çok', { aliases: [{ text: 'White House' }, { text: "Ma'ariv" }, { text: 'می‌خواهم' }] }),
  entityOf('a2', 'Xi Jinping', { kind: 'person', ownLanguage: 'zh' }),
  entityOf('a3', 'Wang Yi', { kind: 'person' }),
];

test('the index has the version of what it is made of', () => {
  const index = compile(BASE);
  const digest = createHash('sha256').update(new Uint8Array(index, 8));
  for (const table of [unitInfos, unitAdds, unitFactors]) digest.update(new Uint8Array(table.buffer));
  const names = [WOMENS_NAMES, MENS_NAMES, SHARED_GIVEN_NAMES, RATHER_SURNAMES];
  for (const words of [EVERYDAY_WORDS, FUNCTION_WORDS, ...names, PLACES, SPELLINGS]) digest.update(words);
  const version = new Uint32Array(index, 0, 2)[1] ?? 0;
  const remedy =
    'An index that is stored now is another than one that is made now. Raise VERSION in lib/core/match/layout.ts, ' +
    'and add the new digest below that number; leave the older lines as they are.';
  expect(digest.digest('hex').slice(0, 16), remedy).toBe(DIGESTS[version]);
});
