/** One field: its label, its text, and the sentence of what is wrong with it. */
import '../bits/field-words.css';
import './field.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useEditingContext } from './context';
import { saidProblem } from './said-problem';

export interface TextFieldProps {
  label: string;
  /** Dotted path in the card: where problems are said. */
  path: string;
  value: string | undefined;
  onInput: (value: string) => void;
  /** Reads like the text of a card until it is touched. */
  plain?: boolean;
  /** The label is for screen readers only. */
  unlabelled?: boolean;
  /** Grows with its text; Enter makes a new line. */
  multiline?: boolean;
  /** What the typed text becomes once the field is left. */
  settle?: (typed: string) => string;
  class?: string;
  lang?: string | undefined;
  /** "auto" for names and quotes, whose direction is their own. */
  dir?: 'auto' | 'ltr';
  hint?: string;
  placeholder?: string;
  inputMode?: 'text' | 'url' | 'numeric';
  maxLength?: number;
  /** Takes the focus as soon as it is there: only where the user has just asked for it. */
  takesFocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const { problemAt, leave } = useEditingContext();
  const problem = problemAt(props.path);
  const value = props.value ?? '';
  const described = [problem && `${id}-problem`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  const area = useRef<HTMLTextAreaElement>(null);
  const { takesFocus } = props;
  useLayoutEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
  const settle = () => {
    const settled = props.settle?.(value);
    if (settled !== undefined && settled !== value) props.onInput(settled);
    leave(props.path);
  };
  return (
    <div class={`text-field ${props.class ?? ''}`}>
      <label for={id} class={props.unlabelled ? 'unseen' : 'label'}>
        {props.label}
      </label>
      <Growing text={value}>
        <textarea
          ref={area}
          id={id}
          class={props.plain ? 'plain' : 'field'}
          rows={1}
          value={value}
          lang={props.lang}
          dir={props.dir ?? 'auto'}
          placeholder={props.placeholder}
          inputMode={props.inputMode}
          maxLength={props.maxLength}
          data-path={props.path}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={described || undefined}
          enterkeyhint={props.multiline ? 'enter' : 'done'}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            props.onInput(props.multiline ? typed : typed.replace(/[\r\n]+/g, ' '));
          }}
          onBlur={settle}
        />
      </Growing>
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {saidProblem(problem)}
        </p>
      )}
      {props.hint && !problem && (
        <p id={`${id}-hint`} class="hint">
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** Makes a text area as high as its text, in every browser: the text is laid out once more behind it. */
function Growing(props: { text: string; children: ComponentChildren }) {
  return (
    <span class="growing" data-text={`${props.text} `}>
      {props.children}
    </span>
  );
}
