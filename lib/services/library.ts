/** Lists and search over all cards, from a copy in memory: for surfaces that show many of them. */
import type { Entity, EntityId, Kind } from '../core/model/entity';
import { type Card, cardOf } from './entities';
import type { Replica } from './replica';
import type { Search } from './search';

export interface Shelf {
  cards: Card[];
  /** How many there are in all. */
  total: number;
}

export interface ListWish {
  /** How many to leave out before the first. */
  from?: number | undefined;
  count?: number | undefined;
  kind?: Kind | undefined;
  by?: 'user' | 'pack' | undefined;
}

export function libraryService(replica: Replica) {
  let opening: Promise<Search> | undefined;
  let sorted: { revision: number; ids: EntityId[] } | undefined;

  /** Ids by name, in the order of the reader's language. */
  function byName(revision: number): EntityId[] {
    if (sorted?.revision === revision) return sorted.ids;
    const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
    const rows = [...replica.rows.values()];
    rows.sort((a, b) => collator.compare(a.body.name, b.body.name) || (a.id < b.id ? -1 : 1));
    sorted = { revision, ids: rows.map((row) => row.id) };
    return sorted.ids;
  }

  /** Most who open a surface look for nobody: what search is made of comes with the first question. */
  async function open(): Promise<Search> {
    const { openSearch } = await import('./search');
    const search = openSearch();
    replica.follow(search);
    return search;
  }

  return {
    /** One page of the list by name. */
    async list({ from = 0, count = 100, kind, by }: ListWish = {}): Promise<Shelf> {
      const ids = byName(await replica.refresh());
      const rows = ids.flatMap((id) => replica.rows.get(id) ?? []);
      const fitting = rows.filter(
        (row) => (!kind || row.body.kind === kind) && (!by || row.origin.by === by),
      );
      return { cards: fitting.slice(from, from + count).map(cardOf), total: fitting.length };
    },

    /** The cards that fit a query, best first, those of the page before others. An empty query finds nothing. */
    async search(query: string, count = 50, page?: ReadonlySet<EntityId>): Promise<Entity[]> {
      await replica.refresh();
      opening ??= open();
      const search = await opening;
      return search.find(query, count, page).flatMap((id) => replica.rows.get(id)?.body ?? []);
    },
  };
}
