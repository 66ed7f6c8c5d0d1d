/**
 * Sorted words in one string, a space before and behind each: looked up as it is, since most pages ask for a few. A word
 * may have the languages that it is of behind it, "abend=de" or "akar=es+tr"; without any it is English.
 */

/** Is the word in the list? */
export function hasWord(list: string, word: string): boolean {
  return entryOf(list, word) !== undefined;
}

/** The languages that the word of a list is of; undefined where it is none. */
export function languagesOf(list: string, word: string): readonly string[] | undefined {
  const entry = entryOf(list, word);
  if (entry === undefined) return undefined;
  return entry === word ? ENGLISH : entry.slice(word.length + 1).split('+');
}

const ENGLISH: readonly string[] = ['en'];

function entryOf(list: string, word: string): string | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const start = list.lastIndexOf(' ', (low + high) >> 1) + 1;
    const end = list.indexOf(' ', start);
    const entry = list.slice(start, end);
    const found = wordOf(entry);
    if (found === word) return word === '' ? undefined : entry;
    if (found < word) low = end;
    else high = start - 1;
  }
  return undefined;
}

export function wordsOfList(list: string): string[] {
  return list.trim().split(' ').map(wordOf);
}

function wordOf(entry: string): string {
  const mark = entry.indexOf('=');
  return mark < 0 ? entry : entry.slice(0, mark);
}
