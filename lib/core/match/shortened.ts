/** Shorter ways to write a full name: "R. T. Erdoğan", "R. Erdoğan", "Tayyip Erdoğan", "Путин В. В.". */
import { isCapital, isSmall } from '../text/spelling';
import { isParticle } from './particles';
import { type PersonName, SLAVIC_PATRONYMIC } from './person-name';

/** Each with the demand that its single letters are followed by dots, where it has such. */
export interface Shortened {
  text: string;
  dots: boolean;
}

const MOST_GIVEN = 4;

export function shortenedOf({ given, surname }: PersonName): Shortened[] {
  const names = given.filter(isName).slice(0, MOST_GIVEN);
  const [first] = names;
  if (first === undefined) return [];
  const short = new Map<string, boolean>();
  const whole = names.filter((name) => name.length > 2 && !SLAVIC_PATRONYMIC.test(name));
  if (given.length > 1) for (const name of whole) short.set(`${name} ${surname}`, false);
  if (isCapital(first, 0) && names.length === given.length) {
    const initials = names.map(initialOf);
    short.set(`${initials.join(' ')} ${surname}`, true);
    short.set(`${initials[0]} ${surname}`, true);
    if (names.length > 1 && first.length > 1)
      short.set([first, ...initials.slice(1), surname].join(' '), true);
    if (/\p{sc=Cyrillic}/u.test(surname)) short.set(`${surname} ${initials.join(' ')}`, true);
  }
  return Array.from(short, ([text, dots]) => ({ text, dots }));
}

/** No particle, and no half of an Arabic compound. */
function isName(word: string): boolean {
  return !isParticle(word) && !isSmall(word, 0) && !/^(عبد|ال.*)$/.test(word);
}

/** "J." for Joe, "J.-L." for Jean-Luc. */
function initialOf(name: string): string {
  return name
    .split('-')
    .filter(Boolean)
    .map((part) => `${part.charAt(0)}.`)
    .join('-');
}
