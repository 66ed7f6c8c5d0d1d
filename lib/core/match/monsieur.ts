/** French "M." is Monsieur: no given name is shortened to it, and what follows is a name of its own. */
import { primaryLanguage } from './primary-language';
import type { Hit } from './search';

export function hasMonsieur(lang: string | undefined): boolean {
  return primaryLanguage(lang) === 'fr';
}

/** "M. Le Pen", found as the initial and surname of Marine Le Pen. */
export function isMonsieur({ tokens, first, from, last, bearing }: Hit): boolean {
  if (last === first || tokens.text[from] !== 'M' || tokens.to[first] !== from + 1) return false;
  return bearing.owners.every(({ kind }) => kind === 'initials');
}
