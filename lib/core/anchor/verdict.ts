/**
 * When is a place surely the passage? Many words are proof by themselves; a few words need the sentence that they stood in;
 * changed words need their neighbours. Whatever is less sure is a suggestion. The figures were chosen on edited news texts
 * (docs/ANCHORING.md) so that what is shown as found is hardly ever another passage.
 */
import { type Extent, farAfter, farBefore } from './around';
import type { Candidate } from './candidates';
import type { PageText } from './page-text';
import type { Sought } from './sought';

/** Context still holds with this share of it edited, or with a few edits as long as half of it stands. */
const HOLDS = 0.2;
const FEW_EDITS = 5;
/** Units of context that have to agree where the passage has only a few words. */
const ENOUGH = 12;
/** The same where it began or ended its sentence and now stands in the middle of one. */
const ENOUGH_OF_SENTENCE = 28;
/** What one edit weighs against units that agree: with 4 in 9 edited, context says nothing either way. */
const EDIT = 2.2;
/** So much of the context tells two places of the same many words apart. */
const TELLS = 0.6;
/** Least units of context for a neighbour. */
const LEAST = 4;
/** Least likeness of changed words: between both neighbours, beside one of them, and of a few words. */
const CHANGED = { between: 0.4, beside: 0.7, few: 0.65 };
/** Least likeness of a suggestion: between both neighbours, beside one, elsewhere, and of a few words elsewhere. */
const SUGGESTED = { between: 0.3, beside: 0.5, elsewhere: 0.6, few: 0.8 };

/** What the context next to the place says, in units: for it, or below zero against it. */
export function supportOf({ before, after }: Candidate): number {
  return support(before.near) + support(after.near);
}

/** How well the context stands as it was: 2 for all that was stored, 1 for the passage's own sentence, else 0. */
export function wholeness({ before, after }: Candidate): 0 | 1 | 2 {
  if (before.near.edits + after.near.edits === 0) return 2;
  if (before.inside.edits + after.inside.edits > 0) return 0;
  const enough = before.broken || after.broken ? ENOUGH_OF_SENTENCE : ENOUGH;
  return before.inside.length + after.inside.length >= enough ? 1 : 0;
}

/** Is this place of the very words surely the passage? `alone`: nowhere else do they stand, or not as well placed. */
export function isSame(page: PageText, sought: Sought, place: Candidate, alone: boolean): boolean {
  const { before, after } = place;
  const compared = before.near.length + after.near.length;
  if (compared === 0) return alone;
  if (sought.distinct) return alone || Math.max(likenessOf(before.near), likenessOf(after.near)) >= TELLS;
  if (wholeness(place) > 0) return true;
  const agreed = compared - before.near.edits - after.near.edits;
  if (agreed < Math.min(ENOUGH, compared / 2)) return false;
  return holds(before.near) && holds(after.near) && farOf(page, sought, place) !== 'against';
}

/** Is this place of other words surely the passage? `elsewhere`: its neighbours stand together somewhere else. */
export function isChanged(page: PageText, sought: Sought, place: Candidate, elsewhere: boolean): boolean {
  const neighbours = sidesStanding(place);
  if (neighbours === 2) return place.likeness >= (sought.distinct ? CHANGED.between : CHANGED.few);
  if (elsewhere || !sought.distinct || place.likeness < CHANGED.beside) return false;
  return neighbours === 1 || farOf(page, sought, place) === 'for';
}

/** Is it worth asking the user about? */
export function isSuggestion({ distinct }: Sought, place: Candidate): boolean {
  const neighbours = sidesStanding(place);
  if (neighbours === 2) return place.likeness >= SUGGESTED.between;
  if (neighbours === 1) return place.likeness >= SUGGESTED.beside;
  return place.likeness >= (distinct ? SUGGESTED.elsewhere : SUGGESTED.few);
}

/** What the context farther away says: some of it stands on both sides, none of it does, or neither. */
export function farOf(page: PageText, sought: Sought, place: Candidate): 'for' | 'against' | 'silent' {
  const { before, after } = farAround(page, sought, place);
  if (before === undefined && after === undefined) return 'silent';
  if (!before && !after) return 'against';
  return before && after ? 'for' : 'silent';
}

/** The shares of the context farther away that stand about where they stood; undefined where none was stored. */
export function farAround(
  { small }: PageText,
  { before, after }: Sought,
  { from, to }: Candidate,
): { before: number | undefined; after: number | undefined } {
  return { before: farBefore(before, small, from), after: farAfter(after, small, to) };
}

/** On how many sides the old neighbour stands. One alone has to be more than the border of the text, or a word. */
function sidesStanding({ before, after }: Candidate): number {
  const standing = [before.near, after.near].filter(
    (near) => near.length >= LEAST && likenessOf(near) >= 1 - HOLDS,
  );
  return standing.length === 1 && standing.every(({ length }) => length < ENOUGH) ? 0 : standing.length;
}

function holds({ length, edits }: Extent): boolean {
  return edits <= Math.max(length * HOLDS, Math.min(FEW_EDITS, length / 2));
}

function support({ length, edits }: Extent): number {
  return length - edits * EDIT;
}

function likenessOf({ length, edits }: Extent): number {
  return length === 0 ? 0 : Math.max(0, 1 - edits / length);
}
