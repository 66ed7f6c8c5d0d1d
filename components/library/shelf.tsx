/** The cards: a list with its search on one side, the open card on the other. */

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import { KINDS, type Kind } from '../../lib/core/model/entity';
import { EmptyNote } from '../bits/empty-note';
import { Icon } from '../bits/icon';
import { SearchField } from '../bits/search-field';
import { SketchLines } from '../bits/sketch-lines';
import { kindName } from '../editor/kind-name';
import { counted } from '../words/counted';
import { LongList } from './long-list';
import type { Window } from './window-of';

export interface Wish {
  query: string;
  kind: Kind | undefined;
  by: 'user' | 'pack' | undefined;
}

export interface ShelfProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** Undefined: not counted yet. */
  count: number | undefined;
  /** The card at a place of the list; undefined: not read yet. */
  at: (index: number) => Sketch | undefined;
  onWindow: (window: Window) => void;
  /** The index of the open card; -1: it is not in the list. */
  openAt: number;
  openKey: string | undefined;
  /** A card is open, in the list or not: on narrow screens it covers the list. */
  isOpen: boolean;
  onOpen: (index: number, stepping: boolean) => void;
  onAdd: () => void;
  onBack: () => void;
  /** The open card. */
  children: ComponentChildren;
}

/** Where a card begins; the way back to the list stands above it, on narrow screens alone. */
const FIRST = 'input, textarea, button:not(.shelf-back)';

export function Shelf(props: ShelfProps) {
  const { wish, count } = props;
  const pane = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  /** From the search on to what it found; from there the list goes on by itself. */
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.isComposing || !isSearch(event.target) || !count) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    if (props.openAt < 0) props.onOpen(0, true);
  };
  return (
    <div class="shelf" data-open={props.isOpen}>
      <section ref={list} class="shelf-list" aria-label={i18n.t('library.part.cards')} onKeyDown={goDown}>
        <Filters wish={wish} onWish={props.onWish} onAdd={props.onAdd} />
        <p class="shelf-count faint" role="status">
          {count !== undefined && counted('library.count', count)}
        </p>
        {count === 0 ? (
          <Nothing filtered={Boolean(wish.query.trim() || wish.kind || wish.by)} />
        ) : (
          <LongList
            label={i18n.t('library.part.cards')}
            count={count ?? 0}
            of={`${wish.query} ${wish.kind} ${wish.by}`}
            open={props.openAt}
            openKey={props.openKey}
            onOpen={props.onOpen}
            onEnter={() => pane.current?.querySelector<HTMLElement>(FIRST)?.focus()}
            onWindow={props.onWindow}
            row={(index) => {
              const sketch = props.at(index);
              return sketch ? <SketchLines sketch={sketch} date={undefined} /> : undefined;
            }}
          />
        )}
      </section>
      <main ref={pane} class="shelf-pane">
        {props.isOpen ? (
          <>
            <button type="button" class="button is-quiet shelf-back" onClick={props.onBack}>
              <Icon name="back" mirrored />
              {i18n.t('library.toList')}
            </button>
            {props.children}
          </>
        ) : (
          Boolean(count) && <p class="shelf-none faint">{i18n.t('library.noneOpen')}</p>
        )}
      </main>
    </div>
  );
}

function Filters(props: { wish: Wish; onWish: (wish: Wish) => void; onAdd: () => void }) {
  const { wish, onWish } = props;
  return (
    <div class="filters">
      <SearchField query={wish.query} onQuery={(query) => onWish({ ...wish, query })} />
      <div class="filter-line">
        <select
          class="plain-select"
          aria-label={i18n.t('editor.kind')}
          value={wish.kind ?? ''}
          onChange={(event) =>
            onWish({ ...wish, kind: KINDS.find((kind) => kind === event.currentTarget.value) })
          }
        >
          <option value="">{i18n.t('library.allKinds')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
        <select
          class="plain-select"
          aria-label={i18n.t('library.whose')}
          value={wish.by ?? ''}
          onChange={(event) => {
            const by = event.currentTarget.value;
            onWish({ ...wish, by: by === 'user' || by === 'pack' ? by : undefined });
          }}
        >
          <option value="">{i18n.t('library.everybodys')}</option>
          <option value="user">{i18n.t('library.yours')}</option>
          <option value="pack">{i18n.t('library.ofPacks')}</option>
        </select>
        <button type="button" class="button is-quiet" onClick={props.onAdd}>
          <Icon name="plus" />
          {i18n.t('popup.add')}
        </button>
      </div>
    </div>
  );
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function Nothing(props: { filtered: boolean }) {
  return props.filtered ? (
    <EmptyNote title={i18n.t('popup.notFound')} />
  ) : (
    <EmptyNote title={i18n.t('library.empty.title')} text={i18n.t('library.empty.text')} />
  );
}
