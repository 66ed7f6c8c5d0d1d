/** The user's notes on the card's person, edited right there. Every change can be taken back. */
import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatedNote } from '../../lib/core/model/card';
import { ChangeLine } from '../bits/change-line';
import { IconButton } from '../bits/icon-button';
import { useChange } from '../bits/use-change';
import type { CardActions } from './content';
import { NoteEditor } from './note-editor';
import { Row } from './row';

/** The draft of a note that does not exist yet. */
const NEW = '';

export function Notes(props: { name: string; notes: readonly DatedNote[]; actions: CardActions }) {
  const { name, notes, actions } = props;
  const { draft } = actions;
  const [editing, setEditing] = useState<string | null>(() => (draft.read(NEW) === undefined ? null : NEW));
  const change = useChange(actions.undo);

  async function save(id: string, text: string) {
    const saved = await change.make(
      () => actions.saveNote(id === NEW ? { text } : { id, text }),
      i18n.t('card.notes.saved'),
    );
    if (!saved) return;
    draft.keep(id, undefined);
    setEditing(null);
  }

  function cancel(id: string) {
    draft.keep(id, undefined);
    setEditing(null);
  }

  const editor = (id: string, text: string) => (
    <NoteEditor
      name={name}
      text={draft.read(id) ?? text}
      busy={change.busy}
      onType={(typed) => draft.keep(id, typed)}
      onSave={(written) => save(id, written)}
      onCancel={() => cancel(id)}
    />
  );

  const add =
    editing === NEW ? (
      editor(NEW, '')
    ) : (
      <button type="button" class="link" onClick={() => setEditing(NEW)}>
        {i18n.t('card.notes.add')}
      </button>
    );
  if (!notes.length) {
    return (
      <div>
        {add}
        <ChangeLine change={change} />
      </div>
    );
  }
  return (
    <Row label={i18n.t('card.notes.title')}>
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.id}>
            {editing === note.id ? (
              editor(note.id, note.text)
            ) : (
              <div class="note">
                <p dir="auto">{note.text}</p>
                <span class="note-tools">
                  <IconButton
                    icon="edit"
                    label={i18n.t('card.notes.edit')}
                    onClick={() => setEditing(note.id)}
                  />
                  <IconButton
                    icon="trash"
                    label={i18n.t('card.notes.delete')}
                    onClick={() =>
                      change.make(() => actions.deleteNote(note.id), i18n.t('card.notes.deleted'))
                    }
                  />
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {add}
      <ChangeLine change={change} />
    </Row>
  );
}
