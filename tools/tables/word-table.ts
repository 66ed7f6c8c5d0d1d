/** What lib/core/match/word-table.ts holds: the word lists of this folder and from open sources, folded, and the calendar. */
import { foldWords } from '../../lib/core/text/fold-word';
import { calendarWords } from './calendar';
import { EVERYDAY_WORDS } from './everyday-words';
import { FUNCTION_WORDS } from './function-words';
import { MENS_NAMES, RATHER_SURNAMES, SHARED_GIVEN_NAMES, WOMENS_NAMES } from './given-names';
import { openWords } from './open-lists';
import { PEOPLES } from './peoples';
import { PLACES } from './places';

const words = (...lists: string[]) => lists.flatMap((list) => list.split(/\s+/).filter(Boolean));
const fold = (word: string) => foldWords(word).join('-');

const functions = words(...Object.values(FUNCTION_WORDS));
const everyday = [...words(...Object.values(EVERYDAY_WORDS)), ...openWords()];

/** As lib/core/text/word-list.ts reads it: folded, without those that `except` has. */
function table(list: string[], except: ReadonlySet<string> = new Set()): string {
  const folded = new Set(list.map(fold).filter((word) => word && !except.has(word)));
  return ` ${[...folded].sort().join(' ')} `;
}

/** Fold and spellings, for words that are not spelled as they fold. */
function spellings(): string {
  const all = new Map<string, Set<string>>();
  for (const word of [...functions, ...everyday])
    all.set(fold(word), (all.get(fold(word)) ?? new Set()).add(word));
  return Array.from(all, ([folded, spelled]) => [folded, ...spelled].join('='))
    .filter((entry) => !/^(.+)=\1$/.test(entry))
    .join(' ');
}

export function wordTable() {
  return {
    FUNCTION_WORDS: table(functions),
    EVERYDAY_WORDS: table(everyday, new Set(functions.map(fold))),
    SPELLINGS: spellings(),
    WOMENS_NAMES: table(words(WOMENS_NAMES)),
    MENS_NAMES: table(words(MENS_NAMES)),
    SHARED_GIVEN_NAMES: table(words(SHARED_GIVEN_NAMES)),
    RATHER_SURNAMES: table(words(RATHER_SURNAMES)),
    PLACES: table(words(PLACES)),
    PEOPLES: table(words(PEOPLES)),
    CALENDAR: calendarWords().join(' '),
  };
}
