/** Search over the cards: names, aliases, descriptions; any script, without accents, from the first letters, with typos. */
import MiniSearch from 'minisearch';
import { type Entity, type EntityId, shown } from '../core/model/entity';
import { foldWords } from '../core/text/fold-word';
import type { EntityRow } from '../store/rows';

export interface Search {
  put(row: EntityRow): void;
  remove(id: EntityId): void;
  reset(rows: ReadonlyMap<EntityId, EntityRow>): void;
  /** Ids, best first; before all, who is called just so. `near`: who stands on the page that is read comes before others who fit as well. */
  find(query: string, limit: number, near?: ReadonlySet<EntityId>): EntityId[];
}

/** A name counts more than an alias, an alias more than the description. */
const WEIGHTS = { name: 4, aliases: 3, roles: 1, description: 1 };

/** In names it tells little how often a word stands there, and how long they are: an alias more is no merit. */
const RELEVANCE = { k: 0.1, b: 0.7, d: 0.5 };

/** Of namesakes: how much it counts to stand on the page, to hold an office still, and each doubling of what is said. */
const NEAR = 1.5;
const IN_OFFICE = 0.15;
const DOUBLING = 0.1;

export function openSearch(): Search {
  const index = new MiniSearch<Entity>({
    fields: Object.keys(WEIGHTS),
    storeFields: ['name', PROMINENCE],
    extractField: (entity, field) => {
      if (field === PROMINENCE) return prominenceOf(entity) as never;
      return field === 'id' ? entity.id : textOf(entity, field);
    },
    tokenize: foldWords,
    // The words are folded already.
    processTerm: (word) => word,
    searchOptions: {
      boost: WEIGHTS,
      bm25: RELEVANCE,
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
    find(query, limit, near) {
      const boostDocument = (id: EntityId, _term: string, stored?: Record<string, unknown>) =>
        Number(stored?.[PROMINENCE] ?? 1) * (near?.has(id) ? NEAR : 1);
      let results = index.search(query, { fuzzy: oneTypo, boostDocument });
      // Two letters in the wrong order are two edits; asked for only here, because short words have many neighbours.
      if (results.length === 0) results = index.search(query, { fuzzy: twoTypos, boostDocument });
      const asked = foldWords(query).join(' ');
      const called = results.slice(0, LOOKED_AT).filter(({ name }) => foldWords(name).join(' ') === asked);
      const ids = [...called, ...results].slice(0, limit + called.length).map(({ id }) => id as EntityId);
      return [...new Set(ids)].slice(0, limit);
    },
  };
}

/** So many of the best are looked at for a name that is wholly the one asked for. */
const LOOKED_AT = 200;

const PROMINENCE = 'prominence';

/** Whom somebody means who types a surname: rather the one of whom much is known, and who is in office. From 1 up. */
function prominenceOf({ aliases, roles, relations }: Entity): number {
  const offices = shown(roles);
  const said = shown(aliases).length + offices.length + shown(relations).length;
  const inOffice = offices.some(({ start, end, ended }) => start && !end && !ended);
  return 1 + DOUBLING * Math.log2(1 + said) + (inOffice ? IN_OFFICE : 0);
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
