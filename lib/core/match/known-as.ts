/** Is a form also a common word, a given name, a place? Facts about languages, whoever bears the form. */
import { foldWords } from '../text/fold-word';
import { hashOf } from '../text/hash';
import { lazily } from '../text/lazily';
import { EVERYDAY_WORDS, FUNCTION_WORDS, GIVEN_NAMES, PLACES, SPELLINGS } from './word-table';

export interface KnownAs {
  /** A small word that fills every page (`function`), or an everyday one. */
  word: 'function' | 'everyday' | undefined;
  givenName: boolean;
  place: boolean;
}

/** What a single-word form is besides a name of somebody. Case, diacritics and the like do not matter. */
export function knownAs(form: string): KnownAs {
  const [word = '', ...more] = foldWords(form);
  if (more.length > 0) return { word: undefined, givenName: false, place: false };
  return { word: wordKind(word), givenName: givenNames().has(word), place: places().has(word) };
}

/** Is the folded word a common one of any language, and how common? */
export function wordKind(folded: string): 'function' | 'everyday' | undefined {
  if (functionWords().has(folded)) return 'function';
  return everydayWords().has(folded) ? 'everyday' : undefined;
}

/** Could a token with this first hash be a common word? Most could not. */
export function mayBeCommon(hash: number): boolean {
  return ((commonBits()[hash >>> 17] as number) & (1 << (hash >>> 12))) !== 0;
}

/** How the common word is spelled that folds to this: itself, or with diacritics; may be several. */
export function spellingsOf(folded: string): readonly string[] {
  return spellings().get(folded) ?? [folded];
}

/** A bit for each value that the upper twenty bits of a hash may have. */
const commonBits = lazily(() => {
  const bits = new Int32Array(2 ** 15);
  for (const word of [...functionWords(), ...everydayWords()]) {
    const hash = hashOf(word);
    bits[hash >>> 17] = (bits[hash >>> 17] as number) | (1 << (hash >>> 12));
  }
  return bits;
});
const functionWords = lazily(() => new Set(FUNCTION_WORDS.split(' ')));
const everydayWords = lazily(() => new Set(EVERYDAY_WORDS.split(' ')));
const givenNames = lazily(() => new Set(GIVEN_NAMES.split(' ')));
const places = lazily(() => new Set(PLACES.split(' ')));
const spellings = lazily(() => {
  const pairs = SPELLINGS.split(' ').map((entry): [string, string[]] => {
    const [folded = '', ...spelled] = entry.split('=');
    return [folded, spelled];
  });
  return new Map(pairs);
});
