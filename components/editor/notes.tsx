/** The user's notes on the entity: paragraphs that can be typed in. An emptied note goes to the trash with the save. */
import { i18n } from '#i18n';
import type { Note } from '../../lib/core/model/entity';
import { TextField } from './field';
import { Section } from './section';

export function Notes(props: { notes: readonly Note[]; onChange: (notes: Note[]) => void }) {
  const { notes, onChange } = props;
  return (
    <Section title={i18n.t('card.notes.title')} empty={notes.length === 0}>
      {notes.map((note, at) => (
        <TextField
          key={note.id}
          plain
          unlabelled
          multiline
          label={i18n.t('editor.noteNumber', { number: String(at + 1) })}
          path={`notes.${note.id}`}
          value={note.text}
          placeholder={i18n.t('card.notes.add')}
          onInput={(text) =>
            onChange(notes.map((other) => (other.id === note.id ? { ...other, text } : other)))
          }
        />
      ))}
    </Section>
  );
}
