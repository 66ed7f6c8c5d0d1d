/** Tags as chips with a way to take each away, and one field for new ones. */
import './tags.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { splitTags } from '../../lib/core/edit/draft';
import { Icon } from '../bits/icon';
import { Section } from './section';

export function Tags(props: {
  tags: readonly string[];
  /** Shown also without tags: the user asked for it. */
  asked: boolean;
  /** A tag that is being typed. */
  typed: string;
  onTyped: (typed: string) => void;
  onChange: (tags: string[]) => void;
}) {
  const { typed } = props;
  const input = useRef<HTMLInputElement>(null);
  const { asked } = props;
  useLayoutEffect(() => {
    if (asked) input.current?.focus();
  }, [asked]);
  if (props.tags.length === 0 && !typed && !asked) return null;
  const add = () => {
    if (typed.trim()) props.onChange([...new Set([...props.tags, ...splitTags(typed)])]);
  };
  const remove = (tag: string) => {
    props.onChange(props.tags.filter((other) => other !== tag));
    input.current?.focus();
  };
  return (
    <Section title={i18n.t('editor.tags')}>
      <div class="tags">
        {props.tags.map((tag) => (
          <span key={tag} class="chip tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              class="tag-remove"
              aria-label={i18n.t('editor.removeTag', { tag })}
              onClick={() => remove(tag)}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          class="plain tag-input"
          dir="auto"
          value={typed}
          aria-label={i18n.t('editor.newTag')}
          placeholder={i18n.t('editor.newTag')}
          onInput={(event) => props.onTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
            if (event.ctrlKey || event.metaKey || (event.key === 'Enter' && !typed.trim())) return;
            event.preventDefault();
            add();
          }}
        />
      </div>
    </Section>
  );
}
