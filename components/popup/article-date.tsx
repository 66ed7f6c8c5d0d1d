/** The article's date, on which every role depends; the user can set it. */

import '../bits/field-words.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readDate } from '../../lib/core/edit/read-date';
import type { ArticleDate as DateOfArticle } from '../../lib/core/model/article';
import { isPartialDate, type PartialDate } from '../../lib/core/model/date';
import { saidDate } from '../words/dates';

export function ArticleDate(props: {
  date: DateOfArticle | undefined;
  /** Null takes the user's own date back. */
  onSet: (date: PartialDate | null) => void;
}) {
  const { date, onSet } = props;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  useLayoutEffect(() => {
    if (!editing && returning.current) button.current?.focus();
    returning.current = editing;
  }, [editing]);

  if (editing) {
    return (
      <DateForm
        value={date?.value ?? ''}
        own={date?.from === 'user'}
        onSet={(value) => {
          setEditing(false);
          onSet(value);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <p class="page-date">
      <span>{date ? saidDate(date.value) : i18n.t('card.date.unknown')}</span>
      <button ref={button} type="button" class="button is-quiet" onClick={() => setEditing(true)}>
        {date ? i18n.t('popup.date.change') : i18n.t('card.date.set')}
        {date && <span class="unseen">{i18n.t('card.date.label')}</span>}
      </button>
    </p>
  );
}

function DateForm(props: {
  value: string;
  own: boolean;
  onSet: (date: PartialDate | null) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState(props.value);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  return (
    <form
      class="date-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const date = readDate(typed);
        if (isPartialDate(date)) props.onSet(date);
        else {
          setWrong(true);
          input.current?.focus();
        }
      }}
    >
      <label for={id} class="label">
        {i18n.t('card.date.label')}
      </label>
      <div class="date-fields">
        <input
          ref={input}
          id={id}
          class="field"
          dir="ltr"
          value={typed}
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button is-main">
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </div>
      <p id={`${id}-hint`} class={wrong ? 'problem' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ? i18n.t('dates.invalid') : i18n.t('dates.example')}
      </p>
      {props.own && (
        <button type="button" class="button is-quiet" onClick={() => props.onSet(null)}>
          {i18n.t('popup.date.fromPage')}
        </button>
      )}
    </form>
  );
}
