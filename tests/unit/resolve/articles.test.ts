/** Articles that mislead: namesakes, months, lists of people, companies with the name of a person. */
import { expect, test } from 'vitest';
import { everybody } from './people';
import { claims, entity, type Story } from './support';

const president = 'President of the United States';
const base = [
  ...everybody,
  entity('may', 'Theresa May', {
    aliases: ['May'],
    roles: ['Prime Minister of the United Kingdom | 2016-07-13 | 2019-07-24'],
  }),
  entity('nisan', 'Ayla Nisan', { aliases: ['Nisan'] }),
  entity('brown', 'Gordon Brown', {
    roles: ['Prime Minister of the United Kingdom | 2007-06-27 | 2010-05-11'],
  }),
  entity('george', 'George W. Bush', { roles: [`${president} | 2001-01-20 | 2009-01-20`] }),
  entity('jeb', 'Jeb Bush', { roles: ['Governor of Florida | 1999 | 2007'] }),
  entity('trump', 'Donald Trump', { aliases: ['Trump'], roles: [`${president} | 2017-01-20 | 2021-01-20`] }),
  entity('ivanka', 'Ivanka Trump'),
  entity('gerald', 'Gerald Ford', { roles: [`${president} | 1974 | 1977`], facts: { death: '2006-12-26' } }),
  entity('doug', 'Doug Ford', { roles: ['Premier of Ontario | 2018-06-29'] }),
  entity('company', 'Ford Motor Company', { kind: 'organization', aliases: ['Ford'] }),
  entity('merkel', 'Angela Merkel', { roles: ['Chancellor of Germany | 2005-11-22 | 2021-12-08'] }),
  entity('yair', 'Yair Lapid', {
    aliases: ['יאיר לפיד'],
    roles: ['Prime Minister of Israel | 2022-07-01 | 2022-12-29'],
  }),
  entity('tommy', 'Tommy Lapid', {
    aliases: ['טומי לפיד'],
    facts: { death: '2008-06-01' },
    roles: ['Minister of Justice @ Israel | 2003 | 2004'],
  }),
  entity('lavrov', 'Sergey Lavrov', {
    aliases: ['Lavrov'],
    roles: ['Minister of Foreign Affairs @ Russia | 2004-03-09'],
  }),
  entity('shoigu', 'Sergei Shoigu', { roles: ['Minister of Defense @ Russia | 2012-11-06 | 2024-05-12'] }),
  entity('bennett', 'Naftali Bennett', { roles: ['Prime Minister of Israel | 2021-06-13 | 2022-06-30'] }),
  entity('rabin', 'Yitzhak Rabin', {
    roles: ['Prime Minister of Israel | 1992-07-13 | 1995-11-04'],
    facts: { death: '1995-11-04' },
  }),
  entity('bibi', 'Benjamin Netanyahu', { aliases: ['בנימין נתניהו'] }),
  entity('sara', 'Sara Netanyahu', { aliases: ['שרה נתניהו'] }),
  entity('kemal', 'Kemal Kılıçdaroğlu', { aliases: ['Kılıçdaroğlu'] }),
  entity('macron', 'Emmanuel Macron', { aliases: ['Macron'] }),
  entity('salam', 'نواف سلام'),
  entity('sinwar', 'Yahya Sinwar', { aliases: ['Sinwar', 'يحيى السنوار', 'Яхья Синвар'] }),
  entity('raam', "Ra'am", { kind: 'organization', aliases: ['רע"ם'] }),
  entity('moscow', 'Москва', { kind: 'place' }),
  entity('sisi', 'عبد الفتاح السيسي', { roles: ['President of Egypt | 2014-06-08'] }),
];

test.each<[Story, ...string[]]>([
  // A stranger who married somebody stands before the name, the one we know only behind it.
  [
    {
      text: ['Anna Bell married the conductor Peter Trump. Trump died in 2004.', 'Donald Trump called.'],
      lang: 'en',
    },
    'Trump ?',
    'Donald Trump = trump',
  ],
  // Who is named in full only later is long dead: the bare name may be the living one's.
  [
    {
      text: ['Lapid came to Kyiv.', 'His father Tommy Lapid died in 2008.'],
      lang: 'en',
      date: '2022-08-01',
    },
    'Lapid ?',
    'Tommy Lapid = tommy',
  ],
  // Words for relatives are those of the language: French "son" is no son.
  [
    { text: ['Il a vu son homologue Emmanuel Macron.', 'Macron a parlé.'], lang: 'fr' },
    'Emmanuel Macron = macron',
    'Macron = macron',
  ],
  // Turkish verbs stand last, so that names meet.
  [
    { text: 'Kılıçdaroğlu Erdoğan’ı eleştirdi. Recep Tayyip Erdoğan sustu.', lang: 'tr' },
    'Kılıçdaroğlu = kemal',
    'Erdoğan = erdogan',
    'Recep Tayyip Erdoğan = erdogan',
  ],
  [{ text: 'Ex-Trump envoys, Smith-Trump and others came.', lang: 'en' }, 'Trump = trump'],
  // An acronym without its sign is another word: thunder.
  [{ text: 'ברק ורעם נראו בצפון.', lang: 'he' }],
  [{ text: 'מפלגת רע"ם התנגדה.', lang: 'he' }, 'רע"ם = raam'],
  // Another surname begins with that one.
  [{ text: 'בני גנץ דיבר. אבי גנץ-כהן שתק.', lang: 'he' }, 'בני גנץ = gantz'],
  // The card lists "Sinwar", which says nothing of the surname in other scripts, where it may be another word.
  [{ text: 'Sinwar did not come.', lang: 'en' }, 'Sinwar = sinwar'],
  [{ text: 'لم يحضر السنوار القمة.', lang: 'ar' }, 'السنوار ?'],
  // Months.
  [{ text: 'The bakery opened in May. It has been full since May.', lang: 'en' }],
  [{ text: 'She was born on 17 May 1982, he on May 5.', lang: 'en' }],
  [{ text: 'Shops closed in April and May, and again from May to July.', lang: 'en' }],
  [{ text: 'Prime Minister May left in May.', lang: 'en', date: '2018-05-05' }, 'May = may'],
  [{ text: 'Since May became prime minister, exports fell.', lang: 'en' }, 'May ?'],
  [{ text: 'Toplantı 12 Nisan günü, geçen Nisan ve Nisan ayında yapıldı.', lang: 'tr' }],
  // A stranger of the surname.
  [{ text: ['Robert Brown, a plumber, was fined.', 'Mr Brown left. Brown was sorry.'], lang: 'en' }],
  [{ text: ['השחקן אבי לפיד זכה בפרס.', 'לפיד הודה לקהל.'], lang: 'he' }],
  // Relatives.
  [
    {
      text: 'President Bush spoke. His brother Jeb Bush listened. Bush then left.',
      lang: 'en',
      date: '2004',
    },
    'Bush = george',
    'Jeb Bush = jeb',
    'Bush ?',
  ],
  [
    { text: 'On Monday Trump said no. His daughter Ivanka Trump smiled. Ms. Trump left.', lang: 'en' },
    'Trump = trump',
    'Ivanka Trump = ivanka',
    'Trump ?',
  ],
  [
    { text: "Kılıçdaroğlu kazandı. Kılıçdaroğlu'nun eşi Selvi Kılıçdaroğlu oy verdi.", lang: 'tr' },
    'Kılıçdaroğlu = kemal',
    'Kılıçdaroğlu = kemal',
  ],
  [
    {
      text: 'Isaac Herzog arrived with his wife Michal Herzog. Mrs. Herzog smiled. Herzog waved.',
      lang: 'en',
    },
    'Isaac Herzog = isaac',
    'Herzog = isaac',
  ],
  [
    { text: 'Isaac Herzog is no kin of the painter Otto Herzog. Otto Herzog is old.', lang: 'en' },
    'Isaac Herzog = isaac',
  ],
  // Named in one breath.
  [{ text: 'Emmanuel and Brigitte Macron came. Macron bowed.', lang: 'en' }, 'Macron ?'],
  [
    { text: 'Bill and Hillary Clinton arrived. Clinton said he was glad.', lang: 'en', date: '2012' },
    'Hillary Clinton = hillary',
    'Clinton ?',
  ],
  [{ text: 'בנימין ושרה נתניהו הגיעו. נתניהו נאם.', lang: 'he' }, 'שרה נתניהו = sara', 'נתניהו ?'],
  [
    { text: 'Presidents Clinton and Bush attended.', lang: 'en', date: '2006' },
    'Clinton = bill',
    'Bush = george',
  ],
  [
    { text: 'Presidents Erdoğan of Turkey and Herzog of Israel met.', lang: 'en', date: '2022-03-09' },
    'Erdoğan = erdogan',
    'Herzog = isaac',
    'Israel = israel',
  ],
  [
    { text: 'Cumhurbaşkanları Erdoğan ve Herzog görüştü.', lang: 'tr', date: '2022-03-09' },
    'Erdoğan = erdogan',
    'Herzog = isaac',
  ],
  [
    { text: 'הנשיאים ארדואן והרצוג נפגשו.', lang: 'he', date: '2022-03-09' },
    'ארדואן = erdogan',
    'הרצוג = isaac',
  ],
  [
    { text: 'التقى الرئيسان أردوغان وهرتسوغ.', lang: 'ar', date: '2022-03-09' },
    'أردوغان = erdogan',
    'هرتسوغ = isaac',
  ],
  [{ text: 'Independence leaders Herzog criticised were silent.', lang: 'en', date: '2022' }, 'Herzog ?'],
  [
    { text: 'Former presidents Bill Clinton, George W. Bush and Ford spoke.', lang: 'en', date: '2005' },
    'Bill Clinton = bill',
    'George W. Bush = george',
    'Ford = gerald',
  ],
  [
    {
      text: 'Lavrov and Shoigu were sanctioned. Bennett and Gantz were not.',
      lang: 'en',
      date: '2022-02-25',
    },
    'Lavrov = lavrov',
    'Shoigu = shoigu',
    'Bennett ?',
    'Gantz ?',
  ],
  [{ text: 'Shoigu was sanctioned.', lang: 'en', date: '2022-02-25' }, 'Shoigu ?'],
  [{ text: 'وبحث مع عباس والسيسي الوضع.', lang: 'ar', date: '2022-02-25' }, 'السيسي ?'],
  [
    { text: "Cumhurbaşkanı Erdoğan da Gantz'ı kabul etti.", lang: 'tr', date: '2022-02-25' },
    'Erdoğan = erdogan',
    'Gantz ?',
  ],
  // The dead, and those who just left their office.
  [
    { text: 'Prime Minister Yitzhak Rabin was shot. Rabin was 73.', lang: 'en', date: '1995-11-05' },
    'Yitzhak Rabin = rabin',
    'Rabin = rabin',
  ],
  [{ text: 'Prime Minister Rabin was shot.', lang: 'en', date: '1996-11-05' }, 'Rabin ?'],
  [
    { text: 'Chaim Herzog was born in Belfast. Herzog fought in the war.', lang: 'en', date: '2018-09-17' },
    'Chaim Herzog = chaim',
    'Herzog = chaim',
  ],
  // The article in front, written onto the word; a preposition that is no initial.
  [{ text: 'نواف سلام قاض. السلام بعيد.', lang: 'ar' }, 'نواف سلام = salam', 'سلام ?'],
  [{ text: 'В Москве идёт снег.', lang: 'ru' }, 'Москве = moscow'],
  // A whole name says more than a title that does not fit.
  [
    { text: 'Prime Minister Yitzhak Rabin was born in 1922. Rabin led the army.', lang: 'en', date: '2015' },
    'Yitzhak Rabin = rabin',
    'Rabin = rabin',
  ],
  // A company with the name of a person.
  [{ text: 'Ford recalled its vans. Ford shares fell.', lang: 'en' }, 'Ford = company', 'Ford = company'],
  [
    { text: 'Premier Ford said Ontario would pay. Ford added nothing.', lang: 'en', date: '2020-05-24' },
    'Ford = doug',
    'Ford ?',
  ],
  [{ text: 'Harrison Ford broke his ankle. Ford, 71, will recover.', lang: 'en' }, 'Ford ?', 'Ford ?'],
  [
    { text: 'Ford built it. Its founder Henry Ford disliked it. Ford sold it.', lang: 'en' },
    'Ford = company',
    'Ford = company',
  ],
  // The year is all that is known of the role.
  [{ text: 'שר המשפטים לפיד אמר.', lang: 'he', date: '2003-08-27' }, 'לפיד = tommy'],
])('%o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'Shares of Bush & Bush fell by two per cent on Monday.', lang: 'en' }],
  [
    { text: 'Jeb Bush came to Austin, Texas, and so did Lloyd Austin.', lang: 'en' },
    'Jeb Bush = jeb',
    'Lloyd Austin = austin',
  ],
  [
    { text: 'Lloyd Austin landed. Later Austin, tired as he was, spoke.', lang: 'en' },
    'Lloyd Austin = austin',
    'Austin = austin',
  ],
])('companies and towns: %o', (story, ...expected) => {
  expect(claims([...base, entity('austin', 'Lloyd Austin')], story)).toEqual(expected);
});

const places = [
  entity('lebanon', 'Lebanon', { kind: 'place' }),
  entity('jordan', 'Jordan', { kind: 'place' }),
  entity('israel', 'Israel', { kind: 'place', aliases: ['IL'] }),
  entity('boston', 'Boston', { kind: 'place' }),
];

test.each<[Story, ...string[]]>([
  [{ text: 'Lebanon, Ohio, and Lebanon, Pennsylvania, are twin towns.', lang: 'en' }],
  [{ text: 'Lebanon, Oman and Jordan agreed.', lang: 'en' }, 'Lebanon = lebanon', 'Jordan = jordan'],
  // The state of a town.
  [{ text: 'He works in Chicago, IL, and lives in Gary, IN.', lang: 'en' }],
  [{ text: 'The code of the country is IL.', lang: 'en' }, 'IL = israel'],
  // Nothing says where this Boston lies.
  [{ text: 'He was born in Boston, Massachusetts.', lang: 'en' }, 'Boston = boston'],
  [{ text: 'Jordan Pickford then met with the boxer Israel Adesanya there.', lang: 'en' }],
  [
    { text: 'They crossed the Jordan River to Israel proper.', lang: 'en' },
    'Jordan = jordan',
    'Israel = israel',
  ],
  [
    { text: 'Israel President Herzog and Jordan King Hussein spoke.', lang: 'en' },
    'Israel = israel',
    'Jordan = jordan',
  ],
])('places that are other places, or people: %o', (story, ...expected) => {
  expect(claims(places, story)).toEqual(expected);
});

const families = [
  entity('isaac', 'Isaac Herzog', { roles: ['President @ Israel | 2021-07-07'] }),
  entity('michael', 'Michael Herzog', { roles: ['Ambassador @ Israel | 2021-11 | 2025-01'] }),
  entity('melania', 'Melania Trump', { roles: ['First Lady @ United States | 2017-01-20 | 2021-01-20'] }),
  entity('donald', 'Donald Trump', { roles: ['President @ United States | 2017-01-20 | 2021-01-20'] }),
];

test.each<[Story, ...string[]]>([
  // The article speaks of a Herzog before it names this one, who stands lower.
  [
    {
      text: ['Herzog met with families. Michael Herzog is his brother.', 'Then Herzog left.'],
      lang: 'en',
      date: '2023-11-08',
    },
    'Herzog ?',
    'Michael Herzog = michael',
    'Herzog ?',
  ],
  [
    { text: ['Trump was proud.', 'Melania Trump came back. Trump smiled.'], lang: 'en', date: '2018-06-01' },
    'Trump ?',
    'Melania Trump = melania',
    'Trump ?',
  ],
  // The highest is named by the surname first; a headline calls everybody so; and before the office there is no difference.
  [
    {
      text: ['Herzog met with families. Isaac Herzog is a lawyer.', 'Then Herzog left.'],
      lang: 'en',
      date: '2023-11-08',
    },
    'Herzog = isaac',
    'Isaac Herzog = isaac',
    'Herzog = isaac',
  ],
  [
    {
      text: ['Herzog on his way home', 'Michael Herzog packed. Herzog left.'],
      lang: 'en',
      date: '2023-11-08',
    },
    'Herzog = michael',
    'Michael Herzog = michael',
    'Herzog = michael',
  ],
  [
    { text: ['Herzog wrote a book.', 'Michael Herzog is a general.'], lang: 'en', date: '2005-01-01' },
    'Herzog = michael',
    'Michael Herzog = michael',
  ],
])('one of a family is named in full, and the article spoke of the name before: %o', (story, ...expected) => {
  expect(claims(families, story)).toEqual(expected);
});

const words = [
  entity('hollande', 'François Hollande'),
  entity('francis', 'Pope Francis', { aliases: ['pape François', 'François'] }),
  entity('michel', 'Charles Michel'),
  entity('costa', 'António Costa'),
  entity('sanchez', 'Pedro Sánchez'),
  entity('yavas', 'Mansur Yavaş'),
  entity('meloni', 'Giorgia Meloni'),
];

test.each<[Story, ...string[]]>([
  // Nobody's surname has an article there; who doubts may still ask.
  [
    { text: 'François Hollande a voté. La Hollande aussi. Hollande rit.', lang: 'fr' },
    'François Hollande = hollande',
    'Hollande ?',
    'Hollande = hollande',
  ],
  [
    { text: 'António Costa llamó. En la Costa del Sol llovió. Costa rió.', lang: 'es' },
    'António Costa = costa',
    'Costa ?',
    'Costa = costa',
  ],
  // A capital behind it: the name goes on.
  [
    { text: 'Charles Michel est là. Michel Barnier sourit. Michel aussi.', lang: 'fr' },
    'Charles Michel = michel',
    'Michel = michel',
  ],
  [{ text: 'Le pape François prie. François Fillon vote.', lang: 'fr' }, 'pape François = francis'],
  [
    { text: 'Pedro Sánchez habló. El fiscal Sánchez Melgar dimitió. Sánchez calló.', lang: 'es' },
    'Pedro Sánchez = sanchez',
    'Sánchez ?',
    'Sánchez = sanchez',
  ],
  // The word, and the name.
  [
    { text: 'Mansur Yavaş konuştu. Yavaş yavaş gittiler. Yavaş sustu.', lang: 'tr' },
    'Mansur Yavaş = yavas',
    'Yavaş = yavas',
  ],
  [
    { text: 'Giorgia Meloni ride. Meloni compra i meloni.', lang: 'it' },
    'Giorgia Meloni = meloni',
    'Meloni = meloni',
  ],
])('what stands beside tells a word from a name: %o', (story, ...expected) => {
  expect(claims(words, story)).toEqual(expected);
});

const leaders = [
  entity('boris', 'Boris Johnson', { aliases: ['Johnson'] }),
  entity('jair', 'Jair Bolsonaro', { aliases: ['Bolsonaro'] }),
  entity('putin', 'Vladimir Putin', { aliases: ['Putin', 'Володимир Путін'] }),
  entity('zelensky', 'Володимир Зеленський'),
  entity('hillary', 'Hillary Clinton'),
  entity('bill', 'Bill Clinton'),
  entity('scholz', 'Olaf Scholz', { roles: ['Chancellor @ Germany | 2021-12-08'] }),
  entity('biden', 'Joe Biden', { aliases: ['Джо Байден'] }),
];

test.each<[Story, ...string[]]>([
  // Two in one paragraph: the next sentence may speak of either.
  [
    { text: 'Hillary Clinton conceded. Bill Clinton stood behind her. Clinton spoke.', lang: 'en' },
    'Hillary Clinton = hillary',
    'Bill Clinton = bill',
    'Clinton ?',
  ],
  [
    { text: ['Hillary Clinton conceded.', 'Bill Clinton stood behind her. Clinton spoke.'], lang: 'en' },
    'Hillary Clinton = hillary',
    'Bill Clinton = bill',
    'Clinton = bill',
  ],
  // Whose brother he is, an earlier paragraph said.
  [
    {
      text: ['Boris Johnson left.', 'His brother, Jo Johnson, resigned. Johnson said he was torn.'],
      lang: 'en',
    },
    'Boris Johnson = boris',
    'Johnson ?',
  ],
  [
    {
      text: [
        'Boris Johnson sprak.',
        'De broer van de premier, Jo Johnson, stapte op. Johnson was verscheurd.',
      ],
      lang: 'nl',
    },
    'Boris Johnson = boris',
    'Johnson ?',
  ],
  [
    { text: 'O filho do ex-presidente, Eduardo Bolsonaro, criticou. Bolsonaro está fora.', lang: 'pt' },
    'Bolsonaro = jair',
  ],
  // Listed in one language, and so known by the surname in the others; not in a script without capitals.
  [{ text: 'Про це Путін мовчав.', lang: 'uk' }, 'Путін = putin'],
  // The verb, and no war.
  [{ text: 'Gestern war Bundeskanzler Scholz in Paris.', lang: 'de', date: '2022-05-05' }, 'Scholz = scholz'],
  // Two names that meet.
  [{ text: "Sinan Oğan Putin'i destekledi.", lang: 'tr' }, 'Putin = putin'],
  [{ text: "Ali Rıza Putin'i gördüler. Sinan Oğan Putin geldi.", lang: 'tr' }],
  [
    {
      text: 'Джо Байден прибув. Володимир Зеленський чекав. З Байденом Зеленський говорив довго.',
      lang: 'uk',
    },
    'Джо Байден = biden',
    'Володимир Зеленський = zelensky',
    'Байденом = biden',
    'Зеленський = zelensky',
  ],
])('surnames in languages that we do not write ourselves: %o', (story, ...expected) => {
  expect(claims(leaders, story)).toEqual(expected);
});
