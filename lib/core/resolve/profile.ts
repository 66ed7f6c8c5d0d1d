/** What deciding needs to know of an entity, worked out once. */
import { type Gender, genderOf } from '../match/given-names';
import { surnamesOf } from '../match/surname';
import { isPartialDate, type PartialDate } from '../model/date';
import { type Entity, shown } from '../model/entity';
import { foldForm } from './choices';
import { type RoleTitle, roleTitle, wordsOf } from './role-title';

export interface Profile {
  /** The words of the name and of each alias, folded. */
  names: readonly (readonly string[])[];
  nameWords: ReadonlySet<string>;
  /** As the given name tells it; undefined where it does not. */
  gender?: Gender | undefined;
  /** Words of names of two words and more, and whole surnames: a form that is one of these alone is weak. */
  parts: ReadonlySet<string>;
  /** The card has the surname alone among its names. */
  bySurname: boolean;
  birth?: PartialDate | undefined;
  death?: PartialDate | undefined;
  /** Years of the first start and the last end of a role. */
  firstYear?: number | undefined;
  lastYear?: number | undefined;
}

const profiles = new WeakMap<Entity, Profile>();
const titles = new WeakMap<Entity, readonly RoleTitle[]>();

/** The titles of the roles, taken apart; apart from the profile because few names have a title beside them. */
export function titlesOf(entity: Entity): readonly RoleTitle[] {
  const known = titles.get(entity);
  if (known) return known;
  const parsed = shown(entity.roles).map(roleTitle);
  titles.set(entity, parsed);
  return parsed;
}

export function profileOf(entity: Entity): Profile {
  const known = profiles.get(entity);
  if (known) return known;
  const names = [entity.name, ...shown(entity.aliases).map((alias) => alias.text)].map((name) =>
    wordsOf(name).map((word) => word.fold),
  );
  const surnames = surnamesIn(entity);
  const roles = shown(entity.roles);
  const starts = roles.flatMap(({ start }) => (start ? [Number(start.slice(0, 4))] : []));
  const ends = roles.flatMap(({ end }) => (end ? [Number(end.slice(0, 4))] : []));
  const profile: Profile = {
    names,
    nameWords: new Set(names.flat()),
    gender: entity.kind === 'person' ? genderIn(names) : undefined,
    parts: new Set([...names.filter((name) => name.length > 1).flat(), ...surnames]),
    bySurname: names.some((words) => surnames.includes(words.join(' '))),
    firstYear: starts.length > 0 ? Math.min(...starts) : undefined,
    lastYear: ends.length > 0 ? Math.max(...ends) : undefined,
    birth: dayOf(entity, /^(?:birth|born|date of birth|birth ?date)$/i),
    death: dayOf(entity, /^(?:death|died|date of death|death ?date)$/i),
  };
  profiles.set(entity, profile);
  return profile;
}

/** By the first name that a list knows, whatever script it is in; "Jean" alone tells nothing, "Jean-Marie" does. */
function genderIn(names: readonly (readonly string[])[]): Gender | undefined {
  for (const words of names) {
    const [given = ''] = words.length > 1 ? words : [];
    const gender = genderOf(given) ?? genderOf(words.slice(0, 2).join('-'));
    if (gender) return gender;
  }
  return undefined;
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
