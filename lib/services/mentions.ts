/**
 * Mentions met while reading: who stood in which sentence of which page, and when. Kept only while the user wants it,
 * up to a limit, and without history: what is deleted is gone.
 */
import type { Remembered } from '../core/model/annotation-records';
import type { Changed } from '../core/model/card';
import type { EntityId } from '../core/model/entity';
import { derivedId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import type { Once } from './once';
import { formerIds } from './redirects';

const SETTING = 'remember-mentions';

/** The oldest go when there are more. */
export const MOST_MENTIONS = 20_000;

export function mentionService(context: Context, most = MOST_MENTIONS) {
  const { db, now } = context;

  async function areKept(): Promise<boolean> {
    return (await db.settings.get(SETTING))?.body.value === true;
  }

  return {
    areKept,

    /** Off: nothing new is kept. What was kept stays until it is deleted. */
    async keep(on: boolean, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'setting.set', id: once }, async (writer) => {
        writer.put('settings', SETTING, await writer.get('settings', SETTING), { value: on }, { by: 'user' });
        return undefined;
      });
    },

    /** The same sentence of the same page is kept once, with the day it was first met. */
    async remember(mentions: readonly Omit<Remembered, 'id' | 'at'>[]): Promise<void> {
      if (mentions.length === 0 || !(await areKept())) return;
      const at = now().toISOString();
      const rows = mentions.map(
        (mention): Remembered => ({
          ...mention,
          id: derivedId('m', mention.entity, mention.document, mention.sentence),
          at,
        }),
      );
      await db.transaction('rw', db.mentions, async () => {
        const known = await db.mentions.bulkGet(rows.map(({ id }) => id));
        await db.mentions.bulkPut(rows.filter((_, index) => !known[index]));
        const over = (await db.mentions.count()) - most;
        if (over > 0) await db.mentions.bulkDelete(await db.mentions.orderBy('at').limit(over).primaryKeys());
      });
    },

    /** Of one entity and those merged into it, oldest first. */
    async of(entity: EntityId): Promise<Remembered[]> {
      return db.mentions
        .where('entity')
        .anyOf(await formerIds(db, entity))
        .sortBy('at');
    },

    count: (): Promise<number> => db.mentions.count(),

    /** For good. Without an entity: all of them. */
    async forget(entity?: EntityId): Promise<void> {
      if (entity === undefined) await db.mentions.clear();
      else
        await db.mentions
          .where('entity')
          .anyOf(await formerIds(db, entity))
          .delete();
    },
  };
}
