/** Tags as chips with a way to take each away, and one field for new ones that completes those in use. */
import '../editor/tags.css';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { splitTags } from '../../lib/core/edit/draft';
import { Icon } from '../bits/icon';

export function TagField(props: {
  tags: readonly string[];
  /** Those in use anywhere. */
  known: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!typed.trim()) return;
    const fresh = splitTags(typed).map((tag) => asKnown(tag, props.known));
    props.onChange([...new Set([...props.tags, ...fresh])]);
    setTyped('');
  };
  return (
    <div class="tags">
      {props.tags.map((tag) => (
        <span key={tag} class="chip tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="tag-remove"
            aria-label={i18n.t('editor.removeTag', { tag })}
            onClick={() => {
              props.onChange(props.tags.filter((other) => other !== tag));
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={input}
        class="field tag-input"
        dir="auto"
        list={`${id}-known`}
        value={typed}
        aria-label={i18n.t('annotation.newTag')}
        placeholder={i18n.t('annotation.newTag')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
          if (event.ctrlKey || event.metaKey || !typed.trim()) return;
          event.preventDefault();
          add();
        }}
      />
      <datalist id={`${id}-known`}>
        {props.known
          .filter((tag) => !props.tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

/** As it is written elsewhere, so that "War" and "war" do not become two. */
function asKnown(tag: string, known: readonly string[]): string {
  const small = tag.toLocaleLowerCase();
  return known.find((other) => other.toLocaleLowerCase() === small) ?? tag;
}
