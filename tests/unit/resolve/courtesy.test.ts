/** "Mrs.", "M.", "Herr": they tell the husband from the wife; and a country that owns whoever rules it. */
import { expect, test } from 'vitest';
import { bill, hillary } from './people';
import { claims, entity, type Story } from './support';

const base = [
  bill,
  hillary,
  entity('marine', 'Marine Le Pen', { aliases: ['Le Pen'] }),
  entity('jean', 'Jean-Marie Le Pen', { aliases: ['Le Pen'] }),
  entity('macron', 'Emmanuel Macron', {
    aliases: ['Macron'],
    roles: ['President of France | 2017-05-14'],
  }),
  entity('bibi', 'Benjamin Netanyahu', { aliases: ['בנימין נתניהו'] }),
  entity('sara', 'Sara Netanyahu', { aliases: ['שרה נתניהו'] }),
  entity('hoyle', 'Lindsay Hoyle', {
    roles: ['Speaker of the House of Commons @ United Kingdom | 2019-11-04'],
  }),
  entity('baerbock', 'Annalena Baerbock', {
    roles: ['Minister for Foreign Affairs @ Germany | 2021-12-08 | 2025-05-06'],
  }),
  entity('jill', 'Jill Biden'),
  entity('joe', 'Joe Biden', { roles: ['President of the United States | 2021-01-20 | 2025-01-20'] }),
  entity('sisi', 'Abdel Fattah el-Sisi', { roles: ['President of Egypt | 2014-06-08'] }),
  entity('gallant', 'Yoav Gallant', { roles: ['Minister of Defense @ Israel | 2022-12-29 | 2024-11-05'] }),
];

test.each<[Story, ...string[]]>([
  // The husband and the wife, both named.
  [
    {
      text: [
        'Hillary Clinton fell ill.',
        'Bill Clinton spoke.',
        'Mrs. Clinton rested, and Mr. Clinton flew home.',
      ],
      lang: 'en',
    },
    'Hillary Clinton = hillary',
    'Bill Clinton = bill',
    'Clinton = hillary',
    'Clinton = bill',
  ],
  // Nobody named is meant: it may be another Mrs. Clinton.
  [{ text: ['Bill Clinton spoke.', 'Mrs. Clinton rested.'], lang: 'en' }, 'Bill Clinton = bill', 'Clinton ?'],
  [
    { text: ['שרה נתניהו ובנימין נתניהו הגיעו.', 'גברת נתניהו סירבה להגיב, ומר נתניהו דיבר.'], lang: 'he' },
    'שרה נתניהו = sara',
    'בנימין נתניהו = bibi',
    'נתניהו = sara',
    'נתניהו = bibi',
  ],
  // "M." is no initial in French, and M. Le Pen is not Marine.
  [
    {
      text: [
        'Marine Le Pen et Jean-Marie Le Pen étaient là.',
        'Mme Le Pen a parlé, M. Le Pen non.',
        'M. Macron aussi.',
      ],
      lang: 'fr',
    },
    'Marine Le Pen = marine',
    'Jean-Marie Le Pen = jean',
    'Le Pen = marine',
    'Le Pen = jean',
    'Macron = macron',
  ],
  // A given name that both bear tells nothing.
  [
    { text: ['Lindsay Hoyle rose.', 'Sir Hoyle sat down.'], lang: 'en' },
    'Lindsay Hoyle = hoyle',
    'Hoyle = hoyle',
  ],
  // Who is called Frau is nobody's wife ...
  [
    { text: 'Frau Baerbock lachte, Annalena Baerbock sei nervös, hieß es.', lang: 'de' },
    'Baerbock = baerbock',
    'Annalena Baerbock = baerbock',
  ],
  // ... unless she is somebody's: then nobody is pressed.
  [
    {
      text: ['Der Präsident brachte seine Frau Jill Biden mit.', 'Biden winkte.'],
      lang: 'de',
      date: '2022-01-01',
    },
    'Jill Biden = jill',
    'Biden ?',
  ],
  // The country that owns its ruler; a year too early it does not.
  [{ text: "Egypt's Sisi flew home.", lang: 'en', date: '2019-02-01' }, 'Sisi = sisi'],
  [{ text: "Egypt's Sisi flew home.", lang: 'en', date: '2013-02-01' }, 'Sisi ?'],
  [{ text: "Turkey's Sisi flew home.", lang: 'en', date: '2019-02-01' }, 'Sisi ?'],
  [
    { text: 'Gestern kam Ägyptens Sisi, dann Frankreichs Macron.', lang: 'de', date: '2019-02-01' },
    'Sisi = sisi',
    'Macron = macron',
  ],
  // Chiefs of a field are its ministers.
  [{ text: 'Defense chief Gallant spoke.', lang: 'en', date: '2023-05-01' }, 'Gallant = gallant'],
  [{ text: 'Trade chief Gallant spoke.', lang: 'en', date: '2023-05-01' }, 'Gallant ?'],
])('%j', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
