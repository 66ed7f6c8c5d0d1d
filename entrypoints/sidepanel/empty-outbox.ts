/** Brings into the base what was being written when its writer died. */
import { adoptDraft } from '../../lib/services/adopt-draft';
import type { Context } from '../../lib/store/commit';
import { readOutbox, takeBack } from '../../lib/wire/outbox';

/** What the base cannot take now, on a full disk for one, stays where it is. */
export async function emptyOutbox(context: Pick<Context, 'db'>): Promise<void> {
  try {
    for (const draft of await readOutbox()) {
      await adoptDraft(context, draft);
      await takeBack(draft.id);
    }
  } catch {
    // The panel shows the rest of the page all the same, and tries again with its next look.
  }
}
