/** Is a form also a common word, a given name, a place? Facts about languages, whoever bears the form. */
import { foldWords } from '../text/fold-word';
import { EVERYDAY_WORDS } from './everyday-words';
import { FUNCTION_WORDS } from './function-words';
import { GIVEN_NAMES } from './given-names';
import { PLACES } from './places';

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
  return {
    word: wordKind(word),
    givenName: table('given').has(word),
    place: table('place').has(word),
  };
}

/** Is the folded word a common one of any language, and how common? */
export function wordKind(folded: string): 'function' | 'everyday' | undefined {
  if (table('function').has(folded)) return 'function';
  return table('everyday').has(folded) ? 'everyday' : undefined;
}

/** The common words, as they are spelled, that fold to this. */
export function spellingsOf(folded: string): readonly string[] {
  return [...(table('function').get(folded) ?? []), ...(table('everyday').get(folded) ?? [])];
}

const LISTS = {
  function: () => Object.values(FUNCTION_WORDS),
  everyday: () => Object.values(EVERYDAY_WORDS),
  given: () => [GIVEN_NAMES],
  place: () => [PLACES],
};
const tables = new Map<keyof typeof LISTS, Map<string, string[]>>();

/** Made when it is first asked for. */
function table(name: keyof typeof LISTS): Map<string, string[]> {
  const known = tables.get(name);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const list of LISTS[name]()) {
    for (const word of list.split(/\s+/)) {
      const folded = foldWords(word).join(' ');
      const spellings = made.get(folded);
      if (!spellings) made.set(folded, [word]);
      else if (!spellings.includes(word)) spellings.push(word);
    }
  }
  made.delete('');
  tables.set(name, made);
  return made;
}
