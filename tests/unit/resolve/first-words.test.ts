/** Words in front of a name that are no given names, though a capital, or no capital at all, lets them look like one. */
import { describe, expect, test } from 'vitest';
import { claims, entity } from './support';

const base = [
  entity('putin', 'Vladimir Putin', { aliases: ['Putin', 'Владимир Путин', 'Путин', 'Путін'] }),
  entity('biden', 'Joe Biden', { aliases: ['Джо Байден'] }),
  entity('bibi', 'Benjamin Netanyahu', {
    aliases: ['בנימין נתניהו', 'נתניהו', 'بنيامين نتنياهو', 'نتنياهو'],
  }),
  entity('nasrallah', 'Hassan Nasrallah', { aliases: ['حسن نصر الله'] }),
];

const surely = (lang: string, text: string) => claims(base, { lang, text });

describe('the first word of a sentence', () => {
  test.each([
    ['en', 'Despite Putin, they left.'],
    ['en', 'Amid Putin’s threats they left.'],
    // A word of the language, but no small one.
    ['en', 'Clear Putin was not.'],
    ['tr', 'Birlikte Putin ile geldiler.'],
    ['ru', 'На Путина давят.'],
    ['ru', 'За Путина голосовали все.'],
    ['uk', 'Попри Путіна все вийшло.'],
    ['es', 'Aseguró Putin que no.'],
    ['it', 'Nonostante Putin, sono andati.'],
    ['nl', 'Ondanks Putin gingen ze.'],
    ['pl', 'Zamiast Putin przyjechał ktoś inny.'],
    ['fr', 'Autrefois Putin venait.'],
  ])('is a word of the language: %s, %s', (lang, text) => {
    expect(surely(lang, text).map((claim) => claim.replace(/^.* = /, ''))).toEqual(['putin']);
  });

  test.each([
    ['en', 'Igor Putin left.'],
    ['ru', 'Пётр Путин ушёл.'],
    // Initials have their dot.
    ['ru', 'Ю. Путин ушёл.'],
    // A word in Dutch, and here a name.
    ['en', 'They met Pas Putin there.'],
  ])('is a name: %s, %s', (lang, text) => {
    expect(surely(lang, text)).toEqual([]);
  });
});

describe('where no capital tells', () => {
  test.each([
    ['ar', 'زاد الضغط على نتنياهو.', 'نتنياهو'],
    ['ar', 'قال المتحدث باسم نتنياهو ذلك.', 'نتنياهو'],
    ['ar', 'وكان الجيش خلف نتنياهو.', 'نتنياهو'],
    ['ar', 'وأشرف نتنياهو على العملية.', 'نتنياهو'],
    ['he', 'כאשר נתניהו הגיע, הם יצאו.', 'נתניהו'],
    ['he', 'הספר אשר נתניהו כתב.', 'נתניהו'],
    ['he', 'את התשובה נתן נתניהו בערב.', 'נתניהו'],
  ])('small words and verbs are no given names: %s, %s', (lang, text, name) => {
    expect(surely(lang, text)).toEqual([`${name} = bibi`]);
  });

  test.each([
    ['ar', 'وصل علي نتنياهو إلى بيته.'],
    ['ar', 'قال حسن نتنياهو ذلك.'],
    ['he', 'אבי נתניהו הגיע.'],
  ])('given names still are: %s, %s', (lang, text) => {
    expect(surely(lang, text)).toEqual([]);
  });

  test('the second half of a compound is nobody by itself', () => {
    expect(surely('ar', 'حسن نصر الله تكلم. وقال نصر الله إن الله معنا، وفي رام الله اجتمعوا.')).toEqual([
      'حسن نصر الله = nasrallah',
      'نصر الله = nasrallah',
    ]);
  });
});
