/** Sorted words in one string, a space before and behind each: looked up as it is, since most pages ask for a few. */

/** Is the word in the list? */
export function hasWord(list: string, word: string): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const start = list.lastIndexOf(' ', (low + high) >> 1) + 1;
    const end = list.indexOf(' ', start);
    const found = list.slice(start, end);
    if (found === word) return word !== '';
    if (found < word) low = end;
    else high = start - 1;
  }
  return false;
}

export function wordsOfList(list: string): string[] {
  return list.trim().split(' ');
}
