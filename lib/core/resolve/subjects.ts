/** What a card speaks of: countries, fields and other telling words of its description and roles. */
import { type Entity, shown } from '../model/entity';
import { isFunctionWord } from './function-words';
import type { Item } from './lexicon';
import { itemsOf } from './lexicon';
import { profileOf } from './profile';
import { wordsOf } from './role-title';

/** By key ("c:IL", "d:defence", "w:likud") the word as the card writes it. */
export type Subjects = ReadonlyMap<string, string>;

const subjects = new WeakMap<Entity, Subjects>();
const NONE: Subjects = new Map();
/** Descriptions may be whole biographies; what somebody is stands at their beginning. */
const LONGEST = 600;
/** Latin words below this length say little; other scripts write shorter ones. */
const SHORT = 4;
const SHORT_ELSEWHERE = 3;

export function subjectsOf(entity: Entity): Subjects {
  const known = subjects.get(entity);
  if (known) return known;
  const roles = shown(entity.roles).flatMap(({ title, organization }) => [title, organization ?? '']);
  const texts = [entity.description?.slice(0, LONGEST) ?? '', ...roles].filter(Boolean);
  const result = texts.length > 0 ? collected(texts, profileOf(entity).nameWords) : NONE;
  subjects.set(entity, result);
  return result;
}

function collected(texts: readonly string[], own: ReadonlySet<string>): Subjects {
  const found = new Map<string, string>();
  for (const text of texts) {
    const row = wordsOf(text);
    for (const item of itemsOf(row)) {
      const words = row.slice(item.from, item.to);
      if (words.some(({ fold }) => own.has(fold))) continue;
      const written = words.map((word) => word.text).join(' ');
      for (const key of keysOf(item)) if (!found.has(key)) found.set(key, written);
    }
  }
  return found;
}

export function subjectsIn(text: string): string[] {
  return itemsOf(wordsOf(text)).flatMap(keysOf);
}

/** The keys of an item that say what a text is about. Words of office say it of too many. */
export function keysOf(item: Item): readonly string[] {
  return item.keys.filter(
    (key) => key[0] === 'c' || key[0] === 'd' || (key[0] === 'w' && isTelling(key.slice(2))),
  );
}

function isTelling(fold: string): boolean {
  const least = fold.charCodeAt(0) < 0x250 ? SHORT : SHORT_ELSEWHERE;
  return fold.length >= least && !/^\d/.test(fold) && !isFunctionWord(fold);
}
