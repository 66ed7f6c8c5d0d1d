/** Made-up people and texts, the same in every run, with a known number of names in them. */

import * as v from 'valibot';
import { type Entity, EntitySchema } from '../lib/core/model/entity';

const STARTS = [
  'Bra',
  'Dre',
  'Fi',
  'Gor',
  'Hal',
  'Jo',
  'Kal',
  'Lu',
  'Mar',
  'Ned',
  'Or',
  'Pel',
  'Quin',
  'Ro',
  'Sta',
  'Tor',
];
const MIDDLES = [
  'ba',
  'den',
  'fir',
  'gol',
  'ka',
  'lin',
  'mo',
  'nes',
  'pu',
  'ril',
  'so',
  'tam',
  'ur',
  'vek',
  'wi',
  'zan',
];
const ENDS = [
  'berg',
  'czyk',
  'dottir',
  'ez',
  'ford',
  'idis',
  'kar',
  'li',
  'man',
  'oglu',
  'quist',
  'ski',
  'sson',
  'vic',
  'witz',
  'yan',
];
const FILLER =
  'the committee met again on tuesday and spoke about roads and bridges and the price of bread for hours while outside it rained'.split(
    ' ',
  );

/** One of the plain words between the names. */
export function fillerAt(n: number): string {
  return FILLER[n % FILLER.length] ?? '';
}

/** The nth made-up name; up to a million different ones. */
export function nameAt(n: number): string {
  const pick = (list: readonly string[], by: number) => list[Math.floor(n / by) % 16] ?? '';
  const given = pick(STARTS, 1) + pick(MIDDLES, 16);
  const family = pick(STARTS, 256) + pick(MIDDLES, 4096) + pick(ENDS, 65_536) + (n >= 1_048_576 ? n : '');
  return `${given} ${family}`;
}

/**
 * Something with one form: nothing follows from its name. The ids ascend, and the strings are in one piece, as those that
 * a database gives.
 */
export function entityNamed(name: string, at: number): Entity {
  return { ...PLAIN, id: flat(`made-up:${String(at).padStart(7, '0')}`), name: flat(name) };
}

/** A string of its own, neither put together when it is read nor a view of a longer one. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
const PLAIN = v.parse(EntitySchema, { id: 'plain', kind: 'other', name: 'plain' });

/** People with a full name each. Neighbours differ in their given names first, so surnames are shared as in life. */
export function people(count: number): Entity[] {
  return Array.from({ length: count }, (_, n) =>
    v.parse(EntitySchema, { id: `made-up:${n}`, kind: 'person', name: nameAt((n * 7919) % 1_048_576) }),
  );
}

/** A text of about `units` UTF-16 units with exactly `names` full names from `everybody` in it. */
export function textWith(everybody: readonly Entity[], names: number, units: number): string {
  const words = Math.floor(units / 6);
  const every = Math.floor(words / names);
  const parts: string[] = [];
  for (let at = 0, put = 0; at < words; at += 1) {
    if (at % every === 0 && put < names) {
      const person = everybody[(put * 6151) % everybody.length];
      if (person) parts.push(person.name);
      put += 1;
    }
    parts.push(FILLER[(at * 31 + (at >> 4)) % FILLER.length] ?? '');
  }
  return parts.join(' ');
}
