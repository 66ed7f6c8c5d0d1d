/** Search over the cards: names, aliases, descriptions; any script, without accents, from the first letters, with typos. */
import MiniSearch from 'minisearch';
import { type Entity, type EntityId, shown } from '../core/model/entity';
import { foldWords } from '../core/text/fold-word';
import type { EntityRow } from '../store/rows';

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
    tokenize: foldWords,
    // The words are folded already.
    processTerm: (word) => word,
    searchOptions: {
      boost: WEIGHTS,
      combineWith: 'AND',
      prefix: true,
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
      let results = index.search(query, { fuzzy: oneTypo });
      // Two letters in the wrong order are two edits; asked for only here, because short words have many neighbours.
      if (results.length === 0) results = index.search(query, { fuzzy: twoTypos });
      return results.slice(0, limit).map((result) => result.id as EntityId);
    },
  };
}

function oneTypo(term: string): number | false {
  return term.length >= 4 && 1;
}

function twoTypos(term: string): number | false {
  return term.length >= 4 && 2;
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
