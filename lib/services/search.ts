/** Search over the cards: names, aliases, descriptions; any script, without accents, from the first letters, with typos. */
import MiniSearch from 'minisearch';
import type { Entity, EntityId } from '../core/model/entity';
import { shown } from '../core/model/entity';
import type { EntityRow } from '../store/rows';
import { searchTerm, searchWords } from './search-words';

export interface Search {
  put(row: EntityRow): void;
  remove(id: EntityId): void;
  reset(rows: ReadonlyMap<EntityId, EntityRow>): void;
  /** Ids, best first. */
  find(query: string, limit: number): EntityId[];
}

/** A name counts more than an alias, an alias more than the description. */
const WEIGHTS = { name: 4, aliases: 3, roles: 1, description: 1 };

export function openSearch(): Search {
  const index = new MiniSearch<Entity>({
    fields: Object.keys(WEIGHTS),
    storeFields: [],
    extractField: (entity, field) => (field === 'id' ? entity.id : textOf(entity, field)),
    tokenize: searchWords,
    processTerm: searchTerm,
    searchOptions: {
      boost: WEIGHTS,
      combineWith: 'AND',
      prefix: true,
      // Short words have too many neighbours.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.7, fuzzy: 0.2 },
    },
  });
  return {
    put({ body }) {
      if (index.has(body.id)) index.replace(body);
      else index.add(body);
    },
    remove(id) {
      if (index.has(id)) index.discard(id);
    },
    reset(rows) {
      index.removeAll();
      index.addAll([...rows.values()].map((row) => row.body));
    },
    find(query, limit) {
      return index
        .search(query)
        .slice(0, limit)
        .map((result) => result.id as EntityId);
    },
  };
}

function textOf(entity: Entity, field: string): string {
  switch (field) {
    case 'name':
      return entity.name;
    case 'aliases':
      return shown(entity.aliases)
        .map((alias) => alias.text)
        .join(' ');
    case 'roles':
      return shown(entity.roles)
        .map((role) => `${role.title} ${role.organization ?? ''}`)
        .join(' ');
    default:
      return entity.description ?? '';
  }
}
