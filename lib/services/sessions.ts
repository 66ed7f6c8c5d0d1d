/**
 * What the pages have told of their text, so that they need to send only what changed. Bounded in number and size: the
 * one that was silent longest is dropped, and its page sends everything again when it is told so.
 */
import type { Found } from '../core/model/found';
import type { Mention } from '../core/model/mention';

export interface Block {
  id: number;
  text: string;
  found: readonly Found[];
  /** The state of the matcher that `found` comes from; -1: not matched yet. */
  matched: number;
  /** What the page was told last; null: it asks for this block, so it is told in any case. */
  told: readonly Mention[] | null;
}

export interface Session {
  /** BCP 47 language of the article, as matched. */
  lang?: string | undefined;
  /** In reading order. */
  blocks: Map<number, Block>;
}

/** What a page says of its blocks. */
export interface Told {
  blocks: readonly { id: number; text: string }[];
  gone: readonly number[];
  /** All ids in reading order. Without it changed blocks keep their place and new ones come last. */
  order?: readonly number[] | undefined;
}

export interface Bounds {
  sessions: number;
  /** UTF-16 units of all texts together. */
  units: number;
}

export const BOUNDS: Bounds = { sessions: 100, units: 8_000_000 };

export function keepSessions({ sessions: most, units }: Bounds = BOUNDS) {
  /** The one used last is last. */
  const sessions = new Map<string, Session>();

  return {
    /** The session with the news in it; undefined where it is not known and the page did not start it anew. */
    update(id: string, fresh: boolean, told: Told): Session | undefined {
      const session = fresh ? { blocks: new Map<number, Block>() } : sessions.get(id);
      if (!session) return undefined;
      for (const gone of told.gone) session.blocks.delete(gone);
      for (const block of told.blocks) {
        const earlier = session.blocks.get(block.id);
        // The page may have dropped the last answer, because the block changed while it was on its way.
        if (earlier?.text === block.text) earlier.told = null;
        else session.blocks.set(block.id, { ...block, found: [], matched: -1, told: earlier ? null : [] });
      }
      if (told.order) session.blocks = inOrder(session.blocks, told.order);
      sessions.delete(id);
      sessions.set(id, session);
      dropOldest();
      return session;
    },

    /** How many are kept, and how much text. */
    size(): Bounds {
      return { sessions: sessions.size, units: total() };
    },
  };

  function dropOldest(): void {
    let left = total();
    for (const [id, session] of sessions) {
      if (sessions.size <= most && left <= units) return;
      left -= unitsOf(session);
      sessions.delete(id);
    }
  }

  function total(): number {
    let sum = 0;
    for (const session of sessions.values()) sum += unitsOf(session);
    return sum;
  }
}

function unitsOf({ blocks }: Session): number {
  let sum = 0;
  for (const block of blocks.values()) sum += block.text.length;
  return sum;
}

function inOrder(blocks: Map<number, Block>, order: readonly number[]): Map<number, Block> {
  const sorted = new Map<number, Block>();
  for (const id of order) {
    const block = blocks.get(id);
    if (block) sorted.set(id, block);
  }
  for (const [id, block] of blocks) if (!sorted.has(id)) sorted.set(id, block);
  return sorted;
}
