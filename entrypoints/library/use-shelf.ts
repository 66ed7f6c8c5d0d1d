/** The rows of the list: what is wished for, read in portions around what is seen. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../components/library/shelf';
import type { Window } from '../../components/library/window-of';
import type { Sketch } from '../../lib/core/model/card';
import type { Entity, EntityId } from '../../lib/core/model/entity';
import { sketchOf } from '../../lib/core/model/sketch';
import type { Surface } from '../surface/open-surface';

/** Rows read at once. */
const PORTION = 200;
const MOST_RESULTS = 500;

export interface Rows {
  count: number | undefined;
  at(index: number): Sketch | undefined;
  /** The place of a card among the rows that were read; -1: not among them. */
  placeOf(id: EntityId | undefined): number;
  onWindow(window: Window): void;
  /** The card at any place, read if need be. */
  reach(index: number): Promise<Sketch | undefined>;
}

interface Portion {
  from: number;
  rows: readonly Sketch[];
  count: number;
}

export function useShelf({ base, onChange }: Surface, wish: Wish): Rows {
  const [portion, setPortion] = useState<Portion>();
  const wanted = useRef(0);
  const latest = useRef(0);

  const load = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const from = Math.max(0, Math.floor(wanted.current / PORTION) * PORTION - PORTION / 2);
    const next = await read(base, wish, from);
    // A later question was asked meanwhile: its answer counts.
    if (mine !== latest.current) return undefined;
    setPortion(next);
    return next;
  }, [base, wish]);

  useEffect(() => {
    wanted.current = 0;
    void load();
    return onChange(() => void load());
  }, [load, onChange]);

  const onWindow = useCallback(
    ({ from, to }: Window) => {
      wanted.current = from;
      if (!portion || to === 0) return;
      const missing = from < portion.from || to > portion.from + portion.rows.length;
      if (missing && (portion.from > 0 || portion.rows.length < portion.count)) void load();
    },
    [portion, load],
  );
  return {
    count: portion?.count,
    at: (index) => portion?.rows[index - portion.from],
    placeOf: (id) => {
      const at = id === undefined || !portion ? -1 : portion.rows.findIndex((row) => row.id === id);
      return at < 0 ? -1 : at + (portion?.from ?? 0);
    },
    onWindow,
    reach: async (index) => {
      const known = portion?.rows[index - portion.from];
      if (known) return known;
      wanted.current = index;
      const next = await load();
      return next?.rows[index - next.from];
    },
  };
}

async function read(base: Surface['base'], wish: Wish, from: number): Promise<Portion> {
  const today = new Date().toISOString().slice(0, 10);
  const sketched = (entities: readonly Entity[]) =>
    entities.map((entity) => sketchOf(entity, undefined, today));
  if (wish.query.trim()) {
    const found = await base.library.search(wish.query, MOST_RESULTS);
    const rows = sketched(found.filter(({ kind }) => !wish.kind || kind === wish.kind));
    return { from: 0, rows, count: rows.length };
  }
  const { cards, total } = await base.library.list({
    from,
    count: 2 * PORTION,
    kind: wish.kind,
    by: wish.by,
  });
  return { from, rows: sketched(cards.map(({ entity }) => entity)), count: total };
}
