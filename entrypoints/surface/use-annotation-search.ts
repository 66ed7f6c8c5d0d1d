/** What the search over annotations finds: how many, and the first of them, read anew after every change. */
import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../components/panel/content';
import type { Surface } from './open-surface';
import { itemsOf } from './read-items';

const PORTION = 50;

export interface Searched {
  count: number | undefined;
  items: readonly Item[];
  more(): void;
}

export function useAnnotationSearch({ base, onChange }: Surface, query: string): Searched {
  const [shown, setShown] = useState(PORTION);
  const [found, setFound] = useState<{ count: number; items: readonly Item[] }>();
  useEffect(() => setShown(PORTION), [query]);
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      latest += 1;
      const mine = latest;
      const ids = await base.annotations.find(query);
      const items = await itemsOf(base, await base.annotations.some(ids.slice(0, shown)));
      if (mine === latest) setFound({ count: ids.length, items });
    };
    void look();
    const stop = onChange(() => void look());
    return () => {
      latest = -1;
      stop();
    };
  }, [base, onChange, query, shown]);
  return {
    count: found?.count,
    items: found?.items ?? [],
    more: () => setShown((before) => before + PORTION),
  };
}
