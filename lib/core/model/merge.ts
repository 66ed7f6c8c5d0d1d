/** Two cards of the same person made one. */
import { type Entity, shown } from './entity';
import { derivedId } from './id';

/** `target` with everything that only `source` says; where both say something, `target` is kept. */
export function mergeEntities(target: Entity, source: Entity): Entity {
  const relations = Object.values({ ...source.relations, ...target.relations }).filter(
    (relation) => relation.target !== target.id && relation.target !== source.id,
  );
  return {
    ...source,
    ...target,
    aliases: { ...source.aliases, ...nameAsAlias(target, source), ...target.aliases },
    roles: { ...source.roles, ...target.roles },
    relations: Object.fromEntries(relations.map((relation) => [relation.id, relation])),
    facts: { ...source.facts, ...target.facts },
    links: { ...source.links, ...target.links },
    identifiers: { ...source.identifiers, ...target.identifiers },
    tags: [...new Set([...target.tags, ...source.tags])],
    sources: [...target.sources, ...source.sources],
  };
}

function nameAsAlias(target: Entity, source: Entity): Entity['aliases'] {
  const known = [
    target.name,
    ...[target, source].flatMap(({ aliases }) => shown(aliases)).map((a) => a.text),
  ];
  if (known.includes(source.name)) return {};
  const id = derivedId('a', source.id, source.name);
  return { [id]: { id, text: source.name, sources: source.sources, rank: 'normal' } };
}
