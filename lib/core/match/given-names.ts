/** Given names as such, and whether women or men bear them. */
import { lazily } from '../text/lazily';
import { wordsOfList } from '../text/word-list';
import { MENS_NAMES, SHARED_GIVEN_NAMES, WOMENS_NAMES } from './word-table';

export type Gender = 'f' | 'm';

/** Is the folded word a given name? */
export function isGiven(folded: string): boolean {
  return bearers().has(folded);
}

/** Who bears the folded given name; undefined where both do, or where it is not known. */
export function genderOf(folded: string): Gender | undefined {
  return bearers().get(folded);
}

const bearers = lazily(() => {
  const all = new Map<string, Gender | undefined>();
  for (const name of wordsOfList(MENS_NAMES)) all.set(name, 'm');
  for (const name of wordsOfList(WOMENS_NAMES)) all.set(name, 'f');
  for (const name of wordsOfList(SHARED_GIVEN_NAMES)) all.set(name, undefined);
  return all;
});
