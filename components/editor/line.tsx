/** One line of a card. It reads like the card; pressed, it opens into its fields in the same place. */
import './line.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useEditingContext } from './context';

export interface LineProps {
  /** Dotted path of the item. */
  path: string;
  /** What kind of line this is, for the open fields: "Role". */
  name: string;
  shown: ComponentChildren;
  /** The fields. */
  children: ComponentChildren;
  onRemove: () => void;
  class?: string;
}

const FIELDS = 'textarea, input, select';

export function Line(props: LineProps) {
  const { isOpen, setOpen, takesFocus, problemBelow } = useEditingContext();
  const open = isOpen(props.path);
  const fields = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const wrong = problemBelow(props.path);

  // The focus follows what the user did: into the fields, and back to the line.
  useLayoutEffect(() => {
    if (!asked.current && !(open && takesFocus(props.path))) return;
    asked.current = false;
    if (open) fields.current?.querySelector<HTMLElement>(FIELDS)?.focus();
    else button.current?.focus();
  }, [open, props.path, takesFocus]);

  const toggle = (to: boolean) => {
    asked.current = true;
    setOpen(props.path, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!closesLine(event)) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(false);
  };

  if (!open) {
    return (
      <li class={`line ${props.class ?? ''}`}>
        <button
          ref={button}
          type="button"
          class="line-button"
          aria-expanded={false}
          data-wrong={wrong || undefined}
          onClick={() => toggle(true)}
        >
          {props.shown}
          <span class="unseen">{wrong ? i18n.t('editor.editWrong') : i18n.t('common.edit')}</span>
        </button>
      </li>
    );
  }
  return (
    <li class="line">
      <fieldset ref={fields} class="line-fields" onKeyDown={onKeyDown}>
        <legend class="unseen">{props.name}</legend>
        {props.children}
        <div class="line-ends">
          <button type="button" class="button" onClick={() => toggle(false)}>
            {i18n.t('editor.done')}
          </button>
          <button type="button" class="button is-quiet" onClick={props.onRemove}>
            {i18n.t('editor.remove')}
          </button>
        </div>
      </fieldset>
    </li>
  );
}

/** Escape, or Enter in a field of one line. */
function closesLine(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented)
    return false;
  if (event.key === 'Escape') return true;
  const { target } = event;
  return event.key === 'Enter' && target instanceof HTMLTextAreaElement && target.enterKeyHint !== 'enter';
}
