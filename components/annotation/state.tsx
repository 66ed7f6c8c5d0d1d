/** How a passage stands: a word and a sign, never a colour alone. */
import './state.css';
import { i18n } from '#i18n';
import type { AnchorState } from '../../lib/core/anchor/selectors';

const SIGNS: Record<AnchorState | 'unseen', string> = {
  same: '✓',
  changed: '≠',
  suggested: '≈',
  lost: '∅',
  unseen: '·',
};

export function State({ state }: { state: AnchorState | 'unseen' }) {
  return (
    <span class="state" data-state={state}>
      <span class="state-sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      {i18n.t(`annotation.state.${state}`)}
    </span>
  );
}
