/** People for the scenes: some as they are in the starter pack, some as nobody is. */
import type { CardContent, DatedNote, PresentRelation, Sketch } from '../../../lib/core/model/card';
import type { Alias, Entity, Fact, Role, Source } from '../../../lib/core/model/entity';

const WIKIDATA: Source = { url: 'https://www.wikidata.org/wiki/Q557436', title: 'Wikidata', seen: '2022' };

export function role(title: string, start?: string, end?: string, more: Partial<Role> = {}): Role {
  return { id: `${title} ${start}`, title, start, end, sources: [WIKIDATA], rank: 'normal', ...more };
}

export function alias(text: string, lang?: string): Alias {
  return { id: `${lang} ${text}`, text, lang, sources: [], rank: 'normal' };
}

function fact(property: string, value: string): Fact {
  return { id: property, property, value, sources: [WIKIDATA], rank: 'normal' };
}

export function byId<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

export function entity(name: string, more: Partial<Entity> = {}): Entity {
  return {
    id: name,
    kind: 'person',
    name,
    aliases: {},
    roles: {},
    relations: {},
    facts: {},
    links: {},
    identifiers: {},
    tags: [],
    sources: [],
    ...more,
  };
}

/** A drawn face: no picture of anybody. */
const FACE = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPM6Lp6FgAFrAJgGAv2zwAAAABJRU5ErkJggg=='}`;

export const GANTZ = entity('Benny Gantz', {
  ownLanguage: 'he',
  description:
    'Israeli general and politician who led the armed forces before he founded a party of the centre.',
  aliases: byId([
    alias('בני גנץ', 'he'),
    alias('بيني غانتس', 'ar'),
    alias('Бени Ганц', 'ru'),
    alias('Binyamin Gantz', 'en'),
    alias('Benny Ganz', 'en'),
  ]),
  roles: byId([
    role('Chief of the General Staff', '2011-02-14', '2015-02-16', { organization: 'Israel' }),
    role('Speaker of the Knesset', '2020-03-26', '2020-05-17', { organization: 'Israel' }),
    role('Minister of Defense', '2020-05-17', '2022-12-29', { organization: 'Israel', rank: 'preferred' }),
    role('Deputy Prime Minister', '2021-06-13', '2022-12-29', { organization: 'Israel' }),
    role('Minister without portfolio', '2023-10', '2024-06', { organization: 'Israel', sources: [] }),
  ]),
  facts: byId([fact('birth', '1959-06-09')]),
  image: { data: FACE },
});

export const ERDOGAN = entity('Recep Tayyip Erdoğan', {
  ownLanguage: 'tr',
  description:
    'Turkish politician who has led his country since 2003, first as prime minister and then as president.',
  roles: byId([
    role('Mayor of Istanbul', '1994-03-27', '1998-11-06'),
    role('Prime Minister of Turkey', '2003-03-14', '2014-08-28'),
    role('President of Turkey', '2014-08-28'),
  ]),
  tags: ['Turkey', 'NATO summit', 'reported in Ankara'],
});

export const FORTY_ALIASES = entity('Muammar Gaddafi', {
  ownLanguage: 'ar',
  description: 'Ruled Libya from 1969 to 2011.',
  aliases: byId([
    alias('معمر القذافي', 'ar'),
    ...Array.from({ length: 40 }, (_, at) =>
      alias(
        `${['Q', 'K', 'G', 'Gh'][at % 4]}a${['d', 'dd', 'dh', 'th', 'zz'][at % 5]}a${'f'.repeat(1 + (at % 3))}i ${at}`,
      ),
    ),
  ]),
  roles: byId([role('Leader of Libya', '1969-09-01', '2011')]),
  facts: byId([fact('birth', '1942'), fact('death', '2011-10-20')]),
});

export const LONG = entity(
  'Sri Sri Sri Jagadguru Maharaja Krishnaraja Wadiyar-Hohenlohe-Waldenburg-Schillingsfürst of the Upper Valleys',
  {
    ownLanguage: 'ar',
    description: `${'A description that goes on and on, because somebody pasted a whole paragraph into it. '.repeat(6)}`,
    aliases: byId([alias('سري سري سري جاغادغورو مهراجا كريشناراجا واديار هوهنلوهه', 'ar')]),
    roles: byId([
      role(
        'Extraordinary Commissioner for the Harmonization of Administrative Procedures and Interministerial Donaudampfschifffahrtsgesellschaftskapitänsangelegenheiten',
        '2019',
        undefined,
        { organization: 'Committee of Ministers of the Union of Federated Upper Valleys' },
      ),
    ]),
  },
);

export const HERZOG = entity('יצחק הרצוג', {
  ownLanguage: 'he',
  description: 'נשיא מדינת ישראל, לשעבר יושב ראש מפלגת העבודה.',
  aliases: byId([alias('Isaac Herzog', 'en'), alias('إسحاق هرتسوغ', 'ar')]),
  roles: byId([
    role('יושב ראש האופוזיציה', '2013-11-25', '2018-07-31'),
    role('יושב ראש הסוכנות היהודית', '2018-08-01', '2021-06-09'),
    role('נשיא מדינת ישראל', '2021-07-07'),
  ]),
});

export const BARE = entity('Jane Doe');

export const UNCERTAIN = entity('Omar Karami', {
  description: 'Twice prime minister of Lebanon.',
  roles: byId([
    role('Minister of Education', undefined, '1991'),
    role('Prime Minister', '1990-12', '1992-05'),
    role('Prime Minister', '2004', '2005'),
    role('Adviser', '2006', undefined, { ended: 'unknown' }),
    role('Founder of a newspaper', undefined, undefined),
  ]),
});

export function content(of: Entity, more: Partial<CardContent> = {}): CardContent {
  return {
    entity: of,
    revision: 1,
    origin: 'pack',
    relations: [],
    notes: [],
    passages: 0,
    date: { value: '2022-10-27', from: 'json-ld', zoneKnown: true },
    ...more,
  };
}

export function sketch(name: string, title?: string, more: Partial<Sketch> = {}): Sketch {
  return { id: name, kind: 'person', name, role: title ? role(title, '2021') : undefined, ...more };
}

export const RELATIONS: PresentRelation[] = [
  {
    to: sketch('Hulusi Akar', 'Minister of National Defense'),
    relation: 'r1',
    kind: 'counterpart',
    inverse: false,
    start: '2020-05-17',
    end: '2022-12-29',
    sources: [],
  },
  {
    to: sketch('Hulusi Akar', 'Minister of National Defense'),
    relation: 'r3',
    kind: 'met',
    inverse: false,
    start: '2022-10-27',
    end: '2022-10-27',
    sources: [{ url: 'https://www.news.example/ankara', title: 'Two ministers in Ankara' }],
  },
  { to: sketch('Blue and White'), relation: 'r2', kind: 'party', inverse: false, sources: [] },
  { to: sketch('Yair Lapid'), relation: 'r4', kind: 'ally', inverse: true, end: '2020', sources: [WIKIDATA] },
];

export const NOTES: DatedNote[] = [
  {
    id: 'n1',
    entity: 'Benny Gantz',
    text: 'Said in March that the talks with Ankara began long before the visit.',
    created: '2022-10-01T10:00:00Z',
    updated: '2022-10-01T10:00:00Z',
  },
  {
    id: 'n2',
    entity: 'Benny Gantz',
    text: 'לבדוק את הציטוט מול ההקלטה.',
    created: '2022-10-02T10:00:00Z',
    updated: '2022-10-02T10:00:00Z',
  },
];
