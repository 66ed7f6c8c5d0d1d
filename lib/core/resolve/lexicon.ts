/** Finds the known words of titles in a row of words: the tables of offices and countries, ready for look-up. */
import { COUNTRIES } from './countries';
import { foldWord } from './fold-word';
import type { Concept } from './offices/term';
import { GERMAN_FIELDS, TERMS } from './offices/terms';

/** What one phrase may mean; most have one reading, "presidente" has two. */
interface Meaning {
  readings: (readonly Concept[])[];
  /** The concepts of all readings. */
  keys: string[];
}

const PHRASES = new Map<string, Meaning>();
/** Scripts below this are looked up as they are, without cutting endings or prefixes off. */
const CYRILLIC = 0x400;
/** Words that begin phrases of several words, and how many words the longest has. */
const BEGINNINGS = new Map<string, number>();
/** Cyrillic and other stems are found by cutting endings off; this many letters at most. */
const LONGEST_ENDING = 3;
/** Short words that mean a country only in capitals: "US" is one, "us" is not. */
const ONLY_CAPITALS = /^(?:us|un|eu|uk|uae|ab|bm|bae|abd|ue|ес|рф)$/;

for (const term of TERMS) {
  for (const words of Object.values(term.words))
    for (const phrase of words.split('|')) add(phrase, term.means);
}
for (const [code, words] of Object.entries(COUNTRIES)) {
  for (const phrase of words.split('|')) add(phrase, [`c:${code}`]);
}

function add(phrase: string, means: readonly Concept[]): void {
  const folds = phrase.split(/[\s‌-]+/).map(foldWord);
  const key = keyOf(folds);
  const meaning = PHRASES.get(key) ?? { readings: [], keys: [] };
  if (!meaning.readings.some((reading) => reading.join() === means.join())) meaning.readings.push(means);
  meaning.keys = [...new Set(meaning.readings.flat())];
  PHRASES.set(key, meaning);
  const first = folds[0] ?? '';
  if (folds.length > 1) BEGINNINGS.set(first, Math.max(folds.length, BEGINNINGS.get(first) ?? 0));
}

function keyOf(folds: readonly string[]): string {
  return folds.join(' ');
}

export interface Item {
  readings: readonly (readonly Concept[])[];
  /** The concepts of all readings; for a word that is in no table "w:" and the word. */
  keys: readonly string[];
  /** The words it covers: indices into the row, `to` exclusive. */
  from: number;
  to: number;
}

/** The row cut into items, longest phrases first; a word that is in no table is an item without readings. */
export function itemsOf(row: readonly { text: string; fold: string }[]): Item[] {
  const items: Item[] = [];
  for (let from = 0; from < row.length; ) {
    const item = longest(row, from) ?? unknown(row, from);
    items.push(item);
    from = item.to;
  }
  return items;
}

function longest(row: readonly { text: string; fold: string }[], from: number): Item | undefined {
  const word = row[from];
  if (!word) return undefined;
  const reach = Math.min(row.length - from, phraseLength(word.fold));
  for (let to = from + reach; to > from + 1; to--) {
    const meaning = ofSeveral(row.slice(from, to).map((one) => one.fold));
    if (meaning) return { ...meaning, from, to };
  }
  const meaning = ofOne(word);
  return meaning && { ...meaning, from, to: from + 1 };
}

function unknown(row: readonly { fold: string }[], from: number): Item {
  return { readings: [], keys: [`w:${row[from]?.fold}`], from, to: from + 1 };
}

function phraseLength(fold: string): number {
  if (fold.charCodeAt(0) < CYRILLIC) return BEGINNINGS.get(fold) ?? 1;
  let length = 1;
  for (const base of bases(fold)) length = Math.max(length, BEGINNINGS.get(base) ?? 1);
  return length;
}

function ofOne(word: { text: string; fold: string }): Meaning | undefined {
  if (ONLY_CAPITALS.test(word.fold) && word.text.toUpperCase() !== word.text) return undefined;
  if (word.fold.charCodeAt(0) < CYRILLIC) return PHRASES.get(word.fold) ?? germanCompound(word.fold);
  for (const base of bases(word.fold)) {
    const found = PHRASES.get(base);
    if (found) return found;
  }
  return undefined;
}

/** Endings may stand on every word of a phrase in Cyrillic; elsewhere on the first word, as a prefix. */
function ofSeveral(folds: readonly string[]): Meaning | undefined {
  const found = PHRASES.get(keyOf(folds));
  if (found) return found;
  const [first = '', ...rest] = folds;
  if (/^[\u0590-\u06ff]/.test(first)) {
    for (const base of bases(first)) {
      const meaning = PHRASES.get(keyOf([base, ...rest]));
      if (meaning) return meaning;
    }
  }
  if (folds.length === 2 && /^[\u0400-\u04ff]/.test(first)) {
    for (const one of bases(first)) {
      for (const two of bases(rest[0] ?? '')) {
        const meaning = PHRASES.get(keyOf([one, two]));
        if (meaning) return meaning;
      }
    }
  }
  return undefined;
}

/** Does a known phrase of several words begin with it? */
export function beginsPhrase(fold: string): boolean {
  return phraseLength(fold) > 1;
}

/** A word of titles or countries, or the beginning of a phrase of them; "of" and its like are not. */
export function isOfTitle(word: { text: string; fold: string }): boolean {
  if (beginsPhrase(word.fold)) return true;
  return ofOne(word)?.keys.some((key) => key[0] !== 's') ?? false;
}

/** The word, and the shorter words it may be an inflected or prefixed form of. */
export function bases(fold: string): string[] {
  const list = [fold];
  if (fold.charCodeAt(0) < CYRILLIC) return list;
  if (/^[\u0400-\u04ff]/.test(fold)) {
    for (let cut = 1; cut <= LONGEST_ENDING && fold.length - cut >= 3; cut++) list.push(fold.slice(0, -cut));
  } else if (/^[\u0590-\u05ff]/.test(fold)) {
    for (let cut = 1; cut <= 2 && fold.length - cut >= 2 && /^[והבלמשכ]+$/.test(fold.slice(0, cut)); cut++) {
      list.push(fold.slice(cut));
    }
  } else if (/^[\u0600-\u06ff]/.test(fold)) {
    const prefix = /^(?:[وفبك]?ال|[وف]?لل|[وفبلك])(?=\p{L}{3})/u.exec(fold)?.[0];
    if (prefix) list.push(fold.slice(prefix.length), `ال${fold.slice(prefix.length)}`);
  }
  return list;
}

function germanCompound(fold: string): Meaning | undefined {
  if (!fold.includes('minister')) return undefined;
  const parts = /^(\w{4,})(minister|ministerin|ministers)$/.exec(fold);
  if (!parts) return undefined;
  const field = GERMAN_FIELDS[parts[1] ?? ''];
  const reading: Concept[] = field ? ['h:minister', field] : ['h:minister'];
  return { readings: [reading], keys: reading };
}
