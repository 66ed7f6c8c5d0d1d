/**
 * Given names where a capital letter cannot tell one: in Hebrew and Arabic texts, in headlines, as the first words of
 * sentences. Elsewhere any capitalised word that is no title counts as a given name.
 */
import { isGiven } from '../match/given-names';
import { bases } from './lexicon';

/** A given name as such, or with an attached prefix (Hebrew, Arabic) or a case ending (Cyrillic), or two with a hyphen. */
export function isGivenName(fold: string): boolean {
  if (isGiven(fold)) return true;
  if (fold.includes('-')) return fold.split('-').every(isGiven);
  return bases(fold).some(
    (base) => isGiven(base) || (CYRILLIC.test(base) && LOST.some((end) => isGiven(base + end))),
  );
}

const CYRILLIC = /^[\u0400-\u04ff]/;
/** What a Russian name loses before its case endings, folded: Дмитри-й, Анн-а, Мари-я. */
const LOST = ['и', 'а', 'я'];
