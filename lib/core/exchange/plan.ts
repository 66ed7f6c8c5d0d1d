/** What importing would do with each record, and what the user decides about it. */
import type { Incoming } from './record';

export type Verdict =
  | 'add'
  /** Here as a pack left it: the file's version is taken. */
  | 'update'
  | 'same'
  /** The user's own version differs. */
  | 'conflict'
  /** It lies in the trash, was emptied from it, or was merged into another. */
  | 'deleted';

export interface Planned extends Incoming {
  verdict: Verdict;
  /** The revision of the row the verdict was made on; 0 where there is none. */
  seen: number;
}

export type Conflicts = 'keepMine' | 'takeFile';
export type Deleted = 'leave' | 'bringBack';

/** What the user agreed to. */
export interface Decisions {
  conflicts: Conflicts;
  deleted: Deleted;
  /** Records, by `keyOf`, of which the opposite holds. */
  except: readonly string[];
}

export const CAUTIOUS: Decisions = { conflicts: 'keepMine', deleted: 'leave', except: [] };

export function keyOf({ table, id }: Pick<Incoming, 'table' | 'id'>): string {
  return `${table}/${id}`;
}

/** Will it be written? */
export function isWanted(item: Planned, { conflicts, deleted, except }: Decisions): boolean {
  const { verdict } = item;
  if (verdict === 'add' || verdict === 'update') return true;
  if (verdict === 'same') return false;
  const wished = verdict === 'conflict' ? conflicts === 'takeFile' : deleted === 'bringBack';
  return except.includes(keyOf(item)) ? !wished : wished;
}

export function countsOf(items: readonly Planned[]): Record<Verdict, number> {
  const counts = { add: 0, update: 0, same: 0, conflict: 0, deleted: 0 };
  for (const { verdict } of items) counts[verdict] += 1;
  return counts;
}
