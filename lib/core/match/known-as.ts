/** Is a form also a common word, a given name, a place? Facts about languages, whoever bears the form. */
import { foldWords } from '../text/fold-word';
import { hashOf } from '../text/hash';
import { lazily } from '../text/lazily';
import { hasWord, languagesOf, wordsOfList } from '../text/word-list';
import { isGiven } from './given-names';
import { primaryLanguage } from './primary-language';
import {
  EVERYDAY_WORDS,
  FUNCTION_WORDS,
  LANGUAGES,
  PEOPLES,
  PLACES,
  RATHER_SURNAMES,
  SPELLINGS,
} from './word-table';

/** A small word that fills every page (`function`), or an everyday one. */
export type WordKind = 'function' | 'everyday';

export interface KnownAs {
  readonly word: WordKind | undefined;
  /** Those in which it is a word. */
  readonly languages: readonly string[];
  /** Not where it is above all a surname. */
  readonly givenName: boolean;
  readonly place: boolean;
  /** A people, a language or a faith. */
  readonly people: boolean;
}

const NOTHING: KnownAs = { word: undefined, languages: [], givenName: false, place: false, people: false };

/** Articles name the same people again and again. */
const answers = new Map<string, KnownAs>();
const MOST_ANSWERS = 2_000;

/** What a single-word form is besides a name of somebody. Case, diacritics and the like do not matter. */
export function knownAs(form: string): KnownAs {
  const known = answers.get(form);
  if (known) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = lookUp(form);
  answers.set(form, answer);
  return answer;
}

function lookUp(form: string): KnownAs {
  const [word = '', ...more] = foldWords(form);
  if (more.length > 0) return NOTHING;
  return {
    word: wordKind(word),
    languages: languagesOf(FUNCTION_WORDS, word) ?? languagesOf(EVERYDAY_WORDS, word) ?? [],
    givenName: isGiven(word) && !hasWord(RATHER_SURNAMES, word),
    place: hasWord(PLACES, word),
    people: hasWord(PEOPLES, word),
  };
}

/** Is it a common word in a text of this language? Where there is no list for the language, in any. */
export function isWordIn({ word, languages }: KnownAs, lang: string | undefined): boolean {
  const primary = primaryLanguage(lang);
  return word !== undefined && (!primary || languages.includes(primary) || !listed().has(primary));
}

/** Is the folded word a common one of any language, and how common? */
export function wordKind(folded: string): WordKind | undefined {
  if (hasWord(FUNCTION_WORDS, folded)) return 'function';
  return hasWord(EVERYDAY_WORDS, folded) ? 'everyday' : undefined;
}

/** Of a token with this first hash: a no is sure, and nearly all get it. */
export function mayBeCommon(hash: number): boolean {
  return ((commonHashes()[hash >>> 17] as number) & (1 << (hash >>> 12))) !== 0;
}

/** How the common word is spelled that folds to this: itself, or with diacritics; may be several. */
export function spellingsOf(folded: string): readonly string[] {
  return spellings().get(folded) ?? [folded];
}

const listed = lazily(() => new Set(LANGUAGES.split(' ')));

/** A bit for each value that the upper twenty bits of a hash may have. */
const commonHashes = lazily(() => {
  const bits = new Int32Array(2 ** 15);
  for (const list of [EVERYDAY_WORDS, FUNCTION_WORDS]) {
    for (const word of wordsOfList(list)) {
      const hash = hashOf(word);
      bits[hash >>> 17] = (bits[hash >>> 17] as number) | (1 << (hash >>> 12));
    }
  }
  return bits;
});
const spellings = lazily(() => {
  const pairs = SPELLINGS.split(' ').map((entry): [string, string[]] => {
    const [folded = '', ...spelled] = entry.split('=');
    return [folded, spelled];
  });
  return new Map(pairs);
});
