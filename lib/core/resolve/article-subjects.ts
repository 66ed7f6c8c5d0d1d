/** What an article speaks of, in the same keys as the cards: read in one pass, because articles are long. */
import { foldWord } from './fold-word';
import { bases, beginsPhrase, itemsOf } from './lexicon';
import { keysOf } from './subjects';
import { isPart } from './words';

/** Words longer than this are no words. */
const LONGEST = 60;
/** Words of a phrase such as "united states of america". */
const LONGEST_PHRASE = 5;

/** A word as it is written. Articles say the same words again and again: each is looked up once. */
interface Entry {
  text: string;
  fold: string;
  count: number;
  /** Phrases of several words begin with it. */
  begins: boolean;
}

export class ArticleSubjects {
  /** By "w:" and "c:" keys alike. */
  readonly #counts = new Map<string, number>();

  constructor(texts: Iterable<string>) {
    const entries = new Map<string, Entry>();
    for (const text of texts) this.#addPhrases(entriesOf(text, entries));
    for (const entry of entries.values()) this.#addWord(entry);
  }

  /** How often the key stands in the article. */
  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #addPhrases(words: readonly Entry[]): void {
    for (const [at, word] of words.entries()) {
      if (!word.begins) continue;
      const [item] = itemsOf(words.slice(at, at + LONGEST_PHRASE));
      if (item && item.to > 1) for (const key of keysOf(item)) this.#grow(key, 1);
    }
  }

  /** Hebrew and Arabic write small words onto the next one. */
  #addWord(entry: Entry): void {
    const { fold, count } = entry;
    const unit = fold.charCodeAt(0);
    for (const base of unit >= 0x590 && unit <= 0x6ff ? bases(fold) : [fold]) this.#grow(`w:${base}`, count);
    for (const item of itemsOf([entry])) {
      for (const key of keysOf(item)) if (key[0] !== 'w') this.#grow(key, count);
    }
  }

  #grow(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}

/** Letters, marks and digits in a row; what stands behind an apostrophe is a word of its own. */
function entriesOf(text: string, entries: Map<string, Entry>): Entry[] {
  const found: Entry[] = [];
  for (let at = 0, from = -1; at <= text.length; at++) {
    if (at < text.length && isPart(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (at - from <= LONGEST) found.push(entryOf(text.slice(from, at), entries));
      from = -1;
    }
  }
  return found;
}

function entryOf(text: string, entries: Map<string, Entry>): Entry {
  let entry = entries.get(text);
  if (!entry) {
    const fold = foldWord(text);
    entry = { text, fold, count: 0, begins: beginsPhrase(fold) };
    entries.set(text, entry);
  }
  entry.count += 1;
  return entry;
}
