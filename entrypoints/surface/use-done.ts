/** The line that says what was just done, and its way back. */

import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saidRefusal } from '../../components/words/changed';
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
}

const SILENT: Done = { text: '' };

export function useDone(undo: (change: string) => Promise<Changed>): DoneLine {
  const [done, setDone] = useState<Done>(SILENT);

  const say = useCallback(
    (text: string, changes: readonly string[] = []) => {
      const onUndo = async () => {
        const taken: string[] = [];
        for (const change of [...changes].reverse()) {
          const answer = await undo(change);
          if (answer.kind !== 'done') return setDone({ text: saidRefusal(answer) });
          taken.push(answer.change);
        }
        // An undo is a change like any other, so it can be taken back too.
        say(i18n.t('editor.undone'), taken);
      };
      setDone({ text, onUndo: changes.length > 0 ? () => void onUndo() : undefined });
    },
    [undo],
  );
  const report = useCallback(
    (changed: Changed, text: string) => {
      if (changed.kind === 'done') say(text, [changed.change]);
      else setDone({ text: saidRefusal(changed) });
      return changed.kind === 'done';
    },
    [say],
  );
  return { done, say, report };
}
