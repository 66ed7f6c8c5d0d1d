/** Which forms follow from a name, and with what strength. */
import { describe, expect, test } from 'vitest';
import { Demand } from '../../../lib/core/match/demand';
import { formsOf } from '../../../lib/core/match/forms';
import { buildMatcher } from '../../../lib/core/match/matcher';
import { royalName } from '../../../lib/core/match/royals';
import type { Entity } from '../../../lib/core/model/entity';
import { entityOf } from './entities';

interface Told {
  /** Language of the name, which is then an alias. */
  lang?: string;
  own?: string;
}

function personOf(name: string, { lang, own }: Told, kind: string): Entity {
  const more = lang ? { aliases: [{ text: name, lang }] } : {};
  return entityOf('e', lang ? 'Zzyzx' : name, { kind, ownLanguage: own, ...more });
}

function formsByKind(name: string, told: Told, kind = 'person'): Record<string, string[]> {
  const { forms } = formsOf(personOf(name, told, kind));
  const byKind: Record<string, string[]> = { name: [], alias: [], surname: [], initials: [] };
  for (const form of forms) byKind[form.kind]?.push(form.text);
  return byKind;
}

test.each([
  ['Charles, Prince of Wales', 'Prince Charles'],
  ['Haakon, Crown Prince of Norway', 'Crown Prince Haakon'],
  ['Prince Harry, Duke of Sussex', 'Prince Harry'],
  ['Чарльз, принц Уэльский', 'Принц Чарльз'],
  ['Camilla, Duchess of Cornwall', undefined],
  ['Prince', undefined],
  ['Prince, Derek', undefined],
])('what somebody of the style %s is called: %s', (name, called) => {
  expect(royalName(name)).toBe(called);
  const { forms } = formsOf(personOf(name, {}, 'person'));
  if (called) expect(forms).toContainEqual({ text: called, kind: 'initials', demand: Demand.capital });
});

describe('surnames', () => {
  test.each<[string, Told, string[]]>([
    ['Yair Lapid', {}, ['Lapid']],
    ['Recep Tayyip Erdoğan', {}, ['Erdoğan']],
    ['Ludwig van Beethoven', {}, ['van Beethoven', 'Beethoven']],
    ['Charles de Gaulle', {}, ['de Gaulle']],
    ['Marine Le Pen', {}, ['Le Pen']],
    ['Hafez al-Assad', {}, ['Al-Assad', 'Assad']],
    ['Mohammed bin Salman', {}, ['bin Salman']],
    ['Itamar Ben Gvir', {}, ['Ben Gvir']],
    ['איתמר בן גביר', {}, ['בן גביר']],
    ['محمد بن سلمان', {}, ['بن سلمان']],
    ['İsmail Kâhya ÇETİNGİL', {}, ['ÇETİNGİL']],
    ['ÇETİNGİL İsmail', {}, ['ÇETİNGİL']],
    ['Markus SÖDER', {}, ['SÖDER']],
    ['Dupont-Aignan, Nicolas', {}, ['Dupont-Aignan']],
    ['Lloyd Austin, Jr.', {}, ['Austin']],
    ['Lloyd Austin III', {}, ['Austin']],
    ['JD Vance', {}, ['Vance']],
    ['J.D. Vance', {}, ['Vance']],
    ['A.K.M. Bahauddin', {}, ['Bahauddin']],
    ['AJ Smith', {}, ['Smith']],
    ['XI Jinping', {}, ['XI']],
    ['NG Eng Hen', {}, ['NG']],
    ['ÖZ Ali', {}, ['ÖZ']],
    ['H.D. JUAN RIOS', {}, ['RIOS']],
    ['SK. Nurul Haque', {}, ['Haque']],
    ['Don Bacon', {}, ['Bacon']],
    ['Don Felipe Calderón', {}, ['Calderón']],
    ['Hon. Mia A. Mottley, Q.C., M.P.', {}, ['Mottley']],
    ['Miloslav Kučera ml.', {}, ['Kučera']],
    ['Amartya Sen', {}, ['Sen']],
    ['Carles Puigdemont i Casamajó', {}, ['i Casamajó', 'Puigdemont']],
    ['Dominique de Villepin', { own: 'fr' }, ['de Villepin', 'Villepin']],
    ['Charles de Gaulle', { own: 'fr' }, ['de Gaulle']],
    ['Robert de Vries', { own: 'nl' }, ['de Vries']],
    ["ג'ורג' בוש הבן", {}, ['בוש']],
    ['جورج بوش الأب', {}, ['بوش']],
    ['John Paul II', {}, []],
    ['Charles III', {}, []],
    ['Kyriakos Mitsotakis (politician)', {}, ['Mitsotakis']],
    ['Orbán Viktor', { lang: 'hu' }, ['Orbán']],
    ['Viktor Orbán', { own: 'hu' }, ['Orbán']],
    ['Xi Jinping', { own: 'zh' }, ['Xi']],
    ['Xi Jinping', {}, ['Xi']],
    ['Xi Jinping', { lang: 'en' }, ['Xi']],
    ['Wang Yi', {}, ['Wang']],
    ['Jet Li', {}, ['Li']],
    ['Wei Li', {}, ['Li']],
    ['Li Shelton', { own: 'en' }, ['Shelton']],
    ['Han Solo', {}, ['Solo']],
    ['Moon Jae-in', {}, ['Moon']],
    ['Jae-in Moon', {}, ['Moon']],
    ['Shinzo Abe', { own: 'ja' }, ['Abe']],
    ['安倍 晋三', { lang: 'ja' }, ['安倍']],
    ['习近平', { lang: 'zh' }, []],
    ['エマニュエル・マクロン', { lang: 'ja' }, ['マクロン']],
    ['Nguyễn Phú Trọng', { own: 'vi' }, ['Trọng']],
    ['Pedro Sánchez Castejón', { own: 'es' }, ['Castejón', 'Sánchez']],
    ['Queen Margrethe II', {}, []],
    ['Pope Francis', {}, []],
    ['Madonna', {}, []],
    ['Sir Keir Starmer', {}, ['Starmer']],
    ['Dr. Fahrettin Koca', {}, ['Koca']],
  ])('%s %j: %j', (name, told, surnames) => {
    expect(formsByKind(name, told).surname).toEqual(surnames);
  });

  test('only persons have them, and not from case-sensitive aliases', () => {
    expect(formsByKind('Tel Aviv', {}, 'place').surname).toEqual([]);
    const aliases = [{ text: 'Yair Lapid', caseSensitive: true }];
    const { forms } = formsOf(entityOf('e', 'Zzyzx', { kind: 'person', aliases }));
    expect(forms.map((form) => form.text)).toEqual(['Zzyzx', 'Yair Lapid']);
  });
});

describe('shorter names', () => {
  test.each<[string, Told, string[]]>([
    [
      'Recep Tayyip Erdoğan',
      {},
      ['R. T. Erdoğan', 'R. Erdoğan', 'Recep Erdoğan', 'Tayyip Erdoğan', 'Recep T. Erdoğan'],
    ],
    ['Jean-Luc Mélenchon', {}, ['J.-L. Mélenchon']],
    ['Joseph R. Biden', {}, ['Joseph Biden', 'J. Biden']],
    ['Pedro Sánchez Castejón', { own: 'es' }, ['Pedro Sánchez']],
    ['Владимир Владимирович Путин', { lang: 'ru' }, ['В. В. Путин', 'Владимир Путин', 'Путин В. В.']],
  ])('%s: %j', (name, told, expected) => {
    expect(formsByKind(name, told).initials).toEqual(expect.arrayContaining(expected));
  });
});

describe('other orders and spellings of the whole name', () => {
  test.each<[string, Told, string[]]>([
    ['Dupont-Aignan, Nicolas', { lang: 'fr' }, ['Nicolas Dupont-Aignan']],
    ['Hon. Jim Simatab, MP', { lang: 'en' }, ['Jim Simatab']],
    ['Orbán Viktor', { lang: 'hu' }, ['Viktor Orbán']],
    ["Gideon Sa'ar", { lang: 'en' }, ['Gideon Saar']],
  ])('%s: %j', (name, told, expected) => {
    expect(formsByKind(name, told).alias).toEqual(expect.arrayContaining(expected));
  });
});

describe('inflected forms', () => {
  test.each<[string, Told, string, string[]]>([
    [
      'Сергей Лавров',
      { lang: 'ru' },
      'person',
      ['Сергея Лаврова', 'Сергею Лаврову', 'Сергеем Лавровым', 'Сергее Лаврове'],
    ],
    ['Мария Захарова', { lang: 'ru' }, 'person', ['Марии Захаровой', 'Марию Захарову']],
    ['Илья Яшин', { lang: 'ru' }, 'person', ['Ильи Яшина', 'Илью Яшина']],
    ['Дмитрий Песков', { lang: 'ru' }, 'person', ['Дмитрия Пескова', 'Дмитрию Пескову']],
    ['Валерий Залужный', { lang: 'ru' }, 'person', ['Валерия Залужного', 'Валерием Залужным']],
    ['Петро Порошенко', { lang: 'uk' }, 'person', ['Петра Порошенка', 'Петром Порошенком']],
    ['Юлія Тимошенко', { lang: 'uk' }, 'person', ['Юлії Тимошенко', 'Юлією Тимошенко']],
    ['Andrzej Duda', { lang: 'pl' }, 'person', ['Andrzeja Dudy', 'Andrzejowi Dudzie', 'Andrzejem Dudą']],
    ['Jarosław Kaczyński', { lang: 'pl' }, 'person', ['Jarosława Kaczyńskiego', 'Jarosławem Kaczyńskim']],
    ['Petr Pavel', { lang: 'cs' }, 'person', ['Petra Pavla']],
    ['Zuzana Čaputová', { lang: 'sk' }, 'person', ['Zuzany Čaputové']],
    ['Κυριάκος Μητσοτάκης', { lang: 'el' }, 'person', ['Κυριάκου Μητσοτάκη', 'Κυριάκο Μητσοτάκη']],
    ['Европейский союз', { lang: 'ru' }, 'organization', ['Европейского союза', 'Европейскому союзу']],
    ['Белоруссия', { lang: 'ru' }, 'place', ['Белоруссии', 'Белоруссию', 'Белоруссией']],
  ])('%s', (name, told, kind, expected) => {
    const matcher = buildMatcher([personOf(name, told, kind)]);
    for (const form of expected) {
      expect(matcher.find(form), form).toEqual([
        { from: 0, to: form.length, owners: [{ entity: 'e', kind: 'alias' }] },
      ]);
    }
  });

  test.each<[string, Told, string, string]>([
    ['UNICEF', { lang: 'pl' }, 'organization', 'UNICEFu'],
    ['ООН', { lang: 'ru' }, 'organization', 'ООНа'],
    ['Yair Lapid', {}, 'person', 'Yaira Lapida'],
    ['Бойко Борисов', { lang: 'bg' }, 'person', 'Бойка Борисова'],
    ['Рада', { lang: 'ru' }, 'organization', 'рады'],
  ])('%s %j %s has none like %s', (name, told, kind, form) => {
    expect(buildMatcher([personOf(name, told, kind)]).find(form)).toEqual([]);
  });

  test('a surname, and initials with it', () => {
    const matcher = buildMatcher([personOf('Сергей Викторович Лавров', { lang: 'ru' }, 'person')]);
    const kinds = matcher
      .find('Лаврову, С. В. Лавровым, Сергея Лаврова')
      .map(({ owners }) => owners[0]?.kind);
    expect(kinds).toEqual(['surname', 'initials', 'initials']);
  });

  test('a word that is one name, and an inflected form of another, belongs to both', () => {
    const entities = [entityOf('a', 'Ганц'), entityOf('b', 'Ганца')];
    const owners = buildMatcher(entities).find('Ганца')[0]?.owners;
    expect(owners?.map((owner) => owner.entity)).toEqual(['a', 'b']);
  });

  test('ä is also written ae', () => {
    const matcher = buildMatcher([entityOf('e', 'Markus Söder', { kind: 'person' })]);
    expect(matcher.find('Markus Soeder, SOEDER, Soder').map(({ from, to }) => [from, to])).toEqual([
      [0, 13],
      [15, 21],
      [23, 28],
    ]);
  });
});

test.each([
  ['fr', 'Marine Le Pen', 'M. Le Pen', ['Le Pen']],
  ['fr-FR', 'Marine Le Pen', 'J. Le Pen', ['Le Pen']],
  ['en', 'Marine Le Pen', 'M. Le Pen', ['M. Le Pen']],
  [undefined, 'Marine Le Pen', 'M. Le Pen', ['M. Le Pen']],
  ['fr', 'M. Pokora', 'le chanteur M. Pokora', ['M. Pokora']],
])('French "M." is Monsieur: %s, %s in "%s"', (lang, name, text, expected) => {
  const found = buildMatcher([personOf(name, {}, 'person')]).find(text, lang);
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});
