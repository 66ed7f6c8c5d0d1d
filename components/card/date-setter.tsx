/** "Date of this article unknown. Set it": a field for a day, a month or a year. */
import './date-setter.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Changed } from '../../lib/core/model/card';
import { isPartialDate, type PartialDate } from '../../lib/core/model/date';
import { saidRefusal } from '../words/changed';

interface DateSetterProps {
  /** The date that is known so far, to be changed. */
  known?: PartialDate | undefined;
  onSet: (date: PartialDate) => Promise<Changed | undefined>;
}

export function DateSetter({ known, onSet }: DateSetterProps) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  async function save(event: Event) {
    event.preventDefault();
    const date = field.current?.value.trim() ?? '';
    if (!isPartialDate(date)) {
      setProblem(i18n.t('dates.invalid'));
      field.current?.focus();
      return;
    }
    const changed = await onSet(date);
    if (changed?.kind === 'done') setOpen(false);
    else setProblem(changed ? saidRefusal(changed) : i18n.t('common.noAnswer'));
  }

  if (!open) {
    return (
      <p class="date-setter">
        {!known && <span>{i18n.t('card.date.unknown')} </span>}
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {known ? i18n.t('card.date.change') : i18n.t('card.date.set')}
        </button>
      </p>
    );
  }
  return (
    <form class="date-setter" onSubmit={save}>
      <label for={`${id}-date`}>{i18n.t('card.date.label')}</label>
      <span class="date-row">
        <input
          ref={field}
          id={`${id}-date`}
          class="field"
          dir="ltr"
          inputMode="numeric"
          autocomplete="off"
          maxLength={10}
          placeholder="2022-10-27"
          defaultValue={known ?? ''}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== undefined}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(false);
          }}
        />
        <button type="submit" class="button is-main">
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button is-quiet" onClick={() => setOpen(false)}>
          {i18n.t('common.cancel')}
        </button>
      </span>
      <span id={`${id}-hint`} class={problem ? 'problem' : 'faint'} role={problem ? 'alert' : undefined}>
        {problem ?? i18n.t('dates.example')}
      </span>
    </form>
  );
}
