/** A surname that is part of a longer name: "Herzog Hospital", "Smith-Herzog", "Herzog & Sons". */
import { isFunctionWord } from './function-words';
import type { Place } from './places';
import { hasSuffix } from './words';

const COMPANY =
  /^ (?:&|and|et|und|ve) (?:Associates|Company|Co|Sons|Partners|Brothers|Söhne|Partner|Fils|Oğulları)\b/u;

/** The longer name as far as it is seen, where the language and the place allow to tell; undefined otherwise. */
export function longerName(place: Place): string | undefined {
  const { block, found, surface } = place;
  const before = /\p{L}[\p{L}\p{M}’']*[-‑]$/u.exec(
    block.text.slice(Math.max(0, found.from - 40), found.from),
  );
  if (before && /^\p{Lu}/u.test(before[0])) return `${before[0]}${surface}`;
  const after = COMPANY.exec(block.text.slice(found.to, found.to + 40));
  if (after) return `${surface}${after[0]}`;
  const next = nextWord(place);
  return next === undefined ? undefined : `${surface} ${next}`;
}

/** English writes a capital behind a surname only where a name goes on; many other languages do not. */
function nextWord({ block, found, after, manner }: Place): string | undefined {
  const word = after.words[0];
  if (!word || manner.titleCase || !/^en\b|^$/.test(manner.lang ?? '')) return undefined;
  if (!/^[ \u00a0]$/.test(word.gap) || hasSuffix(block.text, found.to)) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(word.text) && !isFunctionWord(word.fold) ? word.text : undefined;
}
