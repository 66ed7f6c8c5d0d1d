/** What somebody is, in front of the name and in small letters: "receiver Steve Smith", "the lawyer Bill Lee". */
import { isFunctionWord } from './function-words';
import type { Place } from './places';

/** Of words that are no titles of office English shows by their endings that they mean people. */
const PERSON = /^\p{Ll}{2,}(?:er|or|ist|ian|man|woman)s?$|^(?:coach|chef|captain|quarterback|goalkeeper)$/u;
/** Those of people whom a base of politicians has. */
const POLITICAL =
  /^(?:lawmaker|politician|commissioner|councill?or|contender|challenger|campaigner|frontrunner|leader)s?$/;

/** Folded; undefined where no such word is recognised. */
export function occupationBefore({ before, given, manner }: Place): string | undefined {
  if (!/^en\b|^$/.test(manner.lang ?? '')) return undefined;
  const word = before.words[given?.length ?? 0];
  if (word?.gap !== ' ' || !PERSON.test(word.text)) return undefined;
  return POLITICAL.test(word.fold) || isFunctionWord(word.fold) ? undefined : word.fold;
}
