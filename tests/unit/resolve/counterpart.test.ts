import { expect, test } from 'vitest';
import { claims, decided, entity, type Story } from './support';

const base = [
  entity('gantz', 'Benny Gantz', {
    aliases: ['בני גנץ', 'بيني غانتس', 'Бени Ганц'],
    roles: [
      'Minister of Defense @ Israel | 2020-05-17 | 2022-12-29',
      'Deputy Prime Minister @ Israel | 2021 | 2022-12',
    ],
  }),
  entity('hulusi', 'Hulusi Akar', {
    aliases: ['הולוסי אקאר', 'خلوصي أكار', 'Хулуси Акар'],
    roles: ['Minister of National Defence @ Turkey | 2018-07-10 | 2023-06-03'],
  }),
  entity('mustafa', 'Mustafa Akar', { roles: ['Member of Parliament @ Turkey | 2011 | 2023'] }),
  entity('herzog', 'Isaac Herzog', { roles: ['President of Israel | 2021-07-07'] }),
  entity('steinmeier', 'Frank-Walter Steinmeier', { roles: ['President @ Germany | 2017-03-19'] }),
  entity('merkel', 'Angela Merkel', { roles: ['Chancellor of Germany | 2005-11-22 | 2021-12-08'] }),
  entity('netanyahu', 'Benjamin Netanyahu', {
    roles: ['Prime Minister of Israel | 2009-03-31 | 2021-06-13'],
  }),
  entity('eli', 'Eli Cohen', { roles: ['Minister of Foreign Affairs @ Israel | 2022-12-29 | 2024'] }),
  entity('merav', 'Merav Cohen', { roles: ['Minister of Social Equality @ Israel | 2020 | 2022-12'] }),
  entity('fidan', 'Hakan Fidan', { roles: ['Minister of Foreign Affairs @ Turkey | 2023-06-03'] }),
  entity('hillary', 'Hillary Clinton', {
    roles: ['Secretary of State @ United States | 2009-01-21 | 2013-02-01'],
  }),
  entity('chelsea', 'Chelsea Clinton'),
];
const date = '2022-10-27';

test.each<[Story, ...string[]]>([
  [
    { text: 'Defense Minister Gantz met his Turkish counterpart Akar.', date },
    'Gantz = gantz',
    'Akar = hulusi',
  ],
  [{ text: 'Benny Gantz met his counterpart, Akar.', date }, 'Benny Gantz = gantz', 'Akar = hulusi'],
  [
    { text: 'Savunma Bakanı Gantz, Türk mevkidaşı Akar ile görüştü.', lang: 'tr', date },
    'Gantz = gantz',
    'Akar = hulusi',
  ],
  [{ text: 'שר הביטחון גנץ נפגש עם מקבילו הטורקי אקאר.', lang: 'he', date }, 'גנץ = gantz', 'אקאר = hulusi'],
  [
    { text: 'التقى وزير الدفاع الإسرائيلي غانتس نظيره التركي أكار.', lang: 'ar', date },
    'غانتس = gantz',
    'أكار = hulusi',
  ],
  [
    { text: 'Verteidigungsminister Gantz traf seinen türkischen Amtskollegen Akar.', lang: 'de', date },
    'Gantz = gantz',
    'Akar = hulusi',
  ],
  [
    { text: 'Министр обороны Ганц встретился со своим турецким коллегой Акаром.', lang: 'ru', date },
    'Ганц = gantz',
    'Акаром = hulusi',
  ],
  // Presidents of one, chancellors of the other.
  [
    { text: "Israel's president Herzog and his German counterpart Steinmeier met.", date },
    'Herzog = herzog',
    'Steinmeier = steinmeier',
  ],
  [
    { text: 'Prime Minister Netanyahu spoke with his German counterpart Merkel.', date: '2018-05-01' },
    'Netanyahu = netanyahu',
    'Merkel = merkel',
  ],
  [
    { text: 'Foreign Minister Fidan met his Israeli counterpart Cohen.', date: '2023-09-01' },
    'Fidan = fidan',
    'Cohen = eli',
  ],
  // The next paragraph, and too far away.
  [
    { text: ['Gantz, the defense minister, left.', 'His Turkish counterpart Akar stayed.'], date },
    'Gantz = gantz',
    'Akar = hulusi',
  ],
  [
    {
      text: ['Gantz, the defense minister, left.', 'It rained.', 'His Turkish counterpart Akar stayed.'],
      date,
    },
    'Gantz = gantz',
    'Akar ?',
  ],
])('whose counterpart it is says who it is: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  // Another country, another field, another time, nobody before, a compatriot.
  [{ text: 'Defense Minister Gantz met his Greek counterpart Akar.', date }, 'Gantz = gantz', 'Akar ?'],
  [{ text: 'President Herzog met his Turkish counterpart Akar.', date }, 'Herzog = herzog', 'Akar ?'],
  [
    { text: 'Benny Gantz met his Turkish counterpart Akar.', date: '2024-02-01' },
    'Benny Gantz = gantz',
    'Akar ?',
  ],
  [{ text: 'The Turkish counterpart Akar stayed.', date }, 'Akar ?'],
  [
    { text: 'Foreign Minister Fidan met his counterpart Gantz.', date: '2023-09-01' },
    'Fidan = fidan',
    'Gantz ?',
  ],
  [
    { text: 'Eli Cohen met his counterpart Fidan and his counterpart Cohen.', date: '2023-09-01' },
    'Eli Cohen = eli',
    'Fidan = fidan',
    'Cohen = eli',
  ],
])('and where it does not: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'Er traf den Präsidenten Herzog.', lang: 'de', date }, 'Herzog = herzog'],
  [
    { text: 'Er traf die Präsidenten Herzog und Steinmeier.', lang: 'de', date },
    'Herzog = herzog',
    'Steinmeier = steinmeier',
  ],
])('a word that is one president or several: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: "Turkey's defence minister, Akar, said so.", date }, 'Akar = hulusi'],
  // The title is of somebody else here, or may be.
  [{ text: 'When Gallant became defence minister, Akar left.', date }],
])('a title behind which a comma stands: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

const chiefs = [
  entity('barnea', 'David Barnea', { roles: ['Director of the Mossad @ Israel | 2021-06'] }),
  entity('kochavi', 'Aviv Kochavi', {
    roles: ['Chief of the General Staff @ Israel | 2019-01-15 | 2023-01-16'],
  }),
  entity('lavrov', 'Sergey Lavrov', {
    aliases: ['Сергей Лавров'],
    roles: ['Minister of Foreign Affairs @ Russia | 2004-03-09'],
  }),
  entity('cortez', 'Alexandria Ocasio-Cortez', {
    roles: ['Member of the House of Representatives @ United States | 2019-01-03'],
  }),
  entity('herzog', 'Isaac Herzog', { roles: ['President of Israel | 2021-07-07'] }),
];

test.each<[Story, ...string[]]>([
  [{ text: 'Mossad head Barnea and IDF chief Kochavi left.', date }, 'Barnea = barnea', 'Kochavi = kochavi'],
  [{ text: 'They heard FM Lavrov speak.', date }, 'Lavrov = lavrov'],
  [{ text: 'Вчера глава МИД Лавров выступил.', lang: 'ru', date }, 'Лавров = lavrov'],
  [{ text: 'Встреча с главой МИД Лавровым.', lang: 'ru', date }, 'Лавровым = lavrov'],
  [{ text: 'Bronx Rep. Ocasio-Cortez spoke.', date }, 'Ocasio-Cortez = cortez'],
  // "Will" and "Michal" are given names, and here one is none, and the other a wife's.
  [{ text: 'Q: Will Herzog go? A: No.', lang: 'en', date }, 'Herzog ?'],
  [
    { text: 'Isaac Herzog geldi. Eşi Michal Herzog da geldi. Sonra Herzog konuştu.', lang: 'tr', date },
    'Isaac Herzog = herzog',
    'Herzog = herzog',
  ],
])('short titles, and words that look like given names: %o', (story, ...expected) => {
  expect(claims(chiefs, story)).toEqual(expected);
});

test('who had the title is offered before one who never had it', () => {
  const [secretary] = decided(base, { text: 'Secretary Clinton spoke.', date: '2019-03-01' });
  expect(secretary?.state).toBe('ambiguous');
  expect(secretary?.candidates.map(({ id }) => id)).toEqual(['hillary', 'chelsea']);
});
