/** "Worth adding?": names of people that no card covers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposals } from '../../../lib/core/propose/propose';
import { sentenceAround } from '../../../lib/core/propose/sentence';

const offered = (text: string | string[], lang = 'en') =>
  proposals(
    [text].flat().map((one) => ({ text: one, covered: [] })),
    lang,
  ).map(({ name }) => name);

describe('are offered', () => {
  test.each<[string, string, string[]]>([
    ['en', 'A spokesman, Daniel Holt, said no.', ['Daniel Holt']],
    ['en', 'Daniel Holt said no.', ['Daniel Holt']],
    ['en', 'It was President Xu Lanqing who called.', ['Xu Lanqing']],
    ['en', 'Then Mr. Oleh Kravets, of Kyiv, left.', ['Oleh Kravets']],
    ['en', 'Defence Minister Brimor Vakka left with David J. Marsh.', ['Brimor Vakka', 'David J. Marsh']],
    ['en', 'The mayor met Maria de la Torre again.', ['Maria de la Torre']],
    ['en', "It is Daniel Holt's house.", ['Daniel Holt']],
    ['tr', 'Dışişleri Bakanı Mehmet Demirkol konuştu.', ['Mehmet Demirkol']],
    ['tr', 'Vali Ayşe Kırca’nın sözleri yankı buldu.', ['Ayşe Kırca']],
    ['he', 'שר התחבורה דוד אלקיים אמר לא.', ['דוד אלקיים']],
    ['he', 'הודעה נמסרה לשר החינוך דוד אלקיים אתמול.', ['דוד אלקיים']],
    ['ar', 'قال وزير الخارجية محمد المنصوري لا.', ['محمد المنصوري']],
    ['he', 'חבר הכנסת צבי סוכות הגיע.', ['צבי סוכות']],
    ['he', 'השר בנימין בן אליעזר הגיע.', ['בנימין בן אליעזר']],
    ['ar', 'وقال الوزير أحمد أبو الغيط أمس.', ['أحمد أبو الغيط']],
    ['it', 'Il ministro Antonio Tajani e Sergio Mattarella.', ['Antonio Tajani', 'Sergio Mattarella']],
    ['pt', 'O ministro Artur Costa e Silva falou.', ['Artur Costa e Silva']],
    ['ru', 'Министр Андрей Величко уехал.', ['Андрей Величко']],
    ['de', 'Die Ministerin Anna Brandtner reiste ab.', ['Anna Brandtner']],
  ])('%s: %s', (lang, text, expected) => {
    expect(offered(text, lang)).toEqual(expected);
  });
});

describe('are not offered', () => {
  test.each<[string, string]>([
    ['en', 'He walked along Daniel Holt Street to the David Marsh Museum.'],
    ['en', 'On Monday Morning the Supreme Court met in New York.'],
    ['en', 'Daniel spoke. Holt left.'],
    ['tr', 'Galata’da Ayşe Hanım oturdu.'],
    ['en', 'Virginia Beach was quiet.'],
    ['en', 'The National Trust and the Red Cross agreed.'],
    ['en', 'DANIEL HOLT WINS THE RACE'],
    ['en', 'Daniel Holt Wins The Great Race Again'],
    ['he', 'דוד אלקיים הלך הביתה.'],
    ['ar', 'ذهب محمد المنصوري إلى البيت.'],
    ['de', 'Die Große Koalition und der Neue Markt.'],
    ['ru', 'Московский Университет открыт.'],
  ])('%s: %s', (lang, text) => {
    expect(offered(text, lang)).toEqual([]);
  });

  test('names that a card covers, and names that were turned down', () => {
    const text = 'Daniel Holt met Maria Torre.';
    const blocks = [{ text, covered: [{ from: 0, to: 11 }] }];
    expect(proposals(blocks, 'en').map(({ name }) => name)).toEqual(['Maria Torre']);
    expect(proposals(blocks, 'en', new Set(['MARIA TORRE']))).toEqual([]);
  });
});

test('a name of Hebrew letters without a title is offered where it comes again', () => {
  expect(offered(['דוד אלקיים הלך הביתה.', 'אלקיים ישן. גם דוד אלקיים חלם.'], 'he')).toEqual(['דוד אלקיים']);
});

test('each name once, the likeliest first, with the sentence of its first place and how often it stands', () => {
  const text = ['Maria Torre came.', 'The minister, Daniel Holt, said no. Holt left, and Daniel Holt slept.'];
  const all = proposals(
    text.map((one) => ({ text: one, covered: [] })),
    'en',
  );
  expect(all.map(({ name, count, sentence }) => ({ name, count, sentence }))).toEqual([
    { name: 'Daniel Holt', count: 2, sentence: 'The minister, Daniel Holt, said no.' },
    { name: 'Maria Torre', count: 1, sentence: 'Maria Torre came.' },
  ]);
});

test.each<[string, string, string]>([
  ['It rained. Then Dr. Holt came home. He slept.', 'Holt', 'Then Dr. Holt came home.'],
  ['כך אמר. הולט בא. הוא ישן.', 'הולט', 'הולט בא.'],
  ['One line\nHolt came\nanother', 'Holt', 'Holt came'],
])('the sentence around: %s', (text, name, sentence) => {
  const from = text.indexOf(name);
  expect(sentenceAround(text, { from, to: from + name.length })).toBe(sentence);
});

test('any text: every name stands in its sentence, and the sentence in the text', () => {
  const parts = [
    'Daniel',
    'Holt',
    'Minister',
    'the',
    ',',
    '.',
    '\n',
    'Dr.',
    'דוד',
    'שר',
    'محمد',
    'de',
    'J.',
    '’s',
    'Mr.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      for (const { name, sentence, count, score } of proposals([{ text, covered: [] }], 'en')) {
        expect(sentence).toContain(name);
        expect(text.replace(/\s+/g, ' ')).toContain(sentence);
        expect(count).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }
    }),
    { numRuns: 300 },
  );
});
