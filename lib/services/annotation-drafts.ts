/**
 * Annotations that are being written, kept from the first key on: they outlive the page, the tab and the browser. No
 * part of the base: without history, and gone once the annotation is saved.
 */
import type { AnnotationId } from '../core/model/annotation';
import type { AnnotationDraft } from '../core/model/annotation-records';
import type { Context } from '../store/commit';

export function annotationDraftService({ db, now }: Context) {
  return {
    /** `at`: when it was written, where it was on its way for a while. */
    async keep(draft: Omit<AnnotationDraft, 'at'> & { at?: string }): Promise<void> {
      await db.drafts.put({ ...draft, at: draft.at ?? now().toISOString() });
    },
    async get(id: AnnotationId): Promise<AnnotationDraft | undefined> {
      return db.drafts.get(id);
    },
    /** The unfinished ones of a document, by any of its keys, the latest last; of all documents without a key. */
    async list(...documents: string[]): Promise<AnnotationDraft[]> {
      const drafts =
        documents.length === 0
          ? await db.drafts.toArray()
          : await db.drafts.where('document').anyOf(documents).toArray();
      return drafts.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    async drop(id: AnnotationId): Promise<void> {
      await db.drafts.delete(id);
    },
  };
}
