/** How much of its words one text shares with another, in the same order. */
import { diffArrays } from 'diff';

/** Scripts that put no spaces between words: each character counts as a word. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** What a character of such a script tells, in letters. */
const UNSPACED_WEIGHT = 2.5;
/** Most steps of a comparison. Long texts that differ in more are not compared to the end. */
const STEPS = 2_000_000;

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** In letters. */
export function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (IS_UNSPACED.test(word) ? UNSPACED_WEIGHT : word.length), 0);
}

/** From 0 to 1, words by their weight. Long words that differ by one letter count as shared. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const total = weightOf(a) + weightOf(b);
  if (total === 0) return 0;
  const maxEditLength = Math.ceil(STEPS / (a.length + b.length));
  const parts = diffArrays([...a], [...b], { comparator: alike, maxEditLength });
  const shared = parts?.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  return Math.min(1, (2 * weightOf(shared ?? [])) / total);
}

/** The same word, or one letter away from it. Numbers are never alike. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  const shortest = Math.min(a.length, b.length);
  let front = 0;
  while (front < shortest && a[front] === b[front]) front++;
  let back = 0;
  while (back < shortest - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  return Math.max(a.length, b.length) - front - back <= 1;
}
