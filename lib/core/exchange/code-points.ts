/** W3C selectors count code points, everything inside counts UTF-16 units: the border between the two. */

/** How many characters of `text` take two UTF-16 units. A lone surrogate takes one and is no pair. */
export function pairsIn(text: string): number {
  let pairs = 0;
  for (const character of text) if (character.length === 2) pairs += 1;
  return pairs;
}
