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

type ByLanguage = readonly (readonly [lang: string, words: readonly string[]])[];

const functions: ByLanguage = Object.entries(FUNCTION_WORDS).map(([lang, list]) => [lang, words(list)]);
const everyday: ByLanguage = [
  ...Object.entries(EVERYDAY_WORDS).map(([lang, list]) => [lang, words(list)] as const),
  ...Object.entries(openWords()),
];

/** As lib/core/text/word-list.ts reads it, folded. */
function table(list: string[]): string {
  return ` ${[...new Set(list.map(fold).filter(Boolean))].sort().join(' ')} `;
}

/** The same with the languages of each of the words. */
function tableByLanguage(folded: ReadonlySet<string>): string {
  const all = new Map<string, Set<string>>();
  for (const [lang, list] of [...functions, ...everyday]) {
    for (const word of list.map(fold))
      if (folded.has(word)) all.set(word, (all.get(word) ?? new Set()).add(lang));
  }
  const entries = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return ` ${entries.map(([word, langs]) => entryOf(word, [...langs].sort())).join(' ')} `;
}

function foldsOf(lists: ByLanguage): Set<string> {
  return new Set(lists.flatMap(([, list]) => list.map(fold)).filter(Boolean));
}

function entryOf(word: string, langs: readonly string[]): string {
  return langs.join() === 'en' ? word : `${word}=${langs.join('+')}`;
}

/** Fold and spellings, for words that are not spelled as they fold. */
function spellings(): string {
  const all = new Map<string, Set<string>>();
  for (const word of [...functions, ...everyday].flatMap(([, list]) => list))
    all.set(fold(word), (all.get(fold(word)) ?? new Set()).add(word));
  return Array.from(all, ([folded, spelled]) => [folded, ...spelled].join('='))
    .filter((entry) => !/^(.+)=\1$/.test(entry))
    .join(' ');
}

export function wordTable() {
  const common = foldsOf(functions);
  return {
    LANGUAGES: Object.keys(EVERYDAY_WORDS).join(' '),
    FUNCTION_WORDS: tableByLanguage(common),
    EVERYDAY_WORDS: tableByLanguage(new Set([...foldsOf(everyday)].filter((word) => !common.has(word)))),
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
