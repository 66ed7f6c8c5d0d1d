import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const moon = entity('moon', 'Moon Jae-in', { aliases: ['مون جاي إن'] });
const shalom = entity('shalom', 'Silvan Shalom', { aliases: ['סילבן שלום'] });
const base = [moon, shalom];

test.each<[Story, ...string[]]>([
  [{ text: 'وقال إن الوفد وصل اليوم.', lang: 'ar' }],
  [{ text: 'הם רוצים שלום אמיתי באזור.', lang: 'he' }],
  [{ text: ['סילבן שלום דיבר.', 'שלום יצא מיד.'], lang: 'he' }, 'סילבן שלום = shalom', 'שלום = shalom'],
])('a surname that is a word, in writing without capitals: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
