/**
 * Sends what is being written to the background with every key. One message at a time, the latest text next: so they
 * arrive in order. Until the background has said that it has it, the browser holds it too.
 */
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import { ask } from '../../lib/wire/ask';
import { putOut, takeBack } from '../../lib/wire/outbox';

export type DraftKeeper = ReturnType<typeof draftKeeper>;

export function draftKeeper() {
  let next: AnnotationDraft | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (next) {
      const draft = next;
      next = undefined;
      const reply = await ask('draft.keep', draft);
      if (reply.kind === 'answer' && !next) await takeBack(draft.id);
    }
    running = undefined;
  }

  return {
    keep(draft: Omit<AnnotationDraft, 'at'>): void {
      next = { ...draft, at: new Date().toISOString() };
      void putOut(next).catch(() => undefined);
      running ??= run();
    },
    async drop(id: string): Promise<void> {
      next = undefined;
      await running;
      await takeBack(id);
      await ask('draft.drop', { id });
    },
    /** Nothing is on its way any more. */
    settled: async (): Promise<void> => running,
  };
}
