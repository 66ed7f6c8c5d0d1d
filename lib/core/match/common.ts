/** What a form that is also a common word, or folds to one, demands of the text. */
import { foldWords } from '../text/fold-word';
import { isSmall, sameMarks } from '../text/spelling';
import { Demand } from './bearers';
import { spellingsOf, wordKind } from './known-as';

export function demandOf(form: string): number {
  const folded = foldWords(form);
  const kinds = folded.map(wordKind);
  const [only] = kinds;
  if (kinds.length === 1) return only ? demandOfWord(form, folded[0] ?? '', only) : Demand.none;
  if (!kinds.every((kind) => kind !== undefined)) return Demand.none;
  if (kinds.every((kind) => kind === 'function')) return Demand.case | Demand.marks;
  return form.split(/[\s-]+/).every(beginsProper) ? Demand.capital : Demand.none;
}

/** The form is one word, and common. If only folding makes it so, its diacritics tell them apart. */
function demandOfWord(form: string, folded: string, kind: 'function' | 'everyday'): number {
  if (kind === 'function') return Demand.case | Demand.marks;
  const itself = spellingsOf(folded).some((spelling) => sameMarks(spelling, form));
  return (itself ? Demand.none : Demand.marks) | (beginsProper(form) ? Demand.capital : Demand.none);
}

/** The word begins with a capital, or is one that may begin small in the middle of a name. */
function beginsProper(word: string): boolean {
  return !isSmall(word, 0) || foldWords(word).every((folded) => wordKind(folded) === 'function');
}

/** Is the folded word a common one? Then no letter at its front is taken for a prefix. */
export function isCommonWord(folded: string): boolean {
  return wordKind(folded) !== undefined;
}
