/** Titles in the languages of the interface, and others, mean roles: one table. New titles come from the base's own roles. */
import { describe, expect, test } from 'vitest';
import { claims, entity } from './support';

/** Nine namesakes who differ in nothing but their office. */
const NAMES = ['Arda Kelmen', 'ארדה קלמן', 'أردا كلمن', 'Арда Кельмен'];
const holder = (id: string, role: string) =>
  entity(id, NAMES[0] ?? '', { aliases: NAMES.slice(1), roles: [`${role} | 2010 | 2020`] });
const holders = [
  holder('president', 'President of Testland'),
  holder('premier', 'Prime Minister of Testland'),
  holder('defence', 'Minister of Defence'),
  holder('foreign', 'Minister of Foreign Affairs'),
  holder('finance', 'Minister of Finance'),
  holder('interior', 'Minister of the Interior'),
  holder('speaker', 'Speaker of the Parliament'),
  holder('mayor', 'Mayor of Testville'),
  holder('ambassador', 'Ambassador to Norway'),
];

const TABLE: Record<string, { name: string; titles: Record<string, string> }> = {
  en: {
    name: 'Kelmen',
    titles: {
      president: 'President',
      premier: 'Prime Minister',
      defence: 'Defence Minister',
      foreign: 'Foreign Minister',
      finance: 'Finance Minister',
      interior: 'Interior Minister',
      speaker: 'Speaker',
      mayor: 'Mayor',
      ambassador: 'Ambassador',
    },
  },
  tr: {
    name: 'Kelmen',
    titles: {
      president: 'Cumhurbaşkanı',
      premier: 'Başbakan',
      defence: 'Savunma Bakanı',
      foreign: 'Dışişleri Bakanı',
      finance: 'Maliye Bakanı',
      interior: 'İçişleri Bakanı',
      speaker: 'Meclis Başkanı',
      mayor: 'Belediye Başkanı',
      ambassador: 'Büyükelçi',
    },
  },
  he: {
    name: 'קלמן',
    titles: {
      president: 'הנשיא',
      premier: 'ראש הממשלה',
      defence: 'שר הביטחון',
      foreign: 'שר החוץ',
      finance: 'שר האוצר',
      interior: 'שר הפנים',
      speaker: 'יושב ראש הכנסת',
      mayor: 'ראש העיר',
      ambassador: 'השגריר',
    },
  },
  ar: {
    name: 'كلمن',
    titles: {
      president: 'الرئيس',
      premier: 'رئيس الوزراء',
      defence: 'وزير الدفاع',
      foreign: 'وزير الخارجية',
      finance: 'وزير المالية',
      interior: 'وزير الداخلية',
      speaker: 'رئيس البرلمان',
      mayor: 'رئيس البلدية',
      ambassador: 'السفير',
    },
  },
  de: {
    name: 'Kelmen',
    titles: {
      president: 'Präsident',
      premier: 'Ministerpräsident',
      defence: 'Verteidigungsminister',
      foreign: 'Außenminister',
      finance: 'Finanzminister',
      interior: 'Innenminister',
      mayor: 'Bürgermeister',
      ambassador: 'Botschafter',
    },
  },
  fr: {
    name: 'Kelmen',
    titles: {
      president: 'le président',
      premier: 'le premier ministre',
      defence: 'le ministre de la Défense',
      foreign: 'le ministre des Affaires étrangères',
      finance: 'le ministre des Finances',
      interior: "le ministre de l'Intérieur",
      mayor: 'le maire',
      ambassador: "l'ambassadeur",
    },
  },
  es: {
    name: 'Kelmen',
    titles: {
      president: 'el presidente',
      premier: 'el primer ministro',
      defence: 'el ministro de Defensa',
      foreign: 'el ministro de Exteriores',
      finance: 'el ministro de Hacienda',
      interior: 'el ministro del Interior',
      mayor: 'el alcalde',
      ambassador: 'el embajador',
    },
  },
  it: {
    name: 'Kelmen',
    titles: {
      premier: 'il premier',
      defence: 'il ministro della Difesa',
      foreign: 'il ministro degli Esteri',
      finance: 'il ministro delle Finanze',
      interior: "il ministro dell'Interno",
      mayor: 'il sindaco',
      ambassador: "l'ambasciatore",
    },
  },
  pt: {
    name: 'Kelmen',
    titles: {
      president: 'o presidente',
      premier: 'o primeiro-ministro',
      defence: 'o ministro da Defesa',
      foreign: 'o ministro das Relações Exteriores',
      finance: 'o ministro das Finanças',
      interior: 'o ministro do Interior',
      mayor: 'o prefeito',
      ambassador: 'o embaixador',
    },
  },
  nl: {
    name: 'Kelmen',
    titles: {
      president: 'President',
      premier: 'Premier',
      defence: 'Minister van Defensie',
      foreign: 'Minister van Buitenlandse Zaken',
      finance: 'Minister van Financiën',
      interior: 'Minister van Binnenlandse Zaken',
      mayor: 'Burgemeester',
      ambassador: 'Ambassadeur',
    },
  },
  // "Prezydent" is the head of a large town, too.
  pl: {
    name: 'Kelmen',
    titles: {
      premier: 'Zdaniem premiera',
      defence: 'Minister obrony narodowej',
      foreign: 'Szef MSZ',
      finance: 'Ministrem finansów',
      interior: 'Minister spraw wewnętrznych',
      speaker: 'Marszałek Sejmu',
      mayor: 'Burmistrz',
      ambassador: 'Ambasador',
    },
  },
  ru: {
    name: 'Кельмен',
    titles: {
      president: 'Президент',
      premier: 'премьер-министр',
      defence: 'министр обороны',
      foreign: 'министр иностранных дел',
      finance: 'министр финансов',
      interior: 'министр внутренних дел',
      mayor: 'мэр',
      ambassador: 'посол',
    },
  },
  uk: {
    name: 'Кельмен',
    titles: {
      president: 'Президент',
      premier: 'прем’єр-міністр',
      defence: 'міністр оборони',
      foreign: 'міністр закордонних справ',
      finance: 'міністр фінансів',
      interior: 'міністр внутрішніх справ',
      speaker: 'спікер',
      mayor: 'мер',
      ambassador: 'посол',
    },
  },
};

const rows = Object.entries(TABLE).flatMap(([lang, { name, titles }]) =>
  Object.entries(titles).map(([id, title]) => [lang, title, id, name] as const),
);

describe('a title and a surname name one of nine namesakes', () => {
  test.each(rows)('%s: %s → %s', (lang, title, id, name) => {
    const text = `${title} ${name}.`;
    expect(claims(holders, { text, lang, date: '2015-05-05' })).toEqual([`${name} = ${id}`]);
  });
});

const head = (id: string, name: string, role: string) =>
  entity(id, name, { aliases: ['קלמן', 'كلمن', 'Кельмен'], roles: [`${role} | 2010 | 2020`] });

/** The last word of the text is the surname of one of them. */
function expectLastWord(heads: Parameters<typeof claims>[0], text: string, lang: string, id: string): void {
  const name = /\p{L}+$/u.exec(text)?.[0];
  expect(claims(heads, { text, lang, date: '2015-05-05' })).toEqual([`${name} = ${id}`]);
}

describe('where the head of a government is called otherwise', () => {
  const heads = [
    head('spain', 'Arda Kelmen', 'Prime Minister of Spain'),
    head('germany', 'Bora Kelmen', 'Chancellor of Germany'),
    head('exchequer', 'Cem Kelmen', 'Chancellor of the Exchequer @ United Kingdom'),
    head('norway', 'Deniz Kelmen', 'Prime Minister of Norway'),
  ];
  test.each([
    ['El presidente Kelmen habló.', 'es', 'spain'],
    ['El presidente español Kelmen habló.', 'es', 'spain'],
    ['Almanya Başbakanı Kelmen konuştu.', 'tr', 'germany'],
    ['ראש ממשלת גרמניה קלמן נאם.', 'he', 'germany'],
    ['Der deutsche Kanzler Kelmen sprach.', 'de', 'germany'],
    ["Britain's chancellor Kelmen spoke.", 'en', 'exchequer'],
  ])('%s', (text, lang, id) => {
    const name = lang === 'he' ? 'קלמן' : 'Kelmen';
    expect(claims(heads, { text, lang, date: '2015-05-05' })).toEqual([`${name} = ${id}`]);
  });
});

describe('offices that are called by what they stand for', () => {
  const heads = [
    head('turkey', 'Arda Kelmen', 'President of Turkey'),
    head('america', 'Bora Kelmen', 'United States Secretary of State'),
    head('russia', 'Cem Kelmen', 'Press Secretary of the President of Russia'),
    head('house', 'Deniz Kelmen', 'White House Press Secretary @ United States'),
  ];
  test.each([
    ["Le chef de l'État turc Kelmen", 'fr', 'turkey'],
    ['El jefe del Estado turco Kelmen', 'es', 'turkey'],
    ['Il capo dello Stato turco Kelmen', 'it', 'turkey'],
    ['Turkish head of state Kelmen', 'en', 'turkey'],
    ["Le secrétaire d'État Kelmen", 'fr', 'america'],
    ['La secrétaire d’Etat américaine Kelmen', 'fr', 'america'],
    ['Il segretario di Stato Kelmen', 'it', 'america'],
    ['O secretário de Estado Kelmen', 'pt', 'america'],
    ['Sekretarz stanu Kelmen', 'pl', 'america'],
    ['Kremlin spokesman Kelmen', 'en', 'russia'],
    ['Le porte-parole du Kremlin Kelmen', 'fr', 'russia'],
    ['El portavoz del Kremlin Kelmen', 'es', 'russia'],
    ['Il portavoce del Cremlino Kelmen', 'it', 'russia'],
    ['White House spokeswoman Kelmen', 'en', 'house'],
    ['La porte-parole de la Maison Blanche Kelmen', 'fr', 'house'],
  ])('%s', (text, lang, id) => expectLastWord(heads, text, lang, id));
});

describe('countries beside a title, in the languages of the interface and others', () => {
  const heads = [
    head('egypt', 'Arda Kelmen', 'President of Egypt'),
    head('japan', 'Bora Kelmen', 'Prime Minister of Japan'),
    head('poland', 'Cem Kelmen', 'President of Poland'),
    head('greece', 'Deniz Kelmen', 'Prime Minister of Greece'),
  ];
  test.each([
    ['Mısırlı cumhurbaşkanı Kelmen', 'tr', 'egypt'],
    ['הנשיא המצרי קלמן', 'he', 'egypt'],
    ['ראש הממשלה היפני קלמן', 'he', 'japan'],
    ['הנשיא הפולני קלמן', 'he', 'poland'],
    ['الرئيس البولندي كلمن', 'ar', 'poland'],
    ['رئيس الوزراء اليوناني كلمن', 'ar', 'greece'],
    ['el presidente egipcio Kelmen', 'es', 'egypt'],
    ['il premier giapponese Kelmen', 'it', 'japan'],
    ['le premier ministre grec Kelmen', 'fr', 'greece'],
    ['mit dem polnischen Präsidenten Kelmen', 'de', 'poland'],
    ['mit dem japanischen Premier Kelmen', 'de', 'japan'],
    ['de Griekse premier Kelmen', 'nl', 'greece'],
    ['de premier van Griekenland Kelmen', 'nl', 'greece'],
    ['il presidente della Polonia Kelmen', 'it', 'poland'],
    ['il presidente egiziano Kelmen', 'it', 'egypt'],
    ['o presidente do Egito Kelmen', 'pt', 'egypt'],
    ['o primeiro-ministro japonês Kelmen', 'pt', 'japan'],
    ['o primeiro-ministro do Japão Kelmen', 'pt', 'japan'],
    ['Prezydent Egiptu Kelmen', 'pl', 'egypt'],
    ['Premier Japonii Kelmen', 'pl', 'japan'],
    ['Президент Єгипту Кельмен', 'uk', 'egypt'],
    ['Прем’єр-міністр Японії Кельмен', 'uk', 'japan'],
    ["Прем'єр Греції Кельмен", 'uk', 'greece'],
    ['Польський президент Кельмен', 'uk', 'poland'],
  ])('%s', (text, lang, id) => expectLastWord(heads, text, lang, id));
});

describe('titles that no table knows are learned from the base', () => {
  const base = [
    entity('gonfalonier', 'Piero Soder', { roles: ['Gonfalonier of Justice @ Florin | 1502 | 1512'] }),
    entity('painter', 'Anna Soder', { roles: ['Portrait painter | 1500 | 1520'] }),
    entity('warden', 'דן סודר', { roles: ['ממונה על הגנים | 1990 | 2000'] }),
    entity('other', 'רון סודר', { roles: ['נגן | 1990 | 2000'] }),
  ];

  test.each([
    ['Gonfalonier Soder spoke.', 'en', '1505', 'Soder = gonfalonier'],
    ['The painter Soder spoke.', 'en', '1505', 'Soder = painter'],
    ['Gonfalonier Soder spoke.', 'en', '1530', 'Soder ?'],
    ['The lutist Soder spoke.', 'en', '1505', 'Soder ?'],
  ])('%s', (text, lang, date, expected) => {
    expect(claims(base, { text, lang, date })).toEqual([expected]);
  });

  test('the organization of a role counts as part of its title', () => {
    const two = [
      entity('one', 'Ida Brandt', { roles: ['Director @ Havbank | 2001'] }),
      entity('two', 'Eva Brandt', { roles: ['Director @ Fjellbank | 2001'] }),
    ];
    expect(
      claims(two, { text: 'Yesterday the Havbank director Brandt spoke.', lang: 'en', date: '2005' }),
    ).toEqual(['Brandt = one']);
    expect(claims(two, { text: 'The director Brandt spoke.', lang: 'en', date: '2005' })).toEqual([
      'Brandt ?',
    ]);
  });
});
