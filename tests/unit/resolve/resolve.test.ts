import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../lib/core/model/choice';
import { everybody } from './people';
import { claims, decided, entity, type Story } from './support';

function says(story: Story, ...expected: string[]): [string, Story, string[]] {
  const text = typeof story.text === 'string' ? story.text : story.text.join(' / ');
  return [`${story.date ?? 'no date'}: ${text}`, story, expected];
}

/** The country beside a title is no matter of these tests. */
const notIsrael = (claim: string) => !claim.endsWith('= israel');

describe('full names', () => {
  test.each([
    says({ text: 'Isaac Herzog spoke.' }, 'Isaac Herzog = isaac'),
    says({ text: 'Isaac Herzog spoke. Herzog said no.' }, 'Isaac Herzog = isaac', 'Herzog = isaac'),
    says({ text: ['Herzog said no.', 'Isaac Herzog spoke.'] }, 'Herzog = isaac', 'Isaac Herzog = isaac'),
    says({ text: 'Herzog said no.', title: 'Isaac Herzog in Ankara' }, 'Herzog = isaac'),
    says({ text: 'Herzog said no.' }, 'Herzog ?'),
    says({ text: 'Gantz said no.' }, 'Gantz ?'),
    says(
      { text: ['Isaac Herzog left. Herzog was tired.', 'Chaim Herzog came. Herzog was fresh.'] },
      'Isaac Herzog = isaac',
      'Herzog = isaac',
      'Chaim Herzog = chaim',
      'Herzog = chaim',
    ),
    says(
      { text: 'Isaac Herzog praised his late father, Chaim Herzog. Herzog smiled.' },
      'Isaac Herzog = isaac',
      'Chaim Herzog = chaim',
      'Herzog ?',
    ),
    says(
      {
        text: [
          'Isaac Herzog spoke in Haifa.',
          'An archive shows Chaim Herzog in the same hall.',
          'Rain fell.',
          'Many came.',
          'Herzog left early.',
        ],
      },
      'Isaac Herzog = isaac',
      'Chaim Herzog = chaim',
      'Herzog = isaac',
    ),
    says({ text: 'Mr. Erdoğan met Tayyip Erdoğan.' }, 'Erdoğan = erdogan', 'Tayyip Erdoğan = erdogan'),
  ])('%s', (_, story, expected) => {
    expect(claims(everybody, story)).toEqual(expected);
  });

  test.each([
    says({ text: 'Benny Moshe Gantz spoke.', lang: 'en' }, 'Benny Moshe Gantz = gantz'),
    says({ text: 'Moshe Benny Gantz spoke.', lang: 'en' }, 'Benny Gantz ?'),
    says(
      { text: 'William Clinton and Hillary Rodham Clinton came.', lang: 'en' },
      'William Clinton = bill',
      'Hillary Rodham Clinton = hillary',
    ),
    says(
      { text: 'Isaac Herzog came. I. Herzog left.', lang: 'en' },
      'Isaac Herzog = isaac',
      'I. Herzog = isaac',
    ),
    says({ text: 'Isaac Herzog came. R. Herzog left.', lang: 'en' }, 'Isaac Herzog = isaac'),
    says({ text: 'Vladimir Vladimirovich Putin came.', lang: 'en' }, 'Vladimir Vladimirovich Putin = putin'),
  ])('the given names belong to the mention: %s', (_, story, expected) => {
    expect(claims(everybody, story)).toEqual(expected);
  });

  test('two bearers of one full name are told apart by their titles only', () => {
    const base = [
      entity('minister', 'Ali Akar', { roles: ['Minister of Health @ Turkey | 2020'] }),
      entity('mayor', 'Ali Akar', { roles: ['Mayor of Adana | 2019'] }),
    ];
    expect(claims(base, { text: 'Ali Akar spoke.', date: '2021-02-03' })).toEqual(['Ali Akar ?']);
    expect(claims(base, { text: 'Health Minister Ali Akar spoke. Akar left.', date: '2021-02-03' })).toEqual([
      'Ali Akar = minister',
      'Akar = minister',
    ]);
    expect(claims(base, { text: 'Ali Akar, the mayor of Adana, spoke.', date: '2021-02-03' })).toEqual([
      'Ali Akar = mayor',
    ]);
  });
});

describe('somebody else of that surname', () => {
  test.each([
    says({ text: 'The former German president Roman Herzog died.', lang: 'en' }),
    says({ text: 'Roman Herzog died. Herzog was 82.', lang: 'en' }),
    says({ text: 'Roman Herzog starb am Dienstag.', lang: 'de' }),
    says({ text: 'Yesterday Werner Herzog made a film.', lang: 'en' }),
    says({ text: 'A film by Wendelin Herzog opened.', lang: 'en' }),
    says({ text: 'He was taken to Herzog Hospital.', lang: 'en' }),
    says({ text: 'It was Ana Lopez-Herzog again.', lang: 'en' }),
    says({ text: 'רומן הרצוג מת.', lang: 'he' }),
    says({ text: 'توفي رومان هرتسوغ.', lang: 'ar' }),
    says({ text: 'Умер Роман Герцог.', lang: 'ru' }),
    says({ text: 'Muharrem Akar konuştu.', lang: 'tr' }),
    says(
      { text: ['Isaac Herzog spoke.', 'The painter Otto Herzog listened.'], lang: 'en' },
      'Isaac Herzog = isaac',
    ),
  ])('%s', (_, story, expected) => {
    expect(claims(everybody, story)).toEqual(expected);
  });

  test.each([
    says({ text: 'Isaac Herzog came. Yesterday Herzog spoke.', lang: 'en' }),
    says({ text: 'Isaac Herzog came. On Tuesday Herzog spoke.', lang: 'en' }),
    says({ text: 'Isaac Herzog came. Apparently Herzog spoke.', lang: 'en' }),
    says({ text: 'Isaac Herzog came. Mr. Herzog spoke.', lang: 'en' }),
    says({ text: "Isaac Herzog came. Israel's Herzog spoke.", lang: 'en' }),
    says({ text: 'Isaac Herzog kam. Präsident Herzog sprach.', lang: 'de' }),
    says({ text: 'Isaac Herzog kam. Gestern sprach Herzog Klartext.', lang: 'de' }),
    says({ text: 'Isaac Herzog came. Herzog’s office agreed.', lang: 'en' }),
    says({ text: 'İzak Herzog geldi. Herzog Ankara’ya gitti.', lang: 'tr' }),
  ])('is not seen where none is: %s', (_, story) => {
    const last = claims(everybody, story).at(-1);
    expect(last).toBe('Herzog = isaac');
  });
});

describe('titles and dates', () => {
  test.each([
    says({ text: 'President Herzog flew to Ankara.', date: '2022-03-09' }, 'Herzog = isaac'),
    says(
      { text: 'President Herzog flew to Paris.', date: '1988-10-01' },
      'Herzog = chaim',
      'Paris = orleans',
    ),
    says({ text: 'President Herzog flew home.' }, 'Herzog ?'),
    says({ text: 'President Herzog flew home.', date: '2005' }, 'Herzog ?'),
    says(
      { text: 'President Herzog said no. Herzog left.', date: '2022-03-09' },
      'Herzog = isaac',
      'Herzog = isaac',
    ),
    says({ text: 'Former president Herzog was honoured.', date: '2022-03-09' }, 'Herzog = chaim'),
    says({ text: 'The former President of Israel Herzog was honoured.', date: '2022' }, 'Herzog = chaim'),
    says({ text: 'Police Commissioner Herzog said no.', date: '2022-03-09' }, 'Herzog ?'),
    says({ text: 'German President Herzog said no.', date: '1996-01-27' }, 'Herzog ?'),
    says({ text: 'Defence Minister Akar said no.', date: '2022-10-27' }, 'Akar = hulusi'),
    says({ text: 'Turkish Defense Minister Akar said no.', date: '2022-10-27' }, 'Akar = hulusi'),
    says({ text: "Turkey's defence minister Akar said no.", date: '2022-10-27' }, 'Akar = hulusi'),
    says({ text: 'Greek Defence Minister Akar said no.', date: '2022-10-27' }, 'Akar ?'),
    says({ text: 'Deputy Defence Minister Akar said no.', date: '2022-10-27' }, 'Akar ?'),
    says({ text: 'Health Minister Akar said no.', date: '2022-10-27' }, 'Akar ?'),
    says({ text: 'Defence Minister Akar said no.', date: '2017-10-27' }, 'Akar ?'),
    says({ text: 'Chief of Staff Akar said no.', date: '2017-10-27' }, 'Akar = hulusi'),
    says({ text: 'Akar, the Turkish defence minister, said no.', date: '2022-10-27' }, 'Akar = hulusi'),
    says({ text: 'Israeli Defense Minister Gantz said no.', date: '2021-06' }, 'Gantz = gantz'),
    says({ text: 'Defense Minister Gantz said no.' }, 'Gantz = gantz'),
    says({ text: 'Secretary of State Clinton said no.', date: '2011-05-02' }, 'Clinton = hillary'),
    says({ text: 'President Clinton said no.', date: '1998-05-02' }, 'Clinton = bill'),
    says({ text: 'Senator Clinton said no.', date: '2004' }, 'Clinton = hillary'),
    says({ text: 'Ex-President Clinton said no.', date: '2011-05-02' }, 'Clinton = bill'),
    says({ text: 'Turkish leader Erdogan said no.', date: '2022-05-02' }, 'Erdogan = erdogan'),
    says({ text: 'Representative Israel said no.', date: '2010-05-02' }, 'Israel = steve'),
    says({ text: 'Rep. Israel said no.', date: '2010-05-02' }, 'Israel = steve'),
    says({ text: 'In 1990 President Herzog opened the hall.', date: '2022-05-02' }, 'Herzog ?'),
    says({ text: 'In 1990 President Herzog opened the hall.' }, 'Herzog = chaim'),
    says({ text: 'President Herzog, born in 1960, opened it.', date: '2022-05-02' }, 'Herzog = isaac'),
    says({ text: 'It was built in 1990. President Herzog opened it.', date: '2022-05-02' }, 'Herzog = isaac'),
  ])('English: %s', (_, story, expected) => {
    expect(claims(everybody, { lang: 'en', ...story }).filter(notIsrael)).toEqual(expected);
  });

  test.each([
    says({ lang: 'tr', text: 'Cumhurbaşkanı Erdoğan konuştu.', date: '2022-05-02' }, 'Erdoğan = erdogan'),
    says(
      { lang: 'tr', text: 'Cumhurbaşkanı Sayın Erdoğan konuştu.', date: '2022-05-02' },
      'Erdoğan = erdogan',
    ),
    says({ lang: 'tr', text: 'Başbakan Erdoğan konuştu.', date: '2010-05-02' }, 'Erdoğan = erdogan'),
    says({ lang: 'tr', text: 'Başbakan Erdoğan konuştu.', date: '2020-05-02' }, 'Erdoğan ?'),
    says({ lang: 'tr', text: 'Eski Başbakan Erdoğan konuştu.', date: '2020-05-02' }, 'Erdoğan = erdogan'),
    says({ lang: 'tr', text: 'Erdoğan, Cumhurbaşkanı, konuştu.', date: '2022-05-02' }, 'Erdoğan = erdogan'),
    says({ lang: 'tr', text: 'Milli Savunma Bakanı Akar geldi.', date: '2022-05-02' }, 'Akar = hulusi'),
    says({ lang: 'tr', text: 'Bakan Akar geldi.', date: '2022-05-02' }, 'Akar = hulusi'),
    says({ lang: 'tr', text: 'İsrail Cumhurbaşkanı Herzog geldi.', date: '2022-05-02' }, 'Herzog = isaac'),
    says({ lang: 'he', text: 'שר הביטחון גנץ אמר לא.', date: '2021-05-02' }, 'גנץ = gantz'),
    says({ lang: 'he', text: 'הנשיא הרצוג נאם.', date: '2022-05-02' }, 'הרצוג = isaac'),
    says({ lang: 'he', text: 'נשיא המדינה הרצוג נאם.', date: '1990-05-02' }, 'הרצוג = chaim'),
    says({ lang: 'he', text: 'הנשיא לשעבר הרצוג נאם.', date: '2022-05-02' }, 'הרצוג = chaim'),
    says({ lang: 'he', text: 'ראש הממשלה הרצוג נאם.', date: '2022-05-02' }, 'הרצוג ?'),
    says({ lang: 'ar', text: 'قال الرئيس هرتسوغ لا.', date: '2022-05-02' }, 'هرتسوغ = isaac'),
    says({ lang: 'ar', text: 'قال الرئيس الإسرائيلي هرتسوغ لا.', date: '2022-05-02' }, 'هرتسوغ = isaac'),
    says({ lang: 'ar', text: 'قال وزير الدفاع الإسرائيلي غانتس لا.', date: '2021-05-02' }, 'غانتس = gantz'),
    says({ lang: 'ar', text: 'قال الرئيس السابق هرتسوغ لا.', date: '2022-05-02' }, 'هرتسوغ = chaim'),
    says(
      { lang: 'de', text: 'Bundespräsident Steinmeier reiste ab.', date: '2022-05-02' },
      'Steinmeier = steinmeier',
    ),
    says(
      { lang: 'de', text: 'Außenminister Steinmeier reiste ab.', date: '2015-05-02' },
      'Steinmeier = steinmeier',
    ),
    says({ lang: 'de', text: 'Außenminister Steinmeier reiste ab.', date: '2020-05-02' }, 'Steinmeier ?'),
    says({ lang: 'de', text: 'Verteidigungsminister Gantz reiste ab.', date: '2021-05-02' }, 'Gantz = gantz'),
    says({ lang: 'fr', text: 'Le président israélien Herzog arrive.', date: '2022-05-02' }, 'Herzog = isaac'),
    says({ lang: 'ru', text: 'Президент Путин приехал.', date: '2022-05-02' }, 'Путин = putin'),
  ])('other languages: %s', (_, story, expected) => {
    expect(claims(everybody, story).filter(notIsrael)).toEqual(expected);
  });

  test('a title that no bearer held is named as evidence against', () => {
    const [mention] = decided(everybody, {
      text: 'Prime Minister Herzog said no.',
      date: '2022',
      lang: 'en',
    });
    expect(mention?.state).toBe('ambiguous');
    expect(mention?.candidates.find(({ id }) => id === 'isaac')?.why).toContainEqual({
      kind: 'title-unknown',
      title: 'Prime Minister',
    });
  });

  test('the reasons carry what a sentence needs', () => {
    const [mention] = decided(everybody, { text: 'President Herzog flew.', date: '1988-10-01', lang: 'en' });
    expect(mention?.candidates.find(({ id }) => id === 'chaim')?.why).toContainEqual({
      kind: 'title',
      title: 'President',
      role: 'President of Israel',
      date: '1988-10-01',
    });
    const [later] = decided(everybody, { text: 'President Herzog flew.', date: '2022-10-01', lang: 'en' });
    expect(later?.candidates.map(({ id }) => id)).toEqual(['isaac', 'chaim']);
  });

  test('who held the office before is a rival, with what speaks against him', () => {
    const [mention] = decided(everybody, { text: 'President Herzog flew.', date: '2022-10-01', lang: 'en' });
    expect(mention?.entity).toBe('isaac');
    expect(mention?.candidates.find(({ id }) => id === 'chaim')?.why).toEqual([
      { kind: 'weak-form' },
      {
        kind: 'title-other-time',
        title: 'President',
        role: 'President of Israel',
        start: '1983-05-05',
        end: '1993-05-13',
      },
      { kind: 'not-alive', date: '2022-10-01' },
    ]);
  });

  test('of equals who holds an office on the day comes first', () => {
    const order = (date: string) =>
      decided(everybody, { text: 'It was Herzog again.', date, lang: 'en' })[0]?.candidates.map(
        ({ id }) => id,
      );
    expect(order('2022-10-01')).toEqual(['isaac', 'chaim']);
    expect(order('1985-10-01')).toEqual(['chaim', 'isaac']);
  });

  test('whose given name stands here has no rival of another given name', () => {
    const [mention] = decided(everybody, {
      text: 'President Isaac Herzog flew. Yitzhak Herzog slept.',
      date: '2022-10-01',
      lang: 'en',
    });
    expect(mention?.candidates.map(({ id }) => id)).toEqual(['isaac']);
  });
});

describe('the user’s own choice', () => {
  const url = 'https://news.example/a?id=1';
  const text = 'Isaac Herzog spoke. Herzog left. Herzog slept.';
  const choice = (more: Partial<Choice>): Choice => ({
    form: 'Herzog',
    entity: 'chaim',
    scope: 'page',
    url,
    ...more,
  });

  test.each<[string, Choice[], string, string[]]>([
    ['on the page', [choice({})], url, ['Herzog = chaim', 'Herzog = chaim']],
    ['on the page, at another place of it', [choice({})], `${url}#end`, ['Herzog = chaim', 'Herzog = chaim']],
    ['on another page', [choice({})], 'https://news.example/b', ['Herzog = isaac', 'Herzog = isaac']],
    [
      'on the site',
      [choice({ scope: 'site' })],
      'https://www.news.example/b',
      ['Herzog = chaim', 'Herzog = chaim'],
    ],
    [
      'on another site',
      [choice({ scope: 'site' })],
      'https://other.example/a',
      ['Herzog = isaac', 'Herzog = isaac'],
    ],
    [
      'everywhere',
      [choice({ scope: 'everywhere' })],
      'https://other.example/',
      ['Herzog = chaim', 'Herzog = chaim'],
    ],
    ['nobody of the base', [choice({ entity: null })], url, []],
    ['written in capitals', [choice({ form: 'HERZOG' })], url, ['Herzog = chaim', 'Herzog = chaim']],
    ['one that is gone', [choice({ entity: 'gone' })], url, ['Herzog = isaac', 'Herzog = isaac']],
    [
      'somebody who does not bear the name',
      [choice({ entity: 'gantz' })],
      url,
      ['Herzog = gantz', 'Herzog = gantz'],
    ],
    [
      'one mention',
      [choice({ scope: 'mention', around: { before: 'spoke. ', after: ' left' } })],
      url,
      ['Herzog = chaim', 'Herzog = isaac'],
    ],
    [
      'the narrower one',
      [choice({ entity: 'gantz' }), choice({ scope: 'everywhere', entity: null })],
      url,
      ['Herzog = gantz', 'Herzog = gantz'],
    ],
    ['the later one', [choice({ entity: 'gantz' }), choice({})], url, ['Herzog = chaim', 'Herzog = chaim']],
  ])('%s', (_, choices, at, expected) => {
    expect(claims(everybody, { text, url: at, choices })).toEqual(['Isaac Herzog = isaac', ...expected]);
  });

  test('says so', () => {
    const mentions = decided(everybody, { text: 'Herzog left.', url, choices: [choice({})] });
    expect(mentions.map(({ why }) => why)).toEqual([['chosen']]);
  });
});

describe('any text', () => {
  const words = [
    'Herzog',
    'Isaac Herzog',
    'Chaim',
    'President',
    'former',
    'Roman',
    'Akar',
    ',',
    '.',
    'the',
    '\n',
    'הנשיא',
    'Israel',
    "'s",
    '(',
    'of',
  ];

  test('gives mentions inside it, in order, sure ones with an entity, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const story = { text: parts.join(' '), date: '2022-01-01', lang: 'en' };
        const mentions = decided(everybody, story);
        for (const { state, entity: id, candidates } of mentions) {
          expect(state === 'sure').toBe(id !== null);
          expect(candidates.length).toBeGreaterThan(0);
          for (const { score } of candidates) expect(score >= 0 && score <= 1).toBe(true);
        }
        expect(decided(everybody, story)).toEqual(mentions);
      }),
      { numRuns: 200 },
    );
  });
});

describe('father and son of one name', () => {
  const father = entity('father', 'Donald Trump');
  const son = entity('son', 'Donald Trump Jr.');
  test.each([
    says({ text: 'Donald Trump spoke.' }, 'Donald Trump = father'),
    says({ text: 'Donald Trump Jr. spoke.' }, 'Donald Trump Jr. = son'),
    says(
      { text: 'Donald Trump Jr. spoke. Then Donald Trump spoke.' },
      'Donald Trump Jr. = son',
      'Donald Trump = father',
    ),
  ])('%s', (_, story, expected) => {
    expect(claims([father, son], story)).toEqual(expected);
  });
});

describe('a generation behind a name', () => {
  const father = entity('father', 'Donald Trump');
  const son = entity('son', 'Donald Trump Jr.');
  const king = entity('king', 'Charles III');
  test.each([
    says({ text: 'Donald Trump Jr. spoke.', lang: 'en' }),
    says({ text: 'Donald Trump, Jr. spoke.', lang: 'en' }),
    says({ text: 'Donald Trump jr wurde begrüßt.', lang: 'de' }),
    says({ text: 'Donald Trump III spoke.', lang: 'en' }),
    says({ text: 'Donald Trump spoke. Trump Jr. left.', lang: 'en' }, 'Donald Trump = father'),
    says({ text: 'Donald Trump spoke, Sr. Gómez did not.', lang: 'en' }, 'Donald Trump = father'),
  ])('of whom only the father is known: %s', (_, story, expected) => {
    expect(claims([father], story)).toEqual(expected);
  });
  test.each([
    says({ text: 'Trump Jr. left.', lang: 'en' }, 'Trump = son'),
    says({ text: 'Donald Trump, Jr. spoke.', lang: 'en' }, 'Donald Trump = son'),
    says(
      { text: 'Donald Trump spoke. Trump Jr. left. Trump stayed.', lang: 'en' },
      'Donald Trump = father',
      'Trump = son',
      'Trump ?',
    ),
    says({ text: 'Charles III spoke.', lang: 'en' }, 'Charles III = king'),
  ])('of both: %s', (_, story, expected) => {
    expect(claims([father, son, king], story)).toEqual(expected);
  });
});
