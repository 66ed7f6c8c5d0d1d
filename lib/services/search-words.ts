/** How a text becomes words to search for. */

/** Scripts written without spaces: every pair of neighbours is a word, so that parts of names are found. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Joined without a trace, as in "O'Brien" or צה"ל. */
const INNER = /(?<=[\p{L}\p{M}])['’‘ʼ"״׳.](?=[\p{L}\p{M}])/gu;

export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.replace(INNER, '').matchAll(WORD)) {
    const spaced = word.replace(UNSPACED, (run) => {
      words.push(...pairs(run));
      return ' ';
    });
    for (const part of spaced.split(' ')) if (part) words.push(part);
  }
  return words;
}

/** A word without accents, points and case. Null: nothing is left of it. */
export function searchTerm(word: string): string | null {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœßךםןףץٱىةـ]/g, (letter) => PLAIN[letter] ?? letter);
  return folded || null;
}

/** Letters that differ from their plain sister without a combining mark. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

function pairs(run: string): string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
}
