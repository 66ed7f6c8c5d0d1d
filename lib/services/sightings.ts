/** How passages were found when their page was last open. Written by the page as it finds them; no part of the base. */
import { same } from '../core/edit/same';
import type { AnnotationId } from '../core/model/annotation';
import type { Sighting } from '../core/model/annotation-records';
import type { Context } from '../store/commit';

export function sightingService({ db, now }: Context) {
  return {
    /** Of annotations that are not kept any more nothing is written. */
    async note(sightings: readonly Omit<Sighting, 'at'>[]): Promise<void> {
      const at = now().toISOString();
      await db.transaction('rw', db.sightings, db.annotations, async () => {
        const ids = sightings.map(({ id }) => id);
        const before = await db.sightings.bulkGet(ids);
        const known = await db.annotations.bulkGet(ids);
        const news = sightings.filter((sighting, index) => {
          const old = before[index];
          return known[index] && !(old && same({ ...old, at: '', left: undefined }, { ...sighting, at: '' }));
        });
        if (news.length > 0) await db.sightings.bulkPut(news.map((sighting) => ({ ...sighting, at })));
      });
    },

    /** The user leaves the annotation as it is, whatever became of the page. Holds until the page changes again. */
    async leave(id: AnnotationId): Promise<void> {
      const seen = await db.sightings.get(id);
      if (seen) await db.sightings.put({ ...seen, left: true });
    },
  };
}
