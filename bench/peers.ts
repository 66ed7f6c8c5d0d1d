/** Other ways to find many names in a text, each as its authors mean it to be used. Development only. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import OldAhoCorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';

export interface Peer {
  name: string;
  /** With more forms than this it takes minutes, gigabytes, or all of the stack. */
  most: number;
  /** Makes ready, and answers with what counts whole-word hits in a text. */
  build(forms: readonly string[]): (text: string) => number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Does the stretch lie between signs that are no letters? The automata find parts of words too. */
function isWhole(text: string, from: number, to: number): boolean {
  return !LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to));
}

export const PEERS: readonly Peer[] = [
  {
    name: 'one RegExp',
    most: 10_000,
    build: (forms) => {
      const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
        'gu',
      );
      return (text) => text.match(pattern)?.length ?? 0;
    },
  },
  {
    name: 'ahocorasick',
    most: 100_000,
    build: (forms) => {
      const automaton = new OldAhoCorasick([...forms]);
      return (text) => {
        let count = 0;
        for (const [last, outputs] of automaton.search(text)) {
          for (const form of outputs) if (isWhole(text, last + 1 - form.length, last + 1)) count++;
        }
        return count;
      };
    },
  },
  {
    name: '@monyone/aho-corasick',
    most: 100_000,
    build: (forms) => {
      const automaton = new AhoCorasick([...forms]);
      return (text) =>
        automaton.matchInText(text).filter(({ begin, end }) => isWhole(text, begin, end)).length;
    },
  },
  {
    name: 'flashtext.js',
    most: 1_000_000,
    build: (forms) => {
      const processor = new KeywordProcessor();
      for (const form of forms) processor.addKeyword(form);
      return (text) => processor.extractKeywords(text).length;
    },
  },
  {
    name: 'a Map of folded words',
    most: 1_000_000,
    build: mapOfWords,
  },
];

/** The careful way that most would write: words folded with NFKD, and a Map from the first two to the forms. */
function mapOfWords(forms: readonly string[]): (text: string) => number {
  const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const known = new Map<string, number>();
  const wordsOf = (text: string) =>
    Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => fold(match[0]));
  let most = 1;
  for (const form of forms) {
    const words = wordsOf(form);
    most = Math.max(most, words.length);
    for (let length = 1; length <= words.length; length++) {
      const key = words.slice(0, length).join(' ');
      known.set(key, Math.max(known.get(key) ?? 0, length === words.length ? 2 : 1));
    }
  }
  return (text) => {
    const words = wordsOf(text);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      let key = '';
      let hit = 0;
      for (let length = 1; length <= most && at + length <= words.length; length++) {
        key = length === 1 ? (words[at] ?? '') : `${key} ${words[at + length - 1]}`;
        const found = known.get(key);
        if (found === undefined) break;
        if (found === 2) hit = length;
      }
      if (hit > 0) count++;
      at += Math.max(0, hit - 1);
    }
    return count;
  };
}
