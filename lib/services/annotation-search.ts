/** Search over all annotations, from a copy in memory: what a query means in this base, and what fits it. */

import { readQuery } from '../core/annotation/query';
import type { AnnotationIndex } from '../core/annotation/search-index';
import { type AnnotationId, COLOURS } from '../core/model/annotation';
import type { Database } from '../store/database';
import type { libraryService } from './library';
import { formerIds } from './redirects';
import type { Replica } from './replica';

/** Namesakes that `person:` takes in. */
const MOST_NAMESAKES = 50;

export function annotationSearch(
  db: Database,
  replica: Replica<'annotations'>,
  library: Pick<ReturnType<typeof libraryService>, 'search'>,
) {
  let opening: Promise<AnnotationIndex> | undefined;

  async function start(): Promise<AnnotationIndex> {
    const { annotationIndex } = await searchIndex();
    const fresh = annotationIndex();
    replica.follow({
      put: ({ body }) => fresh.put(body),
      remove: (id) => fresh.remove(id),
      reset: (rows) => fresh.reset(Array.from(rows.values(), ({ body }) => body)),
    });
    return fresh;
  }

  /** Everybody who is called so, under every id that they had. An id counts as its own name. */
  async function idsOf(name: string): Promise<Set<string>> {
    const found = await library.search(name, MOST_NAMESAKES);
    const ids = await Promise.all([name, ...found.map(({ id }) => id)].map((id) => formerIds(db, id)));
    return new Set(ids.flat());
  }

  async function coloursOf(wanted: readonly string[]): Promise<Set<string>> {
    const { folded } = await searchIndex();
    const meanings = new Map((await db.colours.toArray()).map(({ id, body }) => [id, folded(body.meaning)]));
    const names = wanted.map(folded);
    return new Set(
      COLOURS.filter((colour) =>
        names.some((name) => colour.startsWith(name) || meanings.get(colour)?.startsWith(name)),
      ),
    );
  }

  return {
    /** Ids of what fits: best first where words are looked for, else the newest first. */
    async find(text: string): Promise<AnnotationId[]> {
      await replica.refresh();
      const query = readQuery(text);
      const [people, colours, ids] = await Promise.all([
        Promise.all(query.people.map(idsOf)),
        query.colours.length > 0 ? coloursOf(query.colours) : undefined,
        query.state && db.sightings.where('state').equals(query.state).primaryKeys(),
      ]);
      opening ??= start();
      const index = await opening;
      return index.find(query, { people, colours, ids: ids && new Set(ids) });
    },
  };
}

/** Comes with the first question, like the search over cards. */
function searchIndex() {
  return import('../core/annotation/search-index');
}
