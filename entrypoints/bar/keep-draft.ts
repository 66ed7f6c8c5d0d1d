/**
 * Sends what is being written to the background with every key. One message at a time, the latest text next: so they
 * arrive in order, and a tab that dies has lost at most the key that was being pressed.
 */
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import { ask } from '../../lib/wire/ask';

export type DraftKeeper = ReturnType<typeof draftKeeper>;

export function draftKeeper() {
  let next: Omit<AnnotationDraft, 'at'> | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (next) {
      const draft = next;
      next = undefined;
      await ask('draft.keep', draft);
    }
    running = undefined;
  }

  return {
    keep(draft: Omit<AnnotationDraft, 'at'>): void {
      next = draft;
      running ??= run();
    },
    async drop(id: string): Promise<void> {
      next = undefined;
      await running;
      await ask('draft.drop', { id });
    },
    /** Nothing is on its way any more. */
    settled: async (): Promise<void> => running,
  };
}
