/** A field to write a note in: grows with the text, saves with Ctrl+Enter, lets go with Esc when nothing was changed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LIMITS } from '../../lib/core/model/entity';

interface NoteEditorProps {
  name: string;
  text: string;
  busy: boolean;
  onType: (text: string) => void;
  onSave: (text: string) => void;
  onCancel: () => void;
}

export function NoteEditor({ name, text, busy, onType, onSave, onCancel }: NoteEditorProps) {
  const [written, setWritten] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = !written.trim();

  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSave(written.trim());
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={3}
        dir="auto"
        maxLength={LIMITS.note}
        aria-label={i18n.t('card.notes.label', { name })}
        value={written}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !empty) {
            event.preventDefault();
            onSave(written.trim());
          }
          if (event.key === 'Escape' && written === text) {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      <span class="note-buttons">
        <button type="submit" class="button is-main" disabled={busy || empty}>
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button is-quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </span>
    </form>
  );
}
