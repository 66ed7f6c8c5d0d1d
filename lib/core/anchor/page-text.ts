/** The text of a page, made ready for many passages to be looked for in it. */
import search from 'approx-string-match';
import type { Span } from '../model/span';
import { type PlainText, plainText } from './plain';
import { type Seeds, seedsOf } from './seeds';

export interface PageText extends PlainText {
  readonly text: string;
  readonly seeds: Seeds;
}

/** Costs some milliseconds for 100,000 units, half of them when something is looked for that does not stand there as it was. */
export function pageText(text: string): PageText {
  const plain = plainText(text);
  let seeds: Seeds | undefined;
  return {
    ...plain,
    text,
    get seeds() {
      seeds ??= seedsOf(plain.small);
      return seeds;
    },
  };
}

/** The places, at most `most`, where something like `pattern` (plain, small letters) stands, with `share` of it edited. */
export function placesLike(page: PageText, pattern: string, share: number, most: number): Span[] {
  const slack = 16 + (pattern.length >> 2);
  return page.seeds.places(pattern, most).flatMap((place) => {
    const from = Math.max(0, place - slack);
    const window = page.small.slice(from, place + pattern.length + slack);
    const [match] = search(window, pattern, Math.floor(pattern.length * share));
    return match ? [{ from: from + match.start, to: from + match.end }] : [];
  });
}
