/** What the user says of a passage: note, tags, colour, people. Every key is told, so that nothing typed is lost. */
import '../bits/refusal.css';
import './form.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Annotation } from '../../lib/core/model/annotation';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import { LIMITS } from '../../lib/core/model/entity';
import { CardFinder, type CardFinderProps } from '../bits/card-finder';
import { Icon } from '../bits/icon';
import { Colours, type Meanings } from './colours';
import { TagField } from './tag-field';

export type Said = Pick<Annotation, 'note' | 'tags' | 'colour' | 'entities'>;

export interface AnnotationFormProps {
  said: Said;
  /** Those who can be tied to it: who stands in it, and others of the page. */
  people: readonly Sketch[];
  /** Others of the base by name. `nobody`: what to say where none is found. */
  finder?: { search: CardFinderProps['search']; nobody: string } | undefined;
  knownTags: readonly string[];
  meanings: Meanings;
  busy: boolean;
  /** Why what was written is not saved, or not kept. */
  problem?: string | undefined;
  /** Called with every key. */
  onChange: (said: Said) => void;
  onSave: () => void;
  onCancel: () => void;
}

export function AnnotationForm(props: AnnotationFormProps) {
  const { said, onChange } = props;
  const [found, setFound] = useState<readonly Sketch[]>([]);
  const people = [...new Map([...props.people, ...found].map((sketch) => [sketch.id, sketch])).values()];
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = note;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const tie = (entity: EntityId) => {
    const tied = said.entities.includes(entity);
    const entities = tied ? said.entities.filter((other) => other !== entity) : [...said.entities, entity];
    onChange({ ...said, entities });
  };
  return (
    <form
      class="annotation-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        props.onSave();
      }}
    >
      <div>
        <label class="label" for={`${id}-note`}>
          {i18n.t('annotation.note')}
        </label>
        <textarea
          ref={note}
          id={`${id}-note`}
          class="field"
          rows={3}
          dir="auto"
          maxLength={LIMITS.note}
          value={said.note}
          onInput={(event) => onChange({ ...said, note: event.currentTarget.value })}
        />
      </div>
      <TagField tags={said.tags} known={props.knownTags} onChange={(tags) => onChange({ ...said, tags })} />
      {people.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a box that cannot lie in one line with others
        <div class="annotation-people" role="group" aria-label={i18n.t('annotation.people')}>
          {people.map((sketch) => {
            const tied = said.entities.includes(sketch.id);
            return (
              <button
                key={sketch.id}
                type="button"
                class="person-chip"
                aria-pressed={tied}
                onClick={() => tie(sketch.id)}
              >
                {tied && <Icon name="check" />}
                <bdi>{sketch.name}</bdi>
              </button>
            );
          })}
        </div>
      )}
      {props.finder && (
        <CardFinder
          id={`${id}-person`}
          label={i18n.t('annotation.newPerson')}
          nobody={props.finder.nobody}
          search={props.finder.search}
          onTake={(sketch) => {
            setFound([...found, sketch]);
            if (!said.entities.includes(sketch.id)) tie(sketch.id);
          }}
        />
      )}
      <Colours
        value={said.colour}
        meanings={props.meanings}
        say={(colour) => colour}
        onChoose={(colour) => onChange({ ...said, colour })}
      />
      {props.problem && (
        <p class="refusal" role="alert">
          {props.problem}
        </p>
      )}
      <div class="form-buttons">
        <button type="submit" class="button is-main" disabled={props.busy}>
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button is-quiet" onClick={props.onCancel}>
          {i18n.t('common.cancel')}
        </button>
        <span class="form-hint">{i18n.t('annotation.markdown')}</span>
      </div>
    </form>
  );
}
