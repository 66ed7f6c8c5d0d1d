/** Makes a change and knows how it went: what to say, and how to take it back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Changed } from '../../lib/core/model/card';
import { saidRefusal } from '../words/changed';

type Outcome =
  | { kind: 'none' }
  | { kind: 'done'; text: string; change: string | null }
  | { kind: 'refused'; text: string };

export interface Change {
  busy: boolean;
  outcome: Outcome;
  /** Makes the change; `text` says that it is made. True: it is. */
  make(work: () => Promise<Changed | undefined>, text: string): Promise<boolean>;
  undo(): Promise<boolean>;
  forget(): void;
}

export function useChange(takeBack: (change: string) => Promise<Changed | undefined>): Change {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [busy, setBusy] = useState(false);

  async function run(
    work: () => Promise<Changed | undefined>,
    text: string,
    reversible: boolean,
  ): Promise<boolean> {
    setBusy(true);
    const changed = await work();
    setBusy(false);
    if (changed?.kind === 'done') {
      setOutcome({ kind: 'done', text, change: reversible ? changed.change : null });
      return true;
    }
    setOutcome({ kind: 'refused', text: changed ? saidRefusal(changed) : i18n.t('common.noAnswer') });
    return false;
  }

  return {
    busy,
    outcome,
    make: (work, text) => run(work, text, true),
    async undo() {
      const change = outcome.kind === 'done' ? outcome.change : null;
      return change !== null && run(() => takeBack(change), i18n.t('common.undone'), false);
    },
    forget: () => setOutcome({ kind: 'none' }),
  };
}
