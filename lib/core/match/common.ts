/** What a form that is also a common word, or folds to one, demands of the text. */
import { isSmall, sameMarks } from '../text/spelling';
import type { Tokens } from '../text/tokens';
import { Demand } from './demand';
import { spellingsOf, wordKind } from './known-as';

export type WordKind = ReturnType<typeof wordKind>;

/** `kinds` says of each token of the form whether it is a common word; `folded` gives the first one. */
export function demandOf(
  form: string,
  tokens: Tokens,
  kinds: readonly WordKind[],
  folded: () => string,
): number {
  if (kinds.includes(undefined)) return Demand.none;
  if (kinds.length === 1) return demandOfWord(form, folded(), kinds[0]);
  if (kinds.every((kind) => kind === 'function')) return Demand.case | Demand.marks;
  const proper = kinds.every((kind, at) => kind === 'function' || !isSmall(form, tokens.from[at] ?? 0));
  return proper ? Demand.capital : Demand.none;
}

/** The form is one word, and common. If only folding makes it so, its diacritics tell them apart. */
function demandOfWord(form: string, folded: string, kind: WordKind): number {
  if (kind === 'function') return Demand.case | Demand.marks;
  const itself = spellingsOf(folded).some((spelling) => sameMarks(spelling, form));
  return (itself ? Demand.none : Demand.marks) | (isSmall(form, 0) ? Demand.none : Demand.capital);
}

/** Is the folded word a common one? Then no letter at its front is taken for a prefix. */
export function isCommonWord(folded: string): boolean {
  return wordKind(folded) !== undefined;
}
