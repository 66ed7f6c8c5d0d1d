/** Start and end of a role or relation, as precise as they are known. */
import '../bits/field-words.css';
import '../bits/check.css';
import { i18n } from '#i18n';
import { readDate } from '../../lib/core/edit/read-date';
import type { Period } from '../../lib/core/model/date';
import { TextField } from './field';

export function PeriodFields(props: { path: string; period: Period; onChange: (changes: Period) => void }) {
  const { path, period, onChange } = props;
  return (
    <>
      <div class="pair">
        <TextField
          label={i18n.t('editor.start')}
          path={`${path}.start`}
          value={period.start}
          settle={readDate}
          dir="ltr"
          onInput={(start) => onChange({ start })}
        />
        <TextField
          label={i18n.t('editor.end')}
          path={`${path}.end`}
          value={period.end}
          settle={readDate}
          dir="ltr"
          onInput={(end) => onChange({ end, ended: end ? undefined : period.ended })}
        />
      </div>
      <p class="hint">{i18n.t('dates.example')}</p>
      {!period.end && (
        <Check
          label={i18n.t('editor.overUnknown')}
          checked={period.ended === 'unknown'}
          onChange={(over) => onChange({ ended: over ? 'unknown' : undefined })}
        />
      )}
    </>
  );
}

export function Check(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
