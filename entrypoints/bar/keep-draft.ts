/**
 * Sends what is being written to the background with every key. One message at a time, the latest text next: so they
 * arrive in order. Until the background has said that it has it, the browser holds it too. Where neither takes it, the
 * writer is told.
 */
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import { ask } from '../../lib/wire/ask';
import { putOut, takeBack } from '../../lib/wire/outbox';

export type DraftKeeper = ReturnType<typeof draftKeeper>;

interface OnItsWay {
  draft: AnnotationDraft;
  /** Whether the browser holds it. */
  held: Promise<boolean>;
}

/** `onKept` hears of each text that was sent: true where it outlives the page. */
export function draftKeeper(onKept: (kept: boolean) => void) {
  let next: OnItsWay | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (next) {
      const { draft, held } = next;
      next = undefined;
      const reply = await ask('draft.keep', draft);
      const arrived = reply.kind === 'answer';
      if (arrived && !next) await forget(draft.id);
      onKept(arrived || (await held));
    }
    running = undefined;
  }

  return {
    keep(draft: Omit<AnnotationDraft, 'at'>): void {
      const dated = { ...draft, at: new Date().toISOString() };
      const held = putOut(dated).then(
        () => true,
        () => false,
      );
      next = { draft: dated, held };
      running ??= run();
    },
    async drop(id: string): Promise<void> {
      next = undefined;
      await running;
      await forget(id);
      await ask('draft.drop', { id });
    },
    /** Nothing is on its way any more. */
    settled: async (): Promise<void> => running,
  };
}

/** A text that stays behind does no harm: what is later, or saved, is never replaced by it. */
async function forget(id: string): Promise<void> {
  await takeBack(id).catch(() => undefined);
}
