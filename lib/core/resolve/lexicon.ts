/** Finds the known words of titles in a row of words: the tables of offices and countries, ready for look-up. */
import { COUNTRIES } from './countries';
import { foldWord } from './fold-word';
import { type Concept, GERMAN_FIELDS, TERMS } from './offices';

/** What one phrase may mean; most have one reading, "presidente" has two. */
type Readings = (readonly Concept[])[];

const PHRASES = new Map<string, Readings>();
/** Cyrillic and other stems are found by cutting endings off; this many letters at most. */
const LONGEST_ENDING = 3;
const LONGEST_PHRASE = 5;
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
  const key = keyOf(phrase.split(/[\s‌-]+/).map(foldWord));
  const readings = PHRASES.get(key) ?? [];
  if (!readings.some((reading) => reading.join() === means.join())) readings.push(means);
  PHRASES.set(key, readings);
}

function keyOf(folds: readonly string[]): string {
  return folds.join(' ');
}

export interface Item {
  readings: readonly (readonly Concept[])[];
  /** The words it covers: indices into the row, `to` exclusive. */
  from: number;
  to: number;
}

/** The row cut into items, longest phrases first; a word that is in no table is an item without readings. */
export function itemsOf(row: readonly { text: string; fold: string }[]): Item[] {
  const items: Item[] = [];
  for (let from = 0; from < row.length; ) {
    const item = longest(row, from) ?? { readings: [], from, to: from + 1 };
    items.push(item);
    from = item.to;
  }
  return items;
}

function longest(row: readonly { text: string; fold: string }[], from: number): Item | undefined {
  for (let to = Math.min(row.length, from + LONGEST_PHRASE); to > from; to--) {
    const words = row.slice(from, to);
    const readings = to === from + 1 ? ofOne(words[0]) : ofSeveral(words.map((word) => word.fold));
    if (readings) return { readings, from, to };
  }
  return undefined;
}

function ofOne(word: { text: string; fold: string } | undefined): Readings | undefined {
  if (!word) return undefined;
  if (ONLY_CAPITALS.test(word.fold) && word.text.toUpperCase() !== word.text) return undefined;
  for (const base of bases(word.fold)) {
    const found = PHRASES.get(base);
    if (found) return found;
  }
  return germanCompound(word.fold);
}

/** Endings may stand on every word of a phrase in Cyrillic; elsewhere on the first word, as a prefix. */
function ofSeveral(folds: readonly string[]): Readings | undefined {
  const found = PHRASES.get(keyOf(folds));
  if (found) return found;
  const [first = '', ...rest] = folds;
  if (/^[\u0590-\u06ff]/.test(first)) {
    for (const base of bases(first)) {
      const readings = PHRASES.get(keyOf([base, ...rest]));
      if (readings) return readings;
    }
  }
  if (folds.length === 2 && /^[\u0400-\u04ff]/.test(first)) {
    for (const one of bases(first)) {
      for (const two of bases(rest[0] ?? '')) {
        const readings = PHRASES.get(keyOf([one, two]));
        if (readings) return readings;
      }
    }
  }
  return undefined;
}

/** The word, and the shorter words it may be an inflected or prefixed form of. */
export function bases(fold: string): string[] {
  const list = [fold];
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

function germanCompound(fold: string): Readings | undefined {
  const parts = /^(\w{4,})(minister|ministerin|ministers)$/.exec(fold);
  if (!parts) return undefined;
  const field = GERMAN_FIELDS[parts[1] ?? ''];
  return [field ? ['h:minister', field] : ['h:minister']];
}
