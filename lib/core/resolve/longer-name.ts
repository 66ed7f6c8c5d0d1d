/** A surname that is part of a longer name: "Herzog Hospital", "Smith-Herzog", "Herzog & Sons". */
import { foldWord } from './fold-word';
import { isFunctionWord } from './function-words';
import type { Place } from './places';

const COMPANY =
  /^ (?:&|and|et|und|ve) (?:Associates|Company|Co|Sons|Partners|Brothers|Söhne|Partner|Fils|Oğulları)\b/u;

const BEFORE = /\p{Lu}[\p{L}\p{M}’']*[-‑]$/u;
const AFTER = /[ \u00a0](\p{Lu}\p{Ll}[\p{L}\p{M}]*)/uy;
/** "Habsburg-Lothringen", "Bush-mladshi"; German also makes nouns this way, "Merkel-Regierung". */
const HYPHENED = /[-‑](?:\p{Lu}\p{Ll}+|младш\p{L}*|старш\p{L}*)/uy;

/** The longer name as far as it is seen, where the language and the place allow to tell; undefined otherwise. */
export function longerName({ block, found, surface, manner, joined }: Place): string | undefined {
  const { text } = block;
  if (!joined.before && /[-‑]/.test(text[found.from - 1] ?? '')) {
    const before = BEFORE.exec(text.slice(Math.max(0, found.from - 40), found.from));
    if (before) return `${before[0]}${surface}`;
  }
  HYPHENED.lastIndex = found.to;
  if (!joined.behind && !manner.lang?.startsWith('de') && HYPHENED.test(text)) {
    return `${surface}${text.slice(found.to, HYPHENED.lastIndex)}`;
  }
  if (text[found.to] !== ' ' && text[found.to] !== '\u00a0') return undefined;
  const company = COMPANY.exec(text.slice(found.to, found.to + 30));
  if (company) return `${surface}${company[0]}`;
  if (manner.titleCase || !/^en\b|^$/.test(manner.lang ?? '')) return undefined;
  return goesOn(text, found.to) ? `${surface}${text.slice(found.to, AFTER.lastIndex)}` : undefined;
}

/** English writes a capital behind a surname only where a name goes on; many other languages do not. */
function goesOn(text: string, at: number): boolean {
  AFTER.lastIndex = at;
  const next = AFTER.exec(text)?.[1];
  return next !== undefined && !isFunctionWord(foldWord(next));
}
