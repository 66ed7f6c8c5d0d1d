/** W3C selectors count code points, everything inside counts UTF-16 units: the border between the two. */

/** How many characters of `text` take two UTF-16 units. A lone surrogate takes one and is no pair. */
export function pairsIn(text: string): number {
  let pairs = 0;
  for (const character of text) if (character.length === 2) pairs += 1;
  return pairs;
}

/** An offset in UTF-16 units as one in code points. An offset within a pair counts as behind it. */
export function toCodePoints(text: string, units: number): number {
  let seen = 0;
  let points = 0;
  for (const character of text) {
    if (seen >= units) break;
    seen += character.length;
    points += 1;
  }
  return points + Math.max(0, units - seen);
}

/** An offset in code points as one in UTF-16 units. */
export function toUnits(text: string, points: number): number {
  let units = 0;
  let left = points;
  for (const character of text) {
    if (left <= 0) break;
    units += character.length;
    left -= 1;
  }
  return units + Math.max(0, left);
}
