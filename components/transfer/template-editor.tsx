/** The template of a Markdown export, folded away until somebody wants another. */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface TemplateState {
  text: string;
  /** The user wrote it. */
  isOwn: boolean;
}

export function TemplateEditor(props: {
  state: TemplateState;
  name: string;
  /** Null: the one that comes with the extension. */
  onTemplate: (text: string | null) => void;
}) {
  const { state } = props;
  const id = useId();
  const [typed, setTyped] = useState(state.text);
  useEffect(() => setTyped(state.text), [state.text]);
  return (
    <details class="template">
      <summary>
        {i18n.t('transfer.template.title')} <span class="unseen">{props.name}</span>
      </summary>
      <label for={id} class="faint">
        {i18n.t('transfer.template.text')}
      </label>
      <textarea
        id={id}
        class="field"
        dir="ltr"
        spellcheck={false}
        rows={14}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="asking-buttons">
        <button
          type="button"
          class="button"
          disabled={typed === state.text}
          onClick={() => props.onTemplate(typed)}
        >
          {i18n.t('common.save')}
        </button>
        {state.isOwn && (
          <button type="button" class="button is-quiet" onClick={() => props.onTemplate(null)}>
            {i18n.t('transfer.template.reset')}
          </button>
        )}
      </div>
    </details>
  );
}
