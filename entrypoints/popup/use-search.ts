/** What the base finds for what is typed, the latest question's answer only. */
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/page-state';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import type { Base } from '../../lib/services/base';

const MOST = 30;

export function useSearch(base: Base, query: string, page: PageState) {
  const [results, setResults] = useState<readonly Sketch[]>();
  useEffect(() => {
    if (!query.trim()) return setResults(undefined);
    const date = page.kind === 'page' ? page.date?.value : undefined;
    let over = false;
    void (async () => {
      const ids = (await base.library.search(query, MOST, idsOn(page))).map(({ id }) => id);
      const sketches = await base.entities.sketches(ids, date);
      if (!over) setResults(sketches);
    })();
    return () => {
      over = true;
    };
  }, [base, query, page]);
  return results;
}

function idsOn(page: PageState): ReadonlySet<EntityId> {
  const people = page.kind === 'page' ? page.people : [];
  return new Set(
    people.flatMap(({ sketch, candidates }) => [sketch, ...candidates].flatMap((one) => one?.id ?? [])),
  );
}
