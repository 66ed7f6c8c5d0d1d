/** What popup and library stand on: their own opening of the base, the bell, and the unfinished edits. */
import type { EntityId } from '../../lib/core/model/entity';
import { type Base, openBase } from '../../lib/services/base';
import { type Desk, openDesk } from '../../lib/services/desk';
import { type Drafts, openDrafts } from '../../lib/services/drafts';
import type { Bell, Context } from '../../lib/store/commit';
import { openDatabase } from '../../lib/store/database';
import { onBell, ringBell } from '../../lib/wire/bell';

export interface Surface {
  base: Base;
  /** For services that only one surface needs, and loads when it does. */
  context: Context;
  desk: Desk;
  drafts: Drafts;
  /** Calls back after every change, made here or elsewhere. Returns how to stop. */
  onChange(listener: (entities: readonly EntityId[]) => void): () => void;
}

export function openSurface(): Surface {
  const listeners = new Set<(entities: readonly EntityId[]) => void>();
  const tell = (bell: Bell) => {
    for (const listener of [...listeners]) listener(bell.entities);
  };
  // The bell on the wire is not heard by the one who rings it.
  const ring = (bell: Bell) => {
    tell(bell);
    void ringBell(bell);
  };
  onBell(tell);
  const now = () => new Date();
  const context = { db: openDatabase(), now, ring };
  // Opened while the page is still being drawn. Should it fail, the first question says so.
  context.db.open().catch(() => undefined);
  const base = openBase(context);
  const onChange: Surface['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const desk = openDesk(base, now, onChange);
  return { base, context, desk, drafts: openDrafts(localStorage), onChange };
}
