/** Finds the known words of titles in a row of words: the tables of offices and countries, ready for look-up. */

import { lazily } from '../text/lazily';
import { COUNTRIES } from './countries';
import { foldWord } from './fold-word';
import type { Concept, Term } from './offices/term';
import { GERMAN_FIELDS, TERMS } from './offices/terms';
import { withoutElision } from './words';

/** What one phrase may mean; most have one reading, "presidente" has two. */
interface Meaning {
  readings: (readonly Concept[])[];
  /** The concepts of all readings. */
  keys: string[];
}

/** Languages whose words of office all take an "s" for several people. */
const PLURAL_IN_S = ['en', 'fr', 'es', 'pt'];

/** Scripts below this are looked up as they are, without cutting endings or prefixes off. */
const CYRILLIC = 0x400;
/** Cyrillic and other stems are found by cutting endings off; this many letters at most. */
const LONGEST_ENDING = 3;
/** Short words that mean a country only in capitals: "US" is one, "us" is not. */
const ONLY_CAPITALS = /^(?:us|un|eu|uk|uae|ab|bm|bae|abd|ue|ес|рф)$/;

/** Everything that is looked up, by folded words. */
interface Lexicon {
  phrases: Map<string, Meaning>;
  /** Those of the phrases that name the office of several people: "presidents". */
  plurals: Set<string>;
  /** Those that name the office of one; some do both: "den Präsidenten". */
  singulars: Set<string>;
  /** Words that begin phrases of several words. */
  beginnings: Map<string, Beginning>;
}

interface Beginning {
  /** Words in the longest of the phrases. */
  longest: number;
  /** What may be their second word. */
  seconds: Set<string>;
}

const lexicon = lazily((): Lexicon => {
  const made: Lexicon = {
    phrases: new Map(),
    plurals: new Set(),
    singulars: new Set(),
    beginnings: new Map(),
  };
  for (const { means, words, several = {} } of TERMS) {
    const meaning = meaningOf(means);
    for (const phrase of phrasesIn(words)) made.singulars.add(add(made, phrase, meaning));
    for (const phrase of [...pluralsOf(means, words), ...phrasesIn(several)])
      made.plurals.add(add(made, phrase, meaning));
  }
  for (const [code, words] of Object.entries(COUNTRIES)) {
    const meaning = meaningOf([`c:${code}`]);
    for (const phrase of words.split('|')) add(made, phrase, meaning);
  }
  return made;
});

function phrasesIn(words: Term['words']): string[] {
  return Object.values(words).flatMap((list) => list.split('|'));
}

/** "presidents", "secretaries of state": of heads, by the rule of the language. */
function pluralsOf(means: readonly Concept[], words: Term['words']): string[] {
  if (means[0]?.[0] !== 'h') return [];
  const phrases = PLURAL_IN_S.flatMap((language) => words[language]?.split('|') ?? []);
  // "Press" is another word.
  return phrases
    .filter((phrase) => phrase !== 'pres')
    .map((phrase) =>
      phrase.replace(/^(.+?)(?= (?:of|de|du|del|da|do)\b|$)/, (head) =>
        head.endsWith('y')
          ? `${head.slice(0, -1)}ies`
          : head.endsWith('man')
            ? `${head.slice(0, -3)}men`
            : `${head}s`,
      ),
    );
}

/** Answers with the key of the phrase. */
function add({ phrases, beginnings }: Lexicon, phrase: string, meaning: Meaning): string {
  const folds = phrase.split(/[\s\u200c-]+/).map((word) => foldWord(withoutElision(word)));
  const key = keyOf(folds);
  const known = phrases.get(key);
  phrases.set(key, known ? both(known, meaning) : meaning);
  const [first = '', second] = folds;
  if (second === undefined) return key;
  const beginning = beginnings.get(first);
  if (!beginning) beginnings.set(first, { longest: folds.length, seconds: new Set([second]) });
  else {
    beginning.longest = Math.max(folds.length, beginning.longest);
    beginning.seconds.add(second);
  }
  return key;
}

/** The same for all phrases of a term. */
function meaningOf(means: readonly Concept[]): Meaning {
  return { readings: [means], keys: [...new Set(means)] };
}

function both(one: Meaning, other: Meaning): Meaning {
  const fresh = other.readings.filter(
    (means) => !one.readings.some((known) => known.join() === means.join()),
  );
  if (fresh.length === 0) return one;
  const readings = [...one.readings, ...fresh];
  return { readings, keys: [...new Set(readings.flat())] };
}

/** Does the item name the office of several people? */
export function isOfSeveral({ from, to }: Item, row: readonly { fold: string }[]): boolean {
  const folds = row.slice(from, to).map((word) => word.fold);
  const [first = '', ...rest] = folds;
  const { plurals } = lexicon();
  if (plurals.has(keyOf(folds))) return true;
  return (
    !(first.charCodeAt(0) < CYRILLIC) && bases(first).some((base) => plurals.has(keyOf([base, ...rest])))
  );
}

/** May the item name the office of one, whether or not also of several? */
export function isOfOne({ from, to }: Item, row: readonly { fold: string }[]): boolean {
  return lexicon().singulars.has(keyOf(row.slice(from, to).map((word) => word.fold)));
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
    const found = longest(row, from);
    const item = found && !isOfBody(found, row) ? found : unknown(row, from);
    items.push(item);
    from = item.to;
  }
  return items;
}

/** "The House of Representatives", "Rat der Minister": no title of anybody. */
function isOfBody(item: Item, row: readonly { fold: string }[]): boolean {
  return /^(?:of|de|des|der|dei|dos)$/.test(row[item.from - 1]?.fold ?? '') && isOfSeveral(item, row);
}

function longest(row: readonly { text: string; fold: string }[], from: number): Item | undefined {
  const word = row[from];
  if (!word) return undefined;
  const reach = mayGoOn(word.fold, row[from + 1]?.fold)
    ? Math.min(row.length - from, phraseLength(word.fold))
    : 1;
  for (let to = from + reach; to > from + 1; to--) {
    const meaning = ofSeveral(row.slice(from, to).map((one) => one.fold));
    if (meaning) return { readings: meaning.readings, keys: meaning.keys, from, to };
  }
  const meaning = ofOne(word);
  return meaning && { readings: meaning.readings, keys: meaning.keys, from, to: from + 1 };
}

function unknown(row: readonly { fold: string }[], from: number): Item {
  return { readings: [], keys: [`w:${row[from]?.fold}`], from, to: from + 1 };
}

/** Words that are looked up as they are begin a phrase only with a second word that is known. */
function mayGoOn(fold: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (!(fold.charCodeAt(0) < CYRILLIC)) return true;
  return lexicon().beginnings.get(fold)?.seconds.has(next) ?? false;
}

function phraseLength(fold: string): number {
  const { beginnings } = lexicon();
  if (fold.charCodeAt(0) < CYRILLIC) return beginnings.get(fold)?.longest ?? 1;
  let length = 1;
  for (const base of bases(fold)) length = Math.max(length, beginnings.get(base)?.longest ?? 1);
  return length;
}

function ofOne(word: { text: string; fold: string }): Meaning | undefined {
  const { phrases } = lexicon();
  if (word.fold.length <= 3 && ONLY_CAPITALS.test(word.fold) && word.text.toUpperCase() !== word.text)
    return undefined;
  if (word.fold.charCodeAt(0) < CYRILLIC)
    return phrases.get(word.fold) ?? germanAdjective(word.fold) ?? germanCompound(word.fold);
  for (const base of bases(word.fold)) {
    const found = phrases.get(base);
    if (found) return found;
  }
  return undefined;
}

/** Endings may stand on every word of a phrase in Cyrillic; elsewhere on the first word, as a prefix. */
function ofSeveral(folds: readonly string[]): Meaning | undefined {
  const { phrases } = lexicon();
  const found = phrases.get(keyOf(folds));
  if (found) return found;
  const [first = '', ...rest] = folds;
  if (/^[\u0590-\u06ff]/.test(first)) {
    for (const base of bases(first)) {
      const meaning = phrases.get(keyOf([base, ...rest]));
      if (meaning) return meaning;
    }
  }
  if (folds.length === 2 && /^[\u0400-\u04ff]/.test(first)) {
    for (const one of bases(first)) {
      for (const two of bases(rest[0] ?? '')) {
        const meaning = phrases.get(keyOf([one, two]));
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
    const prefix = /^(?:[وفبك]?ال|[وف]?لل|[وفبلك])(?=.{3})/.exec(fold)?.[0];
    if (prefix) list.push(fold.slice(prefix.length), `ال${fold.slice(prefix.length)}`);
  }
  return list;
}

/** "Türkischer", "türkischen": "türkisch". */
function germanAdjective(fold: string): Meaning | undefined {
  if (!fold.includes('ische')) return undefined;
  return lexicon().phrases.get(fold.replace(/(?<=isch)e[mnrs]?$/, ''));
}

function germanCompound(fold: string): Meaning | undefined {
  if (!fold.includes('minister')) return undefined;
  const parts = /^(\w{4,})(minister|ministerin|ministers)$/.exec(fold);
  if (!parts) return undefined;
  const field = GERMAN_FIELDS[parts[1] ?? ''];
  const reading: Concept[] = field ? ['h:minister', field] : ['h:minister'];
  return { readings: [reading], keys: reading };
}
