/** The annotations of the page that is open: unfinished ones, then what wants an eye, then all in reading order. */
import '../bits/clipped.css';
import './parts.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { quoteOf } from '../../lib/core/model/annotation';
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import { EmptyNote } from '../bits/empty-note';
import { counted } from '../words/counted';
import { type Item, wantsEye } from './content';
import { Passage, type PassageActions } from './passage';

export function PagePart(props: {
  /** Undefined: not read yet. */
  items: readonly Item[] | undefined;
  drafts: readonly AnnotationDraft[];
  actions: PassageActions;
  /** The form of the one that is being edited. */
  editing: { id: string; form: ComponentChildren } | undefined;
  extras: (item: Item) => ComponentChildren;
  onContinue: (draft: AnnotationDraft) => void;
  onForget: (draft: AnnotationDraft) => void;
}) {
  const { items, editing } = props;
  if (!items) return <p class="panel-hint">{i18n.t('common.loading')}</p>;
  const first = items.filter(wantsEye);
  const rest = items.filter((item) => !wantsEye(item));
  const draw = (item: Item) => (
    <Passage
      key={item.annotation.id}
      item={item}
      actions={props.actions}
      form={editing?.id === item.annotation.id ? editing.form : undefined}
    >
      {props.extras(item)}
    </Passage>
  );
  const open = props.drafts.filter(({ id }) => id !== editing?.id);
  const fresh = editing && !items.some(({ annotation }) => annotation.id === editing.id);
  return (
    <>
      {open.length > 0 && (
        <section aria-label={i18n.t('panel.unfinished')}>
          <h2 class="panel-title">{i18n.t('panel.unfinished')}</h2>
          <ul>
            {open.map((draft) => (
              <li key={draft.id} class="met">
                <p class="passage-words" dir="auto">
                  {quoteOf(draft.annotation.target)}
                </p>
                <p class="clipped" dir="auto">
                  {draft.annotation.note}
                </p>
                <p class="passage-judge">
                  <button type="button" class="button" onClick={() => props.onContinue(draft)}>
                    {i18n.t('panel.continue')}
                  </button>
                  <button type="button" class="button is-quiet" onClick={() => props.onForget(draft)}>
                    {i18n.t('panel.forget')}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fresh && <div class="panel-intro">{editing.form}</div>}
      {first.length > 0 && (
        <section aria-label={i18n.t('panel.eye')}>
          <h2 class="panel-title">{i18n.t('panel.eye')}</h2>
          {first.map(draw)}
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label={i18n.t('panel.order')}>
          <h2 class="panel-title">{counted('panel.count', items.length)}</h2>
          {rest.map(draw)}
        </section>
      )}
      {items.length === 0 && !fresh && (
        <EmptyNote title={i18n.t('panel.none.title')} text={i18n.t('panel.none.text')} />
      )}
    </>
  );
}
