/** Given names behind a surname, as lists of books and of people write them: "Cook, James (1999)", "Hunt, T. L.; Lipo". */
import { foldWord } from './fold-word';
import type { Place } from './places';

/** A bracket with a year or a semicolon ends such a name; a mere comma is between two people: "Gantz, Benny Begin". */
const BEHIND =
  /, ((?:\p{Lu}[\p{L}\p{M}'’]+|\p{Lu}\.)(?:[ -]?\p{Lu}(?:\.|[\p{L}\p{M}'’]+))*)(?=[;:]| \((?:\p{L}+ )?\d{4}\b| \(eds?\.)/uy;

export interface NamesBehind {
  /** As written. */
  text: string;
  /** Folded, in the order of the text; an initial is a single letter. */
  names: readonly string[];
}

export function namesBehind({ block, found }: Place): NamesBehind | undefined {
  if (block.text[found.to] !== ',') return undefined;
  BEHIND.lastIndex = found.to;
  const text = BEHIND.exec(block.text)?.[1];
  return text ? { text, names: text.split(/[ .-]+/).flatMap((name) => foldWord(name) || []) } : undefined;
}
