/** How else somebody is written, for those who read a card. */
import { type Alias, type Entity, shown } from './entity';
import { ownName } from './sketch';

/**
 * The aliases that tell something: neither the name itself nor the one in the entity's own script, which stand above, nor
 * a word of a longer name ("Gantz" beside "Benny Gantz"), which is there for finding.
 */
export function otherNames(entity: Entity): Alias[] {
  const own = ownName(entity)?.text;
  const aliases = shown(entity.aliases);
  const names = [entity.name, ...aliases.map(({ text }) => text)];
  return aliases.filter(
    ({ text }) => text !== entity.name && text !== own && !names.some((name) => isPartOf(text, name)),
  );
}

function isPartOf(text: string, name: string): boolean {
  return name.length > text.length && ` ${name} `.includes(` ${text} `);
}
