/** The line that says what was just done, and its way back. */

import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saidRefusal } from '../../components/words/changed';
import { numbered } from '../../components/words/language';
import type { Changed } from '../../lib/core/model/card';

export interface Done {
  text: string;
  onUndo?: (() => void) | undefined;
}

export interface DoneLine {
  done: Done;
  /** `changes`: the tokens that take it back, in the order they were made. */
  say(text: string, changes?: readonly string[]): void;
  /** Says what was done, or why it was not. True where it was. */
  report(changed: Changed, text: string): boolean;
  /** Takes changes back and says so. */
  takeBack(changes: readonly string[]): Promise<void>;
  /** Says how far the taking back of many records is. */
  onProgress(done: number, total: number): void;
}

type Undo = (change: string, options: { onProgress: DoneLine['onProgress'] }) => Promise<Changed>;

const SILENT: Done = { text: '' };
/** Fewer records are taken back before anybody has read that it is being done. */
const MANY = 1_000;

export function useDone(undo: Undo): DoneLine {
  const [done, setDone] = useState<Done>(SILENT);

  const onProgress = useCallback((reached: number, total: number) => {
    if (total < MANY) return;
    setDone({ text: i18n.t('editor.undoing', { done: numbered(reached), total: numbered(total) }) });
  }, []);
  const takeBack = useCallback(
    async (changes: readonly string[]) => {
      const taken: string[] = [];
      for (const change of [...changes].reverse()) {
        const answer = await undo(change, { onProgress });
        if (answer.kind !== 'done') return setDone({ text: saidRefusal(answer) });
        taken.push(answer.change);
      }
      // An undo is a change like any other, so it can be taken back too.
      setDone({ text: i18n.t('editor.undone'), onUndo: () => void takeBack(taken) });
    },
    [undo, onProgress],
  );
  const say = useCallback(
    (text: string, changes: readonly string[] = []) =>
      setDone({ text, onUndo: changes.length > 0 ? () => void takeBack(changes) : undefined }),
    [takeBack],
  );
  const report = useCallback(
    (changed: Changed, text: string) => {
      if (changed.kind === 'done') say(text, [changed.change]);
      else setDone({ text: saidRefusal(changed) });
      return changed.kind === 'done';
    },
    [say],
  );
  return { done, say, report, takeBack, onProgress };
}
