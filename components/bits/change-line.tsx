/** What became of a change: done, with the way back; or why not. */
import './refusal.css';
import { DoneLine } from './done-line';
import type { Change } from './use-change';

/** `onUndone`: after the change was taken back. */
export function ChangeLine(props: { change: Change; onUndone?: (() => void) | undefined }) {
  const { outcome, busy, undo } = props.change;
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'refused') {
    return (
      <p class="refusal" role="alert">
        {outcome.text}
      </p>
    );
  }
  const takeBack = async () => {
    if (await undo()) props.onUndone?.();
  };
  return <DoneLine text={outcome.text} onUndo={outcome.change === null || busy ? undefined : takeBack} />;
}
