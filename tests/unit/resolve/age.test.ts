/** The age beside a name, and whose it is. */
import { expect, test } from 'vitest';
import { claims, decided, entity, type Story } from './support';

const president = 'President of the United States';
const base = [
  entity('bill', 'Bill Clinton', {
    roles: [`${president} | 1993-01-20 | 2001-01-20`],
    facts: { birth: '1946-08-19' },
  }),
  entity('joe', 'Joe Biden', {
    roles: [`${president} | 2021-01-20 | 2025-01-20`],
    facts: { birth: '1942-11-20' },
  }),
  entity('hunter', 'Hunter Biden', { facts: { birth: '1970' } }),
  entity('rabin', 'Yitzhak Rabin', { facts: { birth: '1922-03-01', death: '1995-11-04' } }),
  entity('gerd', 'Gerhard Schröder', {
    roles: ['Chancellor of Germany | 1998-10-27 | 2005-11-22'],
    facts: { birth: '1944-04-07' },
  }),
];
const date = '2025-05-14';

test.each<[Story, ...string[]]>([
  [{ text: 'Bill Clinton, 78, spoke.', lang: 'en', date }, 'Bill Clinton = bill'],
  [{ text: 'Bill Clinton, 24, of Dayton was not hurt.', lang: 'en', date }, 'Bill Clinton ?'],
  [{ text: 'Police found the 24-year-old Bill Clinton.', lang: 'en', date }, 'Bill Clinton ?'],
  // One year more or less may be the day on which it was written.
  [{ text: 'Bill Clinton, 79, spoke.', lang: 'en', date }, 'Bill Clinton = bill'],
  // The sentence speaks of another time, or the person is dead.
  [{ text: 'In 1992 Bill Clinton, 46, won.', lang: 'en', date }, 'Bill Clinton = bill'],
  [{ text: 'Yitzhak Rabin, 73, was shot.', lang: 'en', date }, 'Yitzhak Rabin = rabin'],
  // No age: a number of votes, a year of office.
  [{ text: 'Bill Clinton (24) spoke.', lang: 'en', date }, 'Bill Clinton = bill'],
  [{ text: 'Bill Clinton, 24 hours later, spoke.', lang: 'en', date }, 'Bill Clinton = bill'],
  [{ text: 'Der 81-jährige Gerhard Schröder kam.', lang: 'de', date }, 'Gerhard Schröder = gerd'],
  [{ text: 'Gerhard Schröder (34) traf zum Ausgleich.', lang: 'de', date }, 'Gerhard Schröder ?'],
  [{ text: 'Gerhard Schröder, 34 ans, est arrivé.', lang: 'fr', date }, 'Gerhard Schröder ?'],
])('%j', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test('it is a reason for one and against another', () => {
  const [biden] = decided(base, { text: 'Then Biden, 82, left.', lang: 'en', date });
  expect(biden?.candidates.map(({ id }) => id)).toEqual(['joe']);
  expect(biden?.candidates[0]?.why).toContainEqual({ kind: 'age', years: 82 });
  const [clinton] = decided(base, { text: 'Bill Clinton, 24, left.', lang: 'en', date });
  expect(clinton?.candidates[0]?.why).toContainEqual({ kind: 'other-age', years: 24, birth: '1946-08-19' });
});
