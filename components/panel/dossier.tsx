/** All that is kept of one person: roles, notes, every passage and every remembered mention, in the order of time. */
import '../bits/check.css';
import './parts.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { quoteOf } from '../../lib/core/model/annotation';
import type { Remembered } from '../../lib/core/model/annotation-records';
import type { DatedNote } from '../../lib/core/model/card';
import { type Entity, shown } from '../../lib/core/model/entity';
import { ownName } from '../../lib/core/model/sketch';
import { Markdown } from '../annotation/markdown';
import { NameLine } from '../bits/name-line';
import { counted } from '../words/counted';
import { saidDate, saidPeriod } from '../words/dates';
import { saidRole } from '../words/roles';
import type { Item } from './content';
import { Passage, type PassageActions } from './passage';

export interface DossierProps {
  entity: Entity;
  notes: readonly DatedNote[];
  items: readonly Item[];
  mentions: readonly Remembered[];
  /** Mentions met while reading are kept from now on. */
  remembering: boolean;
  actions: PassageActions;
  editing: { id: string; form: ComponentChildren } | undefined;
  extras: (item: Item) => ComponentChildren;
  /** The two that are to be compared, so far. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
  onRemember: (on: boolean) => void;
  onForget: () => void;
  onAddNote: (text: string) => void;
  onOpenCard: () => void;
}

type Sort = 'oldest' | 'newest';

export function Dossier(props: DossierProps) {
  const { entity, items, mentions } = props;
  const [wanted, setWanted] = useState('');
  const [sort, setSort] = useState<Sort>('oldest');
  const entries = [
    ...items.map((item) => ({ day: dayOf(item), item, met: undefined, words: wordsOf(item) })),
    ...mentions.map((met) => ({
      day: met.published ?? met.at.slice(0, 10),
      item: undefined,
      met,
      words: `${met.sentence} ${met.title}`,
    })),
  ]
    .filter(({ words }) => words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) * (sort === 'oldest' ? 1 : -1));
  return (
    <>
      <section class="panel-intro" aria-label={entity.name}>
        <h2>
          <NameLine name={entity.name} ownName={ownName(entity)} />
        </h2>
        {entity.description && <p dir="auto">{entity.description}</p>}
        <ul>
          {shown(entity.roles).map((role) => (
            <li key={role.id}>
              <bdi>{saidRole(role)}</bdi> <span class="faint">{saidPeriod(role)}</span>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" class="link-like" onClick={props.onOpenCard}>
            {i18n.t('card.openCard')}
          </button>
        </p>
      </section>
      <section class="panel-intro" aria-label={i18n.t('card.notes.title')}>
        <h2 class="faint">{i18n.t('card.notes.title')}</h2>
        {props.notes.map(({ id, text }) => (
          <Markdown key={id} text={text} />
        ))}
        <AddNote onAdd={props.onAddNote} name={entity.name} />
      </section>
      <section aria-label={i18n.t('panel.dossier.title')}>
        <h2 class="panel-title">{counted('panel.count', items.length)}</h2>
        <div class="panel-tools">
          <input
            class="field"
            type="search"
            dir="auto"
            value={wanted}
            aria-label={i18n.t('panel.dossier.filter')}
            placeholder={i18n.t('panel.dossier.filter')}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <select
            class="plain-select"
            aria-label={i18n.t('panel.dossier.sort')}
            value={sort}
            onChange={(event) => setSort(event.currentTarget.value === 'newest' ? 'newest' : 'oldest')}
          >
            <option value="oldest">{i18n.t('panel.dossier.oldest')}</option>
            <option value="newest">{i18n.t('panel.dossier.newest')}</option>
          </select>
        </div>
        {items.length > 1 && <p class="panel-hint">{i18n.t('panel.compare.how')}</p>}
        {entries.map(({ item, met }) =>
          item ? (
            <Passage
              key={item.annotation.id}
              item={item}
              actions={props.actions}
              withSource
              form={props.editing?.id === item.annotation.id ? props.editing.form : undefined}
            >
              {props.extras(item)}
              {items.length > 1 && (
                <label class="check">
                  <input
                    type="checkbox"
                    checked={props.chosen.includes(item.annotation.id)}
                    onChange={() => props.onChoose(item.annotation.id)}
                  />{' '}
                  {i18n.t('panel.compare.choose')}
                </label>
              )}
            </Passage>
          ) : (
            met && <Met key={met.id} met={met} />
          ),
        )}
        <div class="panel-tools">
          <label class="check">
            <input
              type="checkbox"
              checked={props.remembering}
              onChange={(event) => props.onRemember(event.currentTarget.checked)}
            />{' '}
            {i18n.t('panel.mentions.keep')}
          </label>
          {mentions.length > 0 && (
            <button type="button" class="button is-quiet" onClick={props.onForget}>
              {i18n.t('panel.mentions.forget')}
            </button>
          )}
        </div>
        <p class="panel-hint">{i18n.t('panel.mentions.limit')}</p>
      </section>
    </>
  );
}

function Met({ met }: { met: Remembered }) {
  return (
    <div class="met">
      <p class="faint">
        {i18n.t('panel.mentions.met')} · <bdi>{met.title}</bdi> ·{' '}
        {saidDate(met.published ?? met.at.slice(0, 10))}
      </p>
      <p dir="auto">{met.sentence}</p>
    </div>
  );
}

function AddNote({ onAdd, name }: { onAdd: (text: string) => void; name: string }) {
  const [text, setText] = useState<string>();
  if (text === undefined) {
    return (
      <p>
        <button type="button" class="link-like" onClick={() => setText('')}>
          {i18n.t('card.notes.add')}
        </button>
      </p>
    );
  }
  const save = () => {
    if (text.trim()) onAdd(text.trim());
    setText(undefined);
  };
  return (
    <form
      class="annotation-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        class="field"
        rows={3}
        dir="auto"
        aria-label={i18n.t('card.notes.label', { name })}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="form-buttons">
        <button type="submit" class="button is-main">
          {i18n.t('common.save')}
        </button>
        <button type="button" class="button is-quiet" onClick={() => setText(undefined)}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

function dayOf({ annotation }: Item): string {
  return annotation.target.published ?? annotation.target.saved.slice(0, 10);
}

function wordsOf({ annotation }: Item): string {
  return [quoteOf(annotation.target), annotation.note, annotation.target.title, ...annotation.tags].join(' ');
}
