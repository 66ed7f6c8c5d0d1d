/** One word in the shape in which words are compared: no case, no marks, no quotes; related letters made one. */

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;
/** What each unit folds to by itself; null where that depends on what stands around it. */
const units = new Map<number, string | null>();

/** "Erdoğan" and "ERDOGAN" give "erdogan", "İsrail" "israil", "Außen" "aussen", "U.S." "us", "רה״מ" "רהמ". */
export function foldWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const folded = foldUnits(word) ?? foldText(word);
  cache.set(word, folded);
  return folded;
}

/** Unit by unit, because most have been met before; undefined where the word has to be taken as a whole. */
function foldUnits(word: string): string | undefined {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    let fold = units.get(unit);
    if (fold === undefined) {
      fold = foldUnit(unit);
      units.set(unit, fold);
    }
    if (fold === null) return undefined;
    folded += fold;
  }
  return folded;
}

/** Half of a pair means nothing alone, and a sigma has another small letter at the end of a word. */
function foldUnit(unit: number): string | null {
  if (unit >= 0xd800 && unit <= 0xdfff) return null;
  const text = String.fromCharCode(unit);
  return text.normalize('NFKD').includes('Σ') ? null : foldText(text);
}

function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ׳״"“”.ـ]/gu, '')
    .replace(/[ıßøłđæœىةך-ץ]/g, (letter) => ALIKE[letter] ?? letter);
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
