/** Writes a draft: the card as one change, then each note that differs. */
import { changedNotes, cleaned, type Draft, entityChanged, entityOf } from '../../lib/core/edit/draft';
import type { Changed } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import { patchBetween } from '../../lib/core/model/patch';
import type { Desk } from './desk';

export type Refusal = Exclude<Changed, { kind: 'done' }>;

export interface Saved {
  id: EntityId;
  /** Tokens that take it back, in the order they were made. */
  changes: string[];
  /** Why not all of it could be written. What is in `changes` is. */
  refusal?: Refusal | undefined;
}

export async function saveDraft(desk: Desk, draft: Draft): Promise<Saved> {
  const saved: Saved = { id: draft.entity.id, changes: [] };
  if (entityChanged(draft)) {
    const answer = await saveEntity(desk, draft);
    if (answer.kind !== 'done') return { ...saved, refusal: answer };
    saved.changes.push(answer.change);
    saved.id = answer.entity ?? saved.id;
  }
  for (const note of changedNotes(draft)) {
    const text = note.text.trim();
    const answer = text
      ? await desk.saveNote({ id: note.id, entity: saved.id, text })
      : await desk.removeNote(note.id);
    if (answer.kind === 'done') saved.changes.push(answer.change);
    // A note that somebody else deleted meanwhile, and that was emptied here: both want the same.
    else if (text || answer.kind !== 'gone') return { ...saved, refusal: answer };
  }
  return saved;
}

async function saveEntity(desk: Desk, draft: Draft): Promise<Changed> {
  const typed = entityOf(draft);
  if (draft.seen) {
    return desk.update(typed.id, patchBetween(cleaned(draft.seen.entity), typed), draft.seen.revision);
  }
  return desk.create(typed);
}
