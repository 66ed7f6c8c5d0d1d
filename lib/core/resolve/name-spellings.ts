/**
 * Is it the same given name in another spelling? Names from other scripts are written in several ways: Sergei and Sergey,
 * Mohammed and Muhammad, Yitzhak and Itzhak. Both are brought to one spelling, which need not be anybody's; vowels that
 * Arabic does not write may differ. All words are folded (lib/core/text).
 */
import { genderOf } from '../match/given-names';

/** Shorter words are too easily another name: Jon and John, Tim and Tom. */
const SHORTEST = 4;
const SHORTEST_FOR_VOWELS = 5;

export function areSpelledAlike(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const [first, second] = [keyOf(a), keyOf(b)];
  const isLong = a.length >= SHORTEST_FOR_VOWELS && b.length >= SHORTEST_FOR_VOWELS;
  if (first !== second && !(isLong && haveLikeVowels(first, second))) return false;
  const [one, other] = [genderOf(a), genderOf(b)];
  return one === undefined || other === undefined || one === other;
}

/** In this order; what a step makes the next ones see. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`-]/g, ''],
  // Latin: what several letters stand for; the capitals are sounds that no later step knows.
  [/^chr/, 'kr'],
  [/tch|tsch|cz/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/ch|kh/g, 'h'],
  [/^dj|dzh/, 'j'],
  [/t[zs]/g, 'T'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/([tdg])h/g, '$1'],
  [/c?k|q|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/^abd[aeu]l/, 'abdul'],
  [/^elisab/, 'elizab'],
  // Vowels and half vowels.
  [/(?:[ei]?[iyj]+|ie)$/, 'i'],
  [/^(?:ye|ie|je(?=[fgklv]))/, 'e'],
  [/^[yj]i/, 'i'],
  [/^j/, 'y'],
  [/ou|oo|uu/g, 'u'],
  [/[iyj]e/g, 'e'],
  [/ee/g, 'i'],
  [/[ae][iyj](?=[^aeiouy])/g, 'ei'],
  [/(?!^)[yj]/g, 'i'],
  [/([aeiou])h(?=[^aeiou])/g, '$1'],
  [/ah$/, 'a'],
  [/([^aeiou])er$/, '$1r'],
  // Cyrillic.
  [/[іїый]/g, 'и'],
  [/[єэ]/g, 'е'],
  [/ґ/g, 'г'],
  [/[ьъ]/g, ''],
  // Hebrew: a letter that only says where a vowel is.
  [/(?<=[א-ת])א(?=[א-ת])/g, ''],
  [/(.)\1+/g, '$1'],
];

const keys = new Map<string, string>();
const MOST_KEPT = 5_000;

function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = STEPS.reduce((text, [pattern, put]) => text.replace(pattern, put), name);
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(name, key);
  return key;
}

/** Vowels that stand for one and the same, either way; at the beginning of a name, inside it. */
const LIKE_FIRST = new Set(['ou', 'ei']);
const LIKE_INSIDE = new Set(['ou', 'ei', 'ae']);
/** Longer names may differ twice: Mohammed, Muhammad. */
const LONG = 6;

/** The last letter must be the same: Maria is not Mario. */
function haveLikeVowels(a: string, b: string): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a.charAt(at), b.charAt(at)].toSorted();
    if (one === other) continue;
    if (!(at === 0 ? LIKE_FIRST : LIKE_INSIDE).has(`${one}${other}`)) return false;
    differences++;
  }
  return differences <= (a.length >= LONG ? 2 : 1);
}
