/** What just happened to the whole card. The place of the words is always there, so that screen readers hear them. */
import './said-line.css';
import '../bits/refusal.css';
import { DoneLine } from '../bits/done-line';
import type { Said } from './content';

export function SaidLine({ said }: { said: Said | undefined }) {
  return (
    <div class="said" aria-live="polite">
      {said?.kind === 'done' && <DoneLine text={said.text} onUndo={said.undo} />}
      {said?.kind === 'refused' && <p class="refusal">{said.text}</p>}
    </div>
  );
}
