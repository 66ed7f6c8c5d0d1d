import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const donald = entity('donald', 'Donald Trump', {
  aliases: [{ text: 'Trump', caseSensitive: true }],
  roles: ['President of the United States | 2017-01-20 | 2021-01-20'],
});
const ivanka = entity('ivanka', 'Ivanka Trump');
const merkel = entity('merkel', 'Angela Merkel', {
  aliases: ['Merkel', 'אנגלה מרקל', 'מרקל'],
  roles: ['Chancellor @ Germany | 2005-11-22 | 2021-12-08'],
});
const kohl = entity('kohl', 'Helmut Kohl', { aliases: ['Kohl'], facts: { death: '2017-06-16' } });
const bill = entity('bill', 'Bill Clinton', { aliases: ['Bill', 'Clinton'] });
const hillary = entity('hillary', 'Hillary Clinton', { aliases: ['Clinton'] });
const base = [donald, ivanka, merkel, kohl, bill, hillary];

test.each<[Story, ...string[]]>([
  [{ text: 'On Monday Trump spoke.' }, 'Trump = donald'],
  [{ text: 'On Monday Merkel spoke.' }, 'Merkel = merkel'],
  [{ text: 'ביום שני נפגש מקרון עם מרקל בברלין.', lang: 'he' }, 'מרקל = merkel'],
  [{ text: 'Ivanka Trump spoke. Then Trump left.' }, 'Ivanka Trump = ivanka', 'Trump ?'],
  [{ text: ['TRUMP SPEAKS', 'Donald Trump spoke.'] }, 'TRUMP = donald', 'Donald Trump = donald'],
  [{ text: 'TRUMP SPEAKS' }, 'TRUMP = donald'],
  [{ text: 'Die Innenpolitik Merkels scheitert.', lang: 'de' }, 'Merkel = merkel'],
  [{ text: 'Fritz Merkel scheitert.', lang: 'de' }],
  [{ text: 'Max Merkel spoke. Merkel left.' }],
  [{ text: 'Senator Merkel spoke.' }, 'Merkel ?'],
  [{ text: 'Chancellor-elect Merkel spoke.', date: '2005-10' }, 'Merkel = merkel'],
  [{ text: 'On Monday Kohl spoke.', date: '2020-01-01' }],
  [{ text: 'On Monday Clinton spoke.' }, 'Clinton ?'],
  [{ text: 'On Monday Bill spoke.' }, 'Bill ?'],
])('a bare name that one card lists: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
