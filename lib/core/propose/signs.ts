/** What speaks for a run of words being somebody's name. */
import { knownAs } from '../match/known-as';
import { itemsOf } from '../resolve/lexicon';
import { isA } from '../resolve/role-title';
import { titleBefore, titleBehind } from '../resolve/titles';
import { wordsAfter, wordsBefore } from '../resolve/words';
import { givenBase, type NameRun } from './name-runs';

const GIVEN = 2;
/** A given name that is also a place or an everyday word: "Virginia", "Chase", "Paris". */
const DOUBTFUL_GIVEN = 1;
const TITLE_BEFORE = 2;
const HONORIFIC = 2;
const TITLE_BEHIND = 1.5;
/** Hebrew and Arabic have no capitals: a given name with the word behind it is a guess until something else speaks. */
const NO_CAPITALS = -1;
/** ", 45," */
const AGE = 1.5;

export function speaksFor(text: string, run: NameRun, lang: string | undefined): number {
  const [first] = run.words;
  if (!first) return 0;
  const side = wordsBefore(text, run.from);
  const before = titleBefore(side, 0);
  const behind = titleBehind(wordsAfter(text, run.to + opening(text, run.to)));
  const [honorific] = itemsOf(side.words.slice(0, 1));
  let signs = 0;
  if (givenBase(first) !== undefined) {
    const { place, word } = knownAs(first.text);
    signs += place || word ? DOUBTFUL_GIVEN : GIVEN;
  }
  if (before?.hasHead) signs += TITLE_BEFORE;
  else if (honorific && isA(honorific, 'x')) signs += HONORIFIC;
  if (opening(text, run.to) > 0 && behind?.hasHead) signs += TITLE_BEHIND;
  if (/^, \d{2},/.test(text.slice(run.to, run.to + 5))) signs += AGE;
  if (!/^\p{Lu}/u.test(first.text)) signs += NO_CAPITALS;
  return lang?.startsWith('de') && signs < GIVEN ? 0 : signs;
}

/** A comma, a bracket or a dash behind the name. */
function opening(text: string, at: number): number {
  return /^\s?[,(–—]\s?/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}
