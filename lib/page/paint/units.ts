/** What is measured of a block: every word that could be a name, and the marks; each place of the text once. */
import type { Span } from '../../core/model/span';
import { wordsThatCouldBeNames } from './words';

export interface Unit extends Span {
  /** Index of the mark it belongs to; absent for a word that nobody is known by. */
  mark?: number | undefined;
  /** Index of the saved passage that it is: drawn in a layer of its own, and in nobody's way. */
  wash?: number | undefined;
}

/**
 * A mark made of whole words costs exactly what the same words cost unmarked. Marks are expected in the order of the
 * text and not overlapping; one that begins before its predecessor ends is left out.
 */
export function unitsOf(text: string, marks: readonly Span[]): Unit[] {
  const words = wordsThatCouldBeNames(text);
  const units: Unit[] = [];
  let at = 0;
  let end = 0;
  marks.forEach((mark, index) => {
    if (mark.from < end || mark.to <= mark.from) return;
    for (let word = words[at]; word && word.from < mark.from; word = words[++at]) {
      units.push({ from: Math.max(word.from, end), to: Math.min(word.to, mark.from) });
      if (word.to > mark.from) break;
    }
    const inside: Unit[] = [];
    for (let word = words[at]; word && word.from < mark.to; word = words[++at]) {
      if (word.from >= mark.from)
        inside.push({ from: word.from, to: Math.min(word.to, mark.to), mark: index });
      if (word.to > mark.to) break;
    }
    units.push(...(isCovered(text, mark, inside) ? inside : [{ from: mark.from, to: mark.to, mark: index }]));
    end = mark.to;
  });
  for (const word of words.slice(at)) units.push({ from: Math.max(word.from, end), to: word.to });
  return units.filter((unit) => unit.from < unit.to);
}

/** Passages come last: where a word and a passage lie at one point, the word is found first. */
export function unitsWith(units: readonly Unit[], washes: readonly Span[]): Unit[] {
  return [...units, ...washes.map(({ from, to }, wash) => ({ from, to, wash }))];
}

export function haveSamePlaces(some: readonly Unit[], others: readonly Unit[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to }, at) => from === others[at]?.from && to === others[at]?.to)
  );
}

/** Do these words reach from end to end of the mark, with no letter left out that could stand on a line of its own? */
function isCovered(text: string, mark: Span, words: readonly Span[]): boolean {
  if (words[0]?.from !== mark.from || words.at(-1)?.to !== mark.to) return false;
  return words.every(
    (word, at) => at === 0 || !/[\p{L}\p{N}]/u.test(text.slice(words[at - 1]?.to, word.from)),
  );
}
