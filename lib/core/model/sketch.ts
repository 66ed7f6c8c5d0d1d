/** An entity in a few lines, as of a date. */
import type { Sketch } from './card';
import type { PartialDate } from './date';
import { type Entity, shown } from './entity';
import { roleAt, rolesToday } from './roles';

/**
 * `date` is the article's; without it the sketch says only what is held today.
 * `today` is "YYYY-MM-DD".
 */
export function sketchOf(entity: Entity, date: PartialDate | undefined, today: PartialDate): Sketch {
  const role = date === undefined ? undefined : roleAt(entity, date);
  const now = rolesToday(entity, today)[0];
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    ownName: ownName(entity),
    role,
    today: now && now.id !== role?.id ? now : undefined,
    description: entity.description,
  };
}

/**
 * What the entity is called in its own language, where that tells something that the name does not: another script
 * ("בני גנץ"), or other words altogether ("Deutschland"). "Tayyip Erdoğan" beside "Recep Tayyip Erdoğan" tells nothing.
 */
export function ownName(entity: Entity): Sketch['ownName'] {
  const lang = entity.ownLanguage;
  if (!lang) return undefined;
  const own = shown(entity.aliases).filter((alias) => alias.lang === lang);
  if (own.some((alias) => alias.text === entity.name)) return undefined;
  const words = new Set(plainWords(entity.name));
  const telling =
    own.find((alias) => isLatin(alias.text) !== isLatin(entity.name)) ??
    own.find((alias) => !plainWords(alias.text).some((word) => words.has(word)));
  return telling && { text: telling.text, lang };
}

/** Without accents and capitals. The matcher's own folding would bring its tables into every card. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
