/** In a base of a hundred thousand people every other word of an article is somebody's surname. */
import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const murrays = Array.from({ length: 12 }, (_, at) =>
  entity(`murray-${at}`, `${'ABCDEFGHIJKL'[at]}da Murray`),
);
const base = [
  ...murrays,
  entity('patty', 'Patty Murray', { aliases: ['Murray'] }),
  entity('figures', 'Shomari Figures', { aliases: ['Figures'] }),
  entity('harder', 'Josh Harder', { aliases: ['Harder'] }),
  entity('davidson', 'Warren Davidson', { aliases: ['Davidson'] }),
  entity('george', 'George Clinton', {
    aliases: ['Clinton'],
    facts: { birth: '1739-07-26' },
    roles: ['Vice President of the United States | 1805-03-04 | 1812-04-20'],
  }),
  entity('oscar', 'Mohammad Asghar', { aliases: ['Oscar'] }),
  entity('abbas', 'Ali Mahmoud Abbas', { roles: ['Minister of Defence @ Syria | 2022-04-28'] }),
  entity('cook', 'Andrew James Cook', { roles: ['Member @ Chief Pleas of Sark | 2009 | 2013'] }),
  entity('ayuso', 'Isabel Díaz Ayuso', { roles: ['President of Madrid | 2019-08-19'] }),
  entity('savage', 'Michael Savage', { roles: ['Member of the House of Commons @ Canada | 2004 | 2005'] }),
  entity('groser', 'Tim Groser', { roles: ['Minister of Trade @ New Zealand | 2008 | 2015'] }),
  entity('law', 'Clarene Law'),
];

test.each<[Story, ...string[]]>([
  // A word with a small letter is no name ...
  [{ text: 'Leftist figures find it harder now. “No,” said Figures.' }, 'Figures = figures'],
  // ... but who writes without capitals may mean one.
  [{ text: 'i hear davidson said no' }, 'davidson ?'],
  [{ text: 'Mr. Clinton ordered a strike.', date: '2016-02-03' }, 'Clinton ?'],
  [{ text: 'Mr. Clinton ordered a strike.' }, 'Clinton ?'],
  [{ text: 'Mr. Clinton ordered a strike.', date: '1809-02-03' }, 'Clinton = george'],
  [{ text: 'She works for the brokers D.A. Davidson in Montana.' }],
  [{ text: 'The house of W. Davidson was sold.' }, 'W. Davidson ?'],
  [{ text: 'The actress wore her Oscar dress again.' }, 'Oscar ?'],
  [{ text: 'On Monday Murray left for Wellington.' }, 'Murray ?'],
  [{ text: 'Patty Murray spoke. Then Murray left.' }, 'Patty Murray = patty', 'Murray = patty'],
])('surnames that are also words: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'The Palestinian president Mahmoud Abbas spoke.', date: '2015-03-01' }, 'Mahmoud Abbas ?'],
  [{ text: 'The Syrian defence minister Mahmoud Abbas spoke.', date: '2023-03-01' }, 'Mahmoud Abbas = abbas'],
  [{ text: 'Captain James Cook came in 1769.' }, 'James Cook ?'],
  [
    { text: 'Andrew James Cook came to Sark. James Cook stayed.' },
    'Andrew James Cook = cook',
    'James Cook = cook',
  ],
  [{ text: 'On Monday Díaz Ayuso spoke.' }, 'Díaz Ayuso = ayuso'],
  [{ text: 'Prime Minister Michael Joseph Savage spoke.' }, 'Savage ?'],
  [{ text: 'Michael Joseph Savage spoke.' }, 'Michael Joseph Savage = savage'],
  [
    { text: ['Prime Minister Michael Joseph Savage spoke.', 'Michael Joseph Savage left.'] },
    'Savage ?',
    'Savage ?',
  ],
])('names that are longer or shorter than those of the card: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'Murray, Rosalind (2004). Food and warfare.' }],
  [{ text: 'Murray, Patty (March 2004). Food and warfare.' }, 'Murray = patty'],
  [{ text: 'Wilmshurst, J. M.; Davidson, T. L.; Lipo, C. P. (2011).' }],
  [{ text: 'Groser, Tim; Groser, Ada: Sea floors.' }, 'Groser = groser'],
  // Between two people who are named.
  [{ text: 'He met Groser, Patty Murray and others.' }, 'Groser ?', 'Patty Murray = patty'],
  [{ text: 'Cook, James (1999). A voyage.' }],
  [{ text: 'An article in the New Zealand Universities Law Review (2001).' }],
])('names as lists of books write them: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});

const many = [
  entity('hall', 'John Hall', { roles: ['Representative @ US Congress | 2007 | 2011'] }),
  entity('lee', 'Bill Lee', { roles: ['Governor of Tennessee @ United States | 2019'] }),
  entity('coach', 'Brian Smith', { roles: ['Coach @ East Jackson | 2010'] }),
  entity('blank', 'James Murphy'),
  entity('keefe', 'Mary Keefe', { roles: ['Member of Parliament @ Ireland | 2013'] }),
  entity('yang', 'Yang Mei', { roles: ['Minister of Trade @ China | 2008'] }),
  entity('xi', 'Xi Jinping', { roles: ['President of China | 2013'] }),
  entity('kim', 'Kim Jong', { roles: ['Minister of Culture @ South Korea | 2008'] }),
  entity('smith', 'Ann Smith'),
  entity('justice', 'Jim Justice', { aliases: ['Justice'], roles: ['Governor of West Virginia | 2017'] }),
];

test.each<[Story, ...string[]]>([
  [{ text: 'John Hall, a spokesman for the company, said so.' }, 'John Hall ?'],
  [{ text: 'John Hall said so.' }, 'John Hall = hall'],
  [{ text: 'The lawyer Bill Lee went after him.', lang: 'en' }, 'Bill Lee ?'],
  [{ text: 'After Bill Lee had spoken, they left.', lang: 'en' }, 'Bill Lee = lee'],
  [{ text: 'Governor Bill Lee went after him.' }, 'Bill Lee = lee'],
  [{ text: 'The coach Brian Smith went after him.', lang: 'en' }, 'Brian Smith = coach'],
  // A card that says nothing, and a name that few have.
  [{ text: 'The producer James Murphy was ill.', lang: 'en' }, 'James Murphy = blank'],
  [{ text: 'The lawyer Mary Keefe went after him.', lang: 'en' }, 'Mary Keefe = keefe'],
])('whole names that many people have: %o', (story, ...expected) => {
  expect(claims(many, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'The lawyer Bill Lee went after him. Bill Lee laughed.', lang: 'en' }, 'Bill Lee ?', 'Bill Lee ?'],
  [
    // The article knows its governor by that name.
    { text: 'The lawyer Bill Lee came. Governor Bill Lee went. Bill Lee laughed.', lang: 'en' },
    'Bill Lee = lee',
    'Bill Lee = lee',
    'Bill Lee = lee',
  ],
  [
    { text: 'The producer James Murphy was ill. James Murphy laughed.', lang: 'en' },
    'James Murphy = blank',
    'James Murphy = blank',
  ],
])('whole names that are said again: %o', (story, ...expected) => {
  expect(claims(many, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'The judge Yang Mei-ling spoke.' }],
  [{ text: 'The minister Yang Mei spoke.' }, 'Yang Mei = yang'],
  [{ text: 'A Xi Jinping-led meeting.' }, 'Xi Jinping = xi'],
  [{ text: 'They met Kim Jong-un.' }],
  [{ text: 'They met Ann Smith-Jones.' }, 'Ann Smith ?'],
  [{ text: 'An Ann Smith-backed plan.' }, 'Ann Smith = smith'],
])('whole names that go on: %o', (story, ...expected) => {
  expect(claims(many, story)).toEqual(expected);
});

test.each<[Story, ...string[]]>([
  [{ text: 'It said so to the Ministry of Justice in London.' }],
  [{ text: 'Ministry of Justice. London, 2001.' }],
  [{ text: 'He sat in the Royal Courts of Justice.' }],
  [{ text: 'On Monday the voters of Justice spoke.' }, 'Justice = justice'],
  [{ text: 'Critics of Justice spoke.' }, 'Justice = justice'],
])('an everyday word in the name of a body: %o', (story, ...expected) => {
  expect(claims(many, story)).toEqual(expected);
});
