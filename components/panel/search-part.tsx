/** Search over all annotations, with a word on the filters that it knows. */
import './parts.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EmptyNote } from '../bits/empty-note';
import { counted } from '../words/counted';
import type { Item } from './content';
import { Passage, type PassageActions } from './passage';

export function SearchPart(props: {
  query: string;
  onQuery: (query: string) => void;
  /** How many fit; undefined: not searched yet. */
  count: number | undefined;
  /** The first of them. */
  items: readonly Item[];
  onMore: () => void;
  actions: PassageActions;
  editing: { id: string; form: ComponentChildren } | undefined;
  extras: (item: Item) => ComponentChildren;
}) {
  const { count, items } = props;
  return (
    <>
      <search class="panel-tools">
        <input
          class="field"
          type="search"
          dir="auto"
          value={props.query}
          aria-label={i18n.t('panel.search.label')}
          placeholder={i18n.t('panel.search.label')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </search>
      <p class="panel-hint" dir="ltr">
        person: tag: site: before: after: state: color:
      </p>
      <p class="panel-title" role="status">
        {count !== undefined && counted('panel.count', count)}
      </p>
      {items.map((item) => (
        <Passage
          key={item.annotation.id}
          item={item}
          actions={props.actions}
          withSource
          form={props.editing?.id === item.annotation.id ? props.editing.form : undefined}
        >
          {props.extras(item)}
        </Passage>
      ))}
      {count !== undefined && count > items.length && (
        <div class="panel-tools">
          <button type="button" class="button" onClick={props.onMore}>
            {i18n.t('panel.search.more')}
          </button>
        </div>
      )}
      {count === 0 && <EmptyNote title={i18n.t('panel.search.none')} />}
    </>
  );
}
