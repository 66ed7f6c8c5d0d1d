/** Tags and colours: rename, merge and colour a tag everywhere, and say what a highlighter colour means. */
import './tags.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COLOURS, type Colour } from '../../lib/core/model/annotation';
import { colourName, type Meanings } from '../annotation/colours';
import { isolated, numbered } from '../words/language';

export interface ShownTag {
  tag: string;
  count: number;
  colour?: Colour | undefined;
}

export interface TagsProps {
  tags: readonly ShownTag[];
  meanings: Meanings;
  onRename: (tag: string, to: string) => void;
  onRemove: (tag: string) => void;
  onPaint: (tag: string, colour: Colour | undefined) => void;
  onMeaning: (colour: Colour, meaning: string) => void;
}

export function Tags(props: TagsProps) {
  return (
    <details class="tags-fold">
      <summary>{i18n.t('panel.tags.title')}</summary>
      <ul class="meanings">
        {COLOURS.map((colour) => (
          <Meaning
            key={`${colour} ${props.meanings[colour] ?? ''}`}
            colour={colour}
            meaning={props.meanings[colour] ?? ''}
            onMeaning={props.onMeaning}
          />
        ))}
      </ul>
      {props.tags.length > 0 && <p class="faint">{i18n.t('panel.tags.how')}</p>}
      <ul>
        {props.tags.map((tag) => (
          <TagLine key={tag.tag} shown={tag} {...props} />
        ))}
      </ul>
    </details>
  );
}

function Meaning(props: { colour: Colour; meaning: string; onMeaning: TagsProps['onMeaning'] }) {
  const { colour, meaning } = props;
  const [text, setText] = useState(meaning);
  return (
    <li class="tag-line" data-colour={colour}>
      <span class="colour-dot" />
      <input
        class="field"
        dir="auto"
        maxLength={100}
        value={text}
        aria-label={i18n.t('panel.tags.meaning', { colour: colourName(colour, {}) })}
        placeholder={colourName(colour, {})}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => text !== meaning && props.onMeaning(colour, text)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </li>
  );
}

function TagLine({ shown: { tag, count, colour }, ...props }: TagsProps & { shown: ShownTag }) {
  const [name, setName] = useState(tag);
  const said = { tag: isolated(tag) };
  return (
    <li class="tag-line" data-colour={colour}>
      <form
        class="tag-name"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && name.trim() !== tag) props.onRename(tag, name);
        }}
      >
        <input
          class="field"
          dir="auto"
          value={name}
          maxLength={500}
          aria-label={i18n.t('panel.tags.rename', said)}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!name.trim() || name.trim() === tag}>
          {i18n.t('panel.tags.save')}
          <span class="unseen">{tag}</span>
        </button>
      </form>
      <span class="faint">{numbered(count)}</span>
      <select
        class="plain-select"
        aria-label={i18n.t('panel.tags.colour', said)}
        value={colour ?? ''}
        onChange={(event) =>
          props.onPaint(
            tag,
            COLOURS.find((one) => one === event.currentTarget.value),
          )
        }
      >
        <option value="">{i18n.t('panel.tags.noColour')}</option>
        {COLOURS.map((one) => (
          <option key={one} value={one}>
            {colourName(one, props.meanings)}
          </option>
        ))}
      </select>
      <button type="button" class="button is-quiet" onClick={() => props.onRemove(tag)}>
        {i18n.t('editor.removeTag', said)}
      </button>
    </li>
  );
}
