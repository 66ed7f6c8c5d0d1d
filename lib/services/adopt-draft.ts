/** Takes in an unfinished annotation that was on its way to the base when its writer died. */
import type { AnnotationDraft } from '../core/model/annotation-records';
import type { Context } from '../store/commit';

/** Does nothing where what is here is later: it is being written on, or was saved since. */
export async function adoptDraft({ db }: Pick<Context, 'db'>, draft: AnnotationDraft): Promise<void> {
  await db.transaction('rw', db.drafts, db.annotations, async () => {
    const [known, saved] = await Promise.all([db.drafts.get(draft.id), db.annotations.get(draft.id)]);
    if ((known?.at ?? '') < draft.at && (saved?.updated ?? '') < draft.at) await db.drafts.put(draft);
  });
}
