/** One saved passage: the words, how they stand, what the user says of them, and what can be done. */
import './passage.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { quoteOf } from '../../lib/core/model/annotation';
import type { EntityId } from '../../lib/core/model/entity';
import { Diff } from '../annotation/diff';
import { Markdown } from '../annotation/markdown';
import { State } from '../annotation/state';
import { saidDate } from '../words/dates';
import { directionOf } from '../words/language';
import type { Item } from './content';

export interface PassageActions {
  /** Scrolls the page there. */
  onShow?: ((item: Item) => void) | undefined;
  onEdit: (item: Item) => void;
  onDelete: (item: Item) => void;
  /** Puts it on the clipboard with author, title, date and address. */
  onCopy: (item: Item) => void;
  onPerson: (id: EntityId) => void;
  /** What stands there now takes the place of what was saved; the old words are kept. */
  onAccept?: ((item: Item) => void) | undefined;
  /** Stays as it is. */
  onLeave?: ((item: Item) => void) | undefined;
  /** What is selected in the page takes the place of what was saved. */
  onAttach?: ((item: Item) => void) | undefined;
  /** Opens the page that it was saved from. */
  onSource?: ((item: Item) => void) | undefined;
}

export function Passage(props: {
  item: Item;
  actions: PassageActions;
  /** Also says which page it is from. */
  withSource?: boolean;
  /** In the place of note and buttons: the form it is edited with. */
  form?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { item, actions } = props;
  const id = useId();
  const { annotation, state } = item;
  const { target } = annotation;
  const quote = quoteOf(target);
  const { lang } = target;
  return (
    <article class="passage" data-colour={annotation.colour} aria-labelledby={`${id}-words`}>
      <header class="passage-head">
        <State state={state} />
        {props.withSource && <Source item={item} onSource={actions.onSource} />}
      </header>
      <blockquote
        id={`${id}-words`}
        class="passage-words"
        lang={lang}
        dir={lang ? directionOf(lang) : 'auto'}
      >
        {actions.onShow && (state === 'same' || state === 'changed') ? (
          <button type="button" class="passage-show" onClick={() => actions.onShow?.(item)}>
            {quote || target.title}
            <span class="unseen">{i18n.t('annotation.show')}</span>
          </button>
        ) : (
          quote || target.title
        )}
      </blockquote>
      {item.words !== undefined && (state === 'changed' || state === 'suggested') && (
        <section class="passage-change">
          <p class="faint">{i18n.t(state === 'changed' ? 'annotation.nowReads' : 'annotation.perhaps')}</p>
          <Diff before={quote} after={item.words} lang={lang} names={namesOf(item)} />
          <Judge item={item} actions={actions} />
        </section>
      )}
      {state === 'lost' && (
        <section class="passage-change">
          <p>{i18n.t('annotation.lostText')}</p>
          {target.paragraph && target.paragraph !== quote && (
            <details>
              <summary>{i18n.t('annotation.evidence')}</summary>
              <p lang={lang} dir={lang ? directionOf(lang) : 'auto'}>
                {target.paragraph}
              </p>
            </details>
          )}
          <Judge item={item} actions={actions} />
        </section>
      )}
      {props.form ?? (
        <>
          {annotation.note && <Markdown text={annotation.note} />}
          <p class="passage-tags">
            {item.people.map(({ id: person, name }) => (
              <button key={person} type="button" class="person-chip" onClick={() => actions.onPerson(person)}>
                <bdi>{name}</bdi>
              </button>
            ))}
            {annotation.tags.map((tag) => (
              <span key={tag} class="chip">
                <bdi>{tag}</bdi>
              </span>
            ))}
          </p>
          {props.children}
          <footer class="passage-foot">
            <button type="button" class="button is-quiet" onClick={() => actions.onEdit(item)}>
              {i18n.t('common.edit')}
              <span class="unseen">{quote}</span>
            </button>
            <button type="button" class="button is-quiet" onClick={() => actions.onCopy(item)}>
              {i18n.t('annotation.copy')}
              <span class="unseen">{quote}</span>
            </button>
            <button type="button" class="button is-quiet" onClick={() => actions.onDelete(item)}>
              {i18n.t('common.delete')}
              <span class="unseen">{quote}</span>
            </button>
          </footer>
        </>
      )}
    </article>
  );
}

function Judge({ item, actions }: { item: Item; actions: PassageActions }) {
  const { state, seen } = item;
  return (
    <p class="passage-judge">
      {item.words !== undefined && actions.onAccept && (
        <button type="button" class="button" onClick={() => actions.onAccept?.(item)}>
          {i18n.t(state === 'changed' ? 'annotation.accept' : 'annotation.itIs')}
        </button>
      )}
      {state === 'lost' && actions.onAttach && (
        <button type="button" class="button" onClick={() => actions.onAttach?.(item)}>
          {i18n.t('annotation.attach')}
        </button>
      )}
      {actions.onLeave && !seen?.left && (
        <button type="button" class="button is-quiet" onClick={() => actions.onLeave?.(item)}>
          {i18n.t(state === 'suggested' ? 'annotation.itIsNot' : 'annotation.leave')}
        </button>
      )}
    </p>
  );
}

/** Page and day. */
function Source({ item, onSource }: { item: Item; onSource: PassageActions['onSource'] }) {
  const { title, source, published, saved } = item.annotation.target;
  const words = <bdi>{title || source}</bdi>;
  return (
    <span class="passage-source">
      {onSource ? (
        <button type="button" class="link-like" onClick={() => onSource(item)}>
          {words}
        </button>
      ) : (
        words
      )}
      <span class="faint">{saidDate(published ?? saved.slice(0, 10))}</span>
    </span>
  );
}

function namesOf({ people }: Item): string[] {
  return people.flatMap(({ name, ownName }) => [name, ownName?.text ?? '']);
}
