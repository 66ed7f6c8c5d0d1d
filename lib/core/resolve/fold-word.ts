/** One word in the shape in which words are compared: no case, no marks, no quotes; related letters made one. */

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** "Erdoğan" and "ERDOGAN" give "erdogan", "İsrail" "israil", "Außen" "aussen", "U.S." "us", "רה״מ" "רהמ". */
export function foldWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ׳״"“”.ـ]/gu, '')
    .replace(/[ıßøłđæœىةך-ץ]/g, (letter) => ALIKE[letter] ?? letter);
  cache.set(word, folded);
  return folded;
}

/** Letters that Unicode does not take apart; final Hebrew letters are left as they are. */
const ALIKE: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
};
