/** How a text is cut into folded tokens, and that offsets are those of the text as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../lib/core/text/fold-word';
import { hashOf } from '../../../lib/core/text/hash';
import { tokenize } from '../../../lib/core/text/tokenize';
import { foldedToken, newTokens, type Tokens } from '../../../lib/core/text/tokens';
import { tokenize as plainTokenize } from './naive/tokenize';
import { foldedToken as plainFolded } from './naive/tokens';

function cut(text: string): { folded: string; slice: string }[] {
  const tokens = tokenize(text, newTokens());
  return Array.from({ length: tokens.count }, (_, at) => ({
    folded: foldedToken(tokens, at),
    slice: text.slice(tokens.from[at], tokens.to[at]),
  }));
}

describe('folding', () => {
  test.each([
    ['İSTANBUL', ['istanbul']],
    ['Iğdır ığdır', ['igdir', 'igdir']],
    ['Straße STRASSE', ['strasse', 'strasse']],
    ['Ærøskøbing', ['aeroskobing']],
    ['Łódź', ['lodz']],
    ['ﬃ', ['ffi']],
    ['ＡＢＣ１２', ['abc12']],
    ['٣٤ ۵', ['34', '5']],
    ['Σίσυφος', ['σισυφοσ']],
    ['Ёлка Їжак', ['елка', 'іжак']],
    ['إسْلام أحمد ٱلله', ['اسلام', 'احمد', 'الله']],
    ['على علي علی', ['علي', 'علي', 'علي']],
    ['ﻣﺤﻤﺪ', ['محمد']],
    ['שָׁלוֹם', ['שלום']],
    ['ﬡ', ['א']],
    ['हिन्दी क़लम', ['हिन्दी', 'कलम']],
    ['한국', ['한국'.normalize('NFD')]],
    ['ｶﾞﾝﾀﾞﾑ', ['ガンダム']],
  ])('%s gives %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('kana, Indic vowels and Han keep what tells words apart', () => {
    expect(foldWords('ハ')).not.toEqual(foldWords('バ'));
    expect(foldWords('की')).not.toEqual(foldWords('का'));
    expect(foldWords('习')).not.toEqual(foldWords('習'));
  });
});

describe('tokens', () => {
  test.each([
    ['Hello, world', ['Hello', ',', 'world']],
    ["O'Brien", ['O', 'Brien']],
    ['Ben-Gvir', ['Ben', 'Gvir']],
    ['习近平说', ['习', '近', '平', '说']],
    ['東京タワー', ['東', '京', 'タワー']],
    ['ไทย', ['ไ', 'ท', 'ย']],
    ['ที่นี่', ['ที่', 'นี่']],
    ['IBM사', ['IBM', '사']],
    ['𠮷野', ['𠮷', '野']],
    ['a😀b', ['a', '😀', 'b']],
    ['דו"ח צה"ל', ['דו"ח', 'צה"ל']],
    ['ה"ארץ"', ['ה', '"', 'ארץ', '"']],
    ["ז'בוטינסקי", ["ז'בוטינסקי"]],
    ['e\u0301te\u0301 \u0301x', ['e\u0301te\u0301', 'x']],
    ['葛\u{e0100}城', ['葛', '城']],
    ['m²', ['m', '²']],
  ])('%s is cut into %j', (text, slices) => {
    expect(cut(text).map((token) => token.slice)).toEqual(slices);
  });
});

const CHARS = fc.constantFrom(
  ...'aZİıßéŁ\u0301\u00ad\u200f \n-\'’".,@#1²',
  ...[
    'א',
    'ך',
    'ִ',
    'و',
    'َ',
    'ﷺ',
    'ш',
    'ё',
    'か',
    'ガ',
    'ﾞ',
    '漢',
    '𠮷',
    '한',
    'ᄒ',
    'ก',
    'ี',
    'न',
    'ि',
    '😀',
    '\ud800',
    '\udc00',
    'ŉ',
  ],
);
const TEXTS = fc.array(CHARS, { maxLength: 30 }).map((chars) => chars.join(''));

test('tokens lie in the text in order, hold something, and neither begin nor end with an invisible sign', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const tokens: Tokens = tokenize(text, newTokens());
      let last = 0;
      for (let at = 0; at < tokens.count; at++) {
        const from = tokens.from[at] ?? -1;
        const to = tokens.to[at] ?? -1;
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to)).not.toMatch(/^[\u00ad\u200f\s]|[\u00ad\u200f\s]$/);
        expect(foldedToken(tokens, at)).not.toBe('');
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('composed and decomposed texts fold alike', () => {
  const letters = fc.array(fc.constantFrom(...'áñçşğüİÖžŵйёїÉΐώأؤئ한글ガプ'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (chars) => {
      const text = chars.join('');
      expect(foldWords(text.normalize('NFD'))).toEqual(foldWords(text.normalize('NFC')));
    }),
  );
});

test('a token buffer that has grown gives the same as a fresh one', () => {
  const used = newTokens();
  fc.assert(
    fc.property(fc.array(TEXTS, { maxLength: 20 }), (texts) => {
      const text = texts.join(' ');
      tokenize(text.repeat(20), used);
      const again = tokenize(text, used);
      const fresh = tokenize(text, newTokens());
      expect(again.count).toBe(fresh.count);
      for (let at = 0; at < fresh.count; at++) {
        expect([
          again.from[at],
          again.to[at],
          again.gap[at],
          again.touch[at],
          foldedToken(again, at),
        ]).toEqual([fresh.from[at], fresh.to[at], fresh.gap[at], fresh.touch[at], foldedToken(fresh, at)]);
      }
    }),
  );
});

test('the fast tokenizer does what the plain one does, and its hashes are those of the folded text', () => {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: CHARS },
    fc.constantFrom(
      'St. ',
      'J. ',
      '://',
      '\r\n',
      '\n\n',
      '\u2029',
      ', ',
      ' word ',
      'שב"כ',
      '\u{e0041}',
      '𝐀',
      '＠',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        texts.map((text) => text.repeat(200)),
      ),
      (text) => {
        const fast = tokenize(text);
        const plain = plainTokenize(text);
        expect(fast.count).toBe(plain.count);
        for (let at = 0; at < plain.count; at++) {
          const folded = plainFolded(plain, at);
          expect([
            fast.from[at],
            fast.to[at],
            fast.kind[at],
            fast.gap[at],
            fast.touch[at],
            fast.hash[at],
          ]).toEqual([
            plain.from[at],
            plain.to[at],
            plain.kind[at],
            plain.gap[at],
            plain.touch[at],
            hashOf(folded),
          ]);
          expect(foldedToken(fast, at)).toBe(folded);
        }
      },
    ),
    { numRuns: 300 },
  );
});
