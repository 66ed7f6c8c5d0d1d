/** What somebody is, in front of the name and in small letters: "receiver Steve Smith", "the lawyer Bill Lee". */
import { type Entity, shown } from '../model/entity';
import { add, WEIGHT } from './evidence';
import { isFunctionWord } from './function-words';
import type { Bearer, Place } from './places';
import { wordsOf } from './role-title';

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

export function weighOccupation(bearer: Bearer, occupation: string): void {
  const words = selfDescription(bearer.entity);
  if (bearer.full && words.length > 0 && !words.includes(occupation))
    add(bearer, WEIGHT.titleUnknownOfMany, { kind: 'title-unknown', title: occupation });
}

/** The folded words in which a card says what its bearer is. One that says nothing says nothing against it either. */
export function selfDescription({ description = '', roles }: Entity): string[] {
  return [description, ...shown(roles).map(({ title }) => title)].flatMap(wordsOf).map(({ fold }) => fold);
}
