/** Given names that the text writes in another way than the card. */
import { expect, test } from 'vitest';
import { mayBeSameName } from '../../../lib/core/resolve/name-forms';
import { areSpelledAlike } from '../../../lib/core/resolve/name-spellings';
import { claims, entity } from './support';

test.each([
  'sergei sergey sergej sergii',
  'dmitry dmitri dmitriy',
  'mohammed muhammad mohamed muhammed',
  'hussein hussain husayn',
  'ahmed ahmad',
  'khaled khalid',
  'abdullah abdallah abdulla',
  'yitzhak itzhak itzchak',
  'alexander aleksandr alexandr',
  'mikhail michail',
  'yevgeny evgeny jewgeni',
  'catherine katherine',
  'philip phillip filip',
  'brian bryan',
  'tsipi tzipi',
  'сергіи сергии',
  'ולדימיר וולדימיר',
  'סלמאן סלמן',
])('one name: %s', (line) => {
  const names = line.split(' ');
  const apart = names.flatMap((a) => names.filter((b) => !areSpelledAlike(a, b)).map((b) => `${a} ${b}`));
  expect(apart).toEqual([]);
});

test.each([
  ['maria', 'mario'],
  ['martin', 'morton'],
  ['daniel', 'daniela'],
  ['diana', 'donna'],
  ['jon', 'jan'],
  ['tim', 'tom'],
  ['hamad', 'hamid'],
  ['sarah', 'zahra'],
  ['simon', 'simone'],
  ['deniz', 'denis'],
  ['иван', 'ивана'],
  ['דאוד', 'דוד'],
  ['سالم', 'سليم'],
])('two names: %s and %s', (a, b) => {
  expect(areSpelledAlike(a, b)).toBe(false);
});

test.each([
  ['mike', 'michael', true],
  ['bob', 'rob', true],
  ['vladimir', 'volodymyr', true],
  ['sergey', 'sergei', true],
  ['edward', 'theodore', false],
  ['jill', 'joe', false],
  ['сергеи', 'сергія', true],
  ['николаи', 'миколу', true],
  ['дмитрии', 'дмитром', true],
  ['александр', 'олександра', true],
  ['иван', 'игорь', false],
  ['артем', 'артур', false],
])('may %s be called %s? %s', (a, b, may) => {
  expect(mayBeSameName(a, b)).toBe(may);
  expect(mayBeSameName(b, a)).toBe(may);
});

const people = [
  entity('lavrov', 'Sergei Lavrov'),
  entity('manchin', 'Joe Manchin', { roles: ['Senator @ West Virginia | 2010-11-15'] }),
  entity('macron', 'Emmanuel Macron'),
  entity('gantz', 'Benny Gantz'),
  entity('akar', 'Hulusi Akar'),
  entity('draghi', 'Mario Draghi'),
  entity('trump', 'Donald Trump'),
  entity('younger', 'Donald Trump Jr.'),
  entity('ali', 'Mohammed Ali'),
  entity('sisi', 'Abdel Fattah al-Sisi'),
  entity('kishida', 'Fumio Kishida'),
  entity('orban', 'Viktor Orbán'),
  entity('vance', 'JD Vance'),
  entity('erdogan', 'Recep Tayyip Erdoğan'),
  entity('nasrallah', 'حسن نصر الله'),
  entity('harris', 'Kamala Harris', { roles: ['Vice President @ United States | 2021-01-20'] }),
  entity('austin', 'Lloyd Austin', { roles: ['Secretary of Defense @ United States | 2021-01-22'] }),
  entity('putin', 'Владимир Путин'),
  entity('gagarin', 'Юрий Гагарин'),
  entity('comey', 'Джеймс Коми', { roles: ['Директор @ ФБР | 2013-09-04'] }),
  entity('petrenko', 'Сергей Петренко', { roles: ['Министр обороны @ Украина | 2020-01-01'] }),
];

test.each([
  ['Sergey Lavrov said no.', 'en', 'Sergey Lavrov = lavrov'],
  ['Alexei Lavrov said no.', 'en'],
  ['Joseph Manchin said no.', 'en', 'Manchin ?'],
  ['Senator Joseph Manchin said no.', 'en', 'Joseph Manchin = manchin'],
  ['Beau Manchin said no.', 'en'],
  // A surname that very many have: another spelling is another man as well.
  ['Muhammad Ali said no.', 'en'],
  ['Rozmowa z Emmanuelem Macronem trwała godzinę.', 'pl', 'Emmanuelem Macron = macron'],
  ['Przed wizytą Benny’ego Gantza.', 'pl', 'Benny’ego Gantz = gantz'],
  ['Spotkał się z Hulusim Akarem.', 'pl', 'Hulusim Akar = akar'],
  ['Rozhovor s Emmanuelem Macronem trval hodinu.', 'cs', 'Emmanuelem Macron = macron'],
  ['Posjet Emmanuela Macrona Zagrebu.', 'hr', 'Emmanuela Macron = macron'],
  ['Siergiejem Lavrovem zajęto się.', 'pl', 'Siergiejem Lavrov = lavrov'],
  ['Rozmowa z Brigittem Macronem trwała.', 'pl'],
  ['Rozmowa z Maria Draghiego trwała.', 'pl', 'Maria Draghi = draghi'],
  ['Maria Draghi mówiła długo.', 'pl'],
  ['Rozmowa z Donaldem Trumpem trwała godzinę.', 'pl', 'Donaldem Trump = trump'],
  ['Abdul Fattah el-Sisi said no.', 'en', 'Abdul Fattah el-Sisi = sisi'],
  ['Mahmoud el-Sisi said no.', 'en'],
  ['El-Sisi said no.', 'en', 'Sisi ?'],
  ['Kishida Fumio said no.', 'en', 'Kishida Fumio = kishida'],
  ['Kishida Nobuo said no.', 'en'],
  ['MACRON Emmanuel a dit non.', 'fr', 'MACRON Emmanuel = macron'],
  ['Orbán Viktorral tárgyalt.', 'hu', 'Orbán Viktorral = orban'],
  ['James David Vance said no.', 'en', 'James David Vance = vance'],
  ['Judith Vance said no.', 'en'],
  // What Washington calls its own.
  ['VP Harris said no.', 'en', 'Harris = harris'],
  ['SecDef Austin said no.', 'en', 'Austin = austin'],
  // A nickname between the two.
  ['Emmanuel “Manu” Macron said no.', 'en', 'Emmanuel “Manu” Macron = macron'],
  ['Brigitte “Bibi” Macron said no.', 'en'],
  ['Benny (Ben) Gantz said no.', 'en', 'Benny (Ben) Gantz = gantz'],
  ['R. Tayyip Erdoğan konuştu.', 'tr', 'R. Tayyip Erdoğan = erdogan'],
  ['K. Tayyip Erdoğan konuştu.', 'tr', 'Tayyip Erdoğan ?'],
  ['قال حسن نصرالله', 'ar', 'حسن نصرالله = nasrallah'],
  ['Сергій Петренко сказав.', 'uk', 'Петренко ?'],
  ['Степан Петренко сказав.', 'uk'],
  // One letter, and a word of its own.
  ['Путин в Кремле.', 'ru', 'Путин ?'],
  ['Путин В. сказал.', 'ru', 'Путин В. ?'],
  ['Приехал В.В. Путин.', 'ru', 'В.В. Путин = putin'],
  ['Приехал А.В. Путин.', 'ru'],
  ['Вчера приехал Путин В. В. сегодня.', 'ru', 'Путин В. В. = putin'],
  ['Приехал Ю. А. Гагарин.', 'ru', 'Ю. А. Гагарин = gagarin'],
  ['Директор ФБР Дж.Коми сказал.', 'ru', 'Дж.Коми = comey'],
])('%s (%s)', (text, lang, ...expected) => {
  expect(claims(people, { text, lang })).toEqual(expected);
});
