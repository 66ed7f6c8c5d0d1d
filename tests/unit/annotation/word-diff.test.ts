import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../lib/core/annotation/word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .parts.map(({ kind, text }) =>
      kind === 'same' ? text : `${kind === 'gone' ? '-' : '+'}[${text.trim()}]`,
    )
    .join('|');

test.each([
  ['the same', 'the same', 'the same'],
  ['He will go.', 'He may go.', 'He |-[will]|+[may]|go.'],
  ['Two words', 'Two more words', 'Two |+[more]|words'],
  ['הוא אמר היום', 'הוא אמר אתמול', 'הוא אמר |-[היום]|+[אתמול]'],
])('“%s” became “%s”', (before, after, parts) => expect(shown(before, after)).toBe(parts));

test.each([
  ['a number', 'At least 12 died', 'At least 21 died', [{ kind: 'number', gone: '12', new: '21' }]],
  [
    'a sum with signs',
    'It cost 1,200.50',
    'It cost 1,300.50',
    [{ kind: 'number', gone: '1,200.50', new: '1,300.50' }],
  ],
  ['a negation that came', 'He will go', 'He will not go', [{ kind: 'negation', gone: '', new: 'not' }]],
  ['a contraction', 'He did go', "He didn't go", [{ kind: 'negation', gone: '', new: "didn't" }]],
  ['a Turkish one', 'Hazırız', 'Hazır değil', [{ kind: 'negation', gone: '', new: 'değil' }]],
  ['a name', 'and Gantz left', 'and Lapid left', [{ kind: 'name', gone: 'Gantz', new: 'Lapid' }]],
  ['no name: the first word of the text', 'Then he left', 'Later he left', []],
])('%s is notable', (_, before, after, notable) => expect(wordDiff(before, after).notable).toEqual(notable));

test('numbers come before negations, negations before names', () => {
  const { notable } = wordDiff('So Gantz said yes to 5', 'So Lapid never said yes to 6');
  expect(notable.map(({ kind }) => kind)).toEqual(['number', 'negation', 'name']);
});

test('names without capital letters are known by the cards', () => {
  const names = new Set(['גנץ', 'לפיד']);
  expect(wordDiff('אמר גנץ', 'אמר לפיד', names).notable).toEqual([
    { kind: 'name', gone: 'גנץ', new: 'לפיד' },
  ]);
});

test('the parts always say both texts', () => {
  const words = fc
    .array(fc.constantFrom('a', 'B', '12', 'not', ',', 'לא'), { maxLength: 12 })
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { parts } = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text.trim())
          .join(' ');
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(plain(without('new')).replace(/ /g, '')).toBe(before.replace(/ /g, ''));
      expect(plain(without('gone')).replace(/ /g, '')).toBe(after.replace(/ /g, ''));
    }),
  );
});
