/** What deciding needs to know of an entity, worked out once. */
import { surnamesOf } from '../match/surname';
import { isPartialDate, type PartialDate } from '../model/date';
import { type Entity, shown } from '../model/entity';
import { foldForm } from './choices';
import { type RoleTitle, roleTitle, wordsOf } from './role-title';

export interface Profile {
  /** The words of the name and of each alias, folded. */
  names: readonly (readonly string[])[];
  nameWords: ReadonlySet<string>;
  /** Words of names of two words and more, and whole surnames: a form that is one of these alone is weak. */
  parts: ReadonlySet<string>;
  titles: readonly RoleTitle[];
  birth?: PartialDate | undefined;
  death?: PartialDate | undefined;
}

const profiles = new WeakMap<Entity, Profile>();

export function profileOf(entity: Entity): Profile {
  const known = profiles.get(entity);
  if (known) return known;
  const names = [entity.name, ...shown(entity.aliases).map((alias) => alias.text)].map((name) =>
    wordsOf(name).map((word) => word.fold),
  );
  const profile: Profile = {
    names,
    nameWords: new Set(names.flat()),
    parts: new Set([...names.filter((name) => name.length > 1).flat(), ...surnamesIn(entity)]),
    titles: shown(entity.roles).map(roleTitle),
    birth: dayOf(entity, /^(?:birth|born|date of birth|birth ?date)$/i),
    death: dayOf(entity, /^(?:death|died|date of death|death ?date)$/i),
  };
  profiles.set(entity, profile);
  return profile;
}

function surnamesIn(entity: Entity): string[] {
  if (entity.kind !== 'person') return [];
  const written = [
    { text: entity.name, lang: undefined },
    ...shown(entity.aliases).map(({ text, lang }) => ({ text, lang })),
  ];
  return written.flatMap(({ text, lang }) =>
    surnamesOf(text, { lang, ownLanguage: entity.ownLanguage }).map(foldForm),
  );
}

function dayOf(entity: Entity, property: RegExp): PartialDate | undefined {
  const values = shown(entity.facts)
    .filter((fact) => property.test(fact.property))
    .map((fact) => fact.value.trim());
  return values.find(isPartialDate);
}
