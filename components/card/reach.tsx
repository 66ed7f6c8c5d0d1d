/** How far the reader's word on who is meant reaches. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from './content';

const SCOPES: Correction['scope'][] = ['mention', 'page', 'site', 'everywhere'];

export function Reach(props: { scope: Correction['scope']; onChange: (scope: Correction['scope']) => void }) {
  const group = useId();
  return (
    <fieldset class="reach">
      <legend>{i18n.t('card.why.reach')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name={group}
            checked={scope === props.scope}
            onChange={() => props.onChange(scope)}
          />
          {i18n.t(`card.why.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}
