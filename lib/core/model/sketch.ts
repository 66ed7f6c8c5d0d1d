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

/** The alias in the entity's own language, where it is written otherwise than the name. */
export function ownName(entity: Entity): Sketch['ownName'] {
  const lang = entity.ownLanguage;
  if (!lang) return undefined;
  const own = shown(entity.aliases).find((alias) => alias.lang === lang);
  return own && own.text !== entity.name ? { text: own.text, lang } : undefined;
}
