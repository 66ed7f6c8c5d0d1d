import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const moon = entity('moon', 'Moon Jae-in', { aliases: ['مون جاي إن'] });
const shalom = entity('shalom', 'Silvan Shalom', { aliases: ['סילבן שלום'] });
const may = entity('may', 'Theresa May', {
  roles: ['Prime Minister @ United Kingdom | 2016-07-13 | 2019-07-24', 'Home Secretary | 2010 | 2016'],
});
const merz = entity('merz', 'Friedrich Merz', { aliases: ['פרידריך מרץ'] });
const carter = entity('carter', 'Jimmy Carter');
const german = entity('german', 'Yael German');
const fai = entity('fai', 'Alex Fai');
const rubio = entity('rubio', 'Marco Rubio');
const base = [rubio, german, fai, moon, shalom, may, merz, carter];

test.each<[Story, ...string[]]>([
  [{ text: 'وقال إن الوفد وصل اليوم.', lang: 'ar' }],
  [{ text: 'הם רוצים שלום אמיתי באזור.', lang: 'he' }],
  [{ text: ['סילבן שלום דיבר.', 'שלום יצא מיד.'], lang: 'he' }, 'סילבן שלום = shalom', 'שלום = shalom'],
  [{ text: 'The talks began in May and were over on 7 May 2016.', lang: 'en' }],
  [
    {
      text: 'Britain left the European Union. Its prime minister, the Queen and the Home Office met in May.',
      lang: 'en',
    },
  ],
  // The title is that of the name behind it.
  [{ text: 'In May, Foreign Minister Mevlut Cavusoglu went to Jerusalem.', lang: 'en' }],
  [
    { text: 'Few believed in May, the Prime Minister, any more.', lang: 'en', date: '2018-05-02' },
    'May = may',
  ],
  [{ text: 'הוא בא לאנקרה במרץ.', lang: 'he' }],
  [{ text: 'Bauer, Laurie; Carter, Lionel: Sea floors. 2009.', lang: 'en' }],
  [
    { text: 'Theresa May left early. In the evening May spoke.', lang: 'en' },
    'Theresa May = may',
    'May = may',
  ],
  [{ text: 'German, Dutch and Muslim voters spoke.', lang: 'en' }],
  [{ text: 'Yael German left. Later German spoke.', lang: 'en' }, 'Yael German = german', 'German = german'],
  [{ text: 'Les fournisseurs d’accès (FAI) ont réagi.', lang: 'fr' }],
  [{ text: 'Alex Fai est venu. Les amis de Fai ont ri.', lang: 'fr' }, 'Alex Fai = fai', 'Fai = fai'],
  [{ text: 'Les amis de Fai ont ri.', lang: 'fr' }, 'Fai ?'],
  [{ text: 'LES AMIS DE FAI ONT RI.', lang: 'fr' }, 'FAI ?'],
  // Fair hair, in Spanish.
  [{ text: 'Rubio came late.', lang: 'en' }, 'Rubio ?'],
  [{ text: 'Rubio y alto, llegó tarde.', lang: 'es' }],
])('a surname that is also a word: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
