/** Types of the peers that bring none. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [last: number, words: string[]][];
  }
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(word: string, clean?: string): void;
    extractKeywords(text: string): string[];
  }
}
