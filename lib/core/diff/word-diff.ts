/**
 * What changed in a passage, word by word, and which of the changes matter most: a number, a negation, a name. Changes of
 * typography alone are none.
 */
import { diffArrays } from 'diff';
import { plainText } from '../anchor/plain';
import { isNegation } from './negations';

/** What a change is about, gravest first. */
export const GRAVITY = ['negation', 'number', 'name', 'words'] as const;
export type Gravity = (typeof GRAVITY)[number];

export interface Change {
  kind: 'changed';
  /** What stood there; empty where something was added. */
  before: string;
  /** What stands there now; empty where something was taken out. */
  after: string;
  about: Gravity;
}

export type DiffPart = { kind: 'same'; text: string } | Change;

export interface DiffOptions {
  /** BCP 47 language of the passage, where known. */
  lang?: string | undefined;
  /** Names known to stand in the passage, before or now. */
  names?: readonly string[] | undefined;
}

/** Most edits that are told apart; beyond, the whole passage is one change. */
const MOST_EDITS = 2_000;
const MAGNITUDE =
  /^(hundreds?|thousands?|[mb]illions?|trillions?|hundert|tausend|million(en)?|milliarden?|cents?|mille|milliards?|mil|millones|mila|milioni|miliardi|тысяч[аи]?|миллион(а|ов)?|миллиард(а|ов)?|bin|milyon|milyar|ألف|مليون|مليار|אלף|מיליון|מיליארד)$/iu;
/** German writes all nouns with a capital: there it tells nothing. */
const CAPITAL_NOUNS = /^(de|lb)\b/i;

/** The passage as it was and as it is, in order. Joined, the parts give back both texts, typography aside. */
export function wordDiff(before: string, after: string, options: DiffOptions = {}): DiffPart[] {
  const [a, b] = [wordsIn(before, options.lang), wordsIn(after, options.lang)];
  const found = diffArrays(a, b, { comparator: alike, maxEditLength: MOST_EDITS });
  if (!found) return [changed(before, after, options, true)];
  const parts: DiffPart[] = [];
  let gone = '';
  let come = '';
  let bridge = '';
  const close = (): void => {
    if (gone !== '' || come !== '') parts.push(changed(gone, come, options, parts.length === 0));
    if (bridge !== '') parts.push({ kind: 'same', text: bridge });
    gone = '';
    come = '';
    bridge = '';
  };
  for (const { added, removed, value } of found) {
    const text = value.join('');
    if (added || removed) {
      // Changes with nothing but a space between them are one.
      gone += bridge;
      come += bridge;
      bridge = '';
      if (added) come += text;
      else gone += text;
    } else if ((gone !== '' || come !== '') && text.trim() === '') bridge = text;
    else {
      close();
      parts.push({ kind: 'same', text });
    }
  }
  close();
  return parts;
}

/** The changes, gravest first, then as they stand. */
export function gravestFirst(parts: readonly DiffPart[]): Change[] {
  return parts
    .filter((part) => part.kind === 'changed')
    .sort((a, b) => GRAVITY.indexOf(a.about) - GRAVITY.indexOf(b.about));
}

function wordsIn(text: string, lang: string | undefined): string[] {
  return Array.from(segmenter(lang).segment(text), ({ segment }) => segment);
}

function segmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // Pages write all sorts of things into their lang attribute.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function alike(a: string, b: string): boolean {
  return a === b || plainText(a).plain === plainText(b).plain;
}

function changed(before: string, after: string, options: DiffOptions, first: boolean): Change {
  return { kind: 'changed', before, after, about: aboutWhat(before, after, options, first) };
}

function aboutWhat(
  before: string,
  after: string,
  { lang, names = [] }: DiffOptions,
  first: boolean,
): Gravity {
  const [gone, come] = onlyIn(wordsIn(before, lang), wordsIn(after, lang));
  const words = [...gone, ...come];
  if (words.some((word) => isNegation(plainText(word).small, lang))) return 'negation';
  if (words.some((word) => /\p{N}/u.test(word) || MAGNITUDE.test(word))) return 'number';
  const known = names.flatMap((name) => wordsIn(name, lang)).filter((word) => /^\p{L}{2}/u.test(word));
  if (words.some((word) => known.includes(word))) return 'name';
  // The first word of a passage has a capital anyway.
  const opening = first ? [before, after].map((text) => /\p{L}+/u.exec(text)?.[0]) : [];
  const capital = words.some((word) => /^\p{Lu}/u.test(word) && !opening.includes(word));
  return capital && !CAPITAL_NOUNS.test(lang ?? '') ? 'name' : 'words';
}

function onlyIn(a: readonly string[], b: readonly string[]): [string[], string[]] {
  return [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
}
