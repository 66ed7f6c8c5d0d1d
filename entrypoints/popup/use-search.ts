/** What the base finds for what is typed, the latest question's answer only. */
import { useEffect, useState } from 'preact/hooks';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import type { Base } from '../../lib/services/base';

const MOST = 30;

export function useSearch(base: Base, query: string, date: PartialDate | undefined) {
  const [results, setResults] = useState<readonly Sketch[]>();
  useEffect(() => {
    if (!query.trim()) return setResults(undefined);
    let over = false;
    void (async () => {
      const ids = (await base.library.search(query, MOST)).map(({ id }) => id);
      const sketches = await base.entities.sketches(ids, date);
      if (!over) setResults(sketches);
    })();
    return () => {
      over = true;
    };
  }, [base, query, date]);
  return results;
}
