/** What a form that is also a common word, or folds to one, demands of the text. */
import { isSmall, sameMarks } from '../text/spelling';
import { foldedTokens, type Tokens } from '../text/tokens';
import { Demand } from './demand';
import { mayBeCommon, spellingsOf, type WordKind, wordKind } from './known-as';

/** `tokens`: those of the form. */
export function demandOf(form: string, tokens: Tokens): number {
  for (let at = 0; at < tokens.count; at++) {
    if (!mayBeCommon(tokens.hash[at] as number)) return Demand.none;
  }
  const [first = '', ...more] = foldedTokens(tokens);
  const kind = wordKind(first);
  if (!kind) return Demand.none;
  if (more.length === 0) return demandOfWord(form, first, kind);
  const kinds = [kind, ...more.map(wordKind)];
  if (kinds.includes(undefined)) return Demand.none;
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
