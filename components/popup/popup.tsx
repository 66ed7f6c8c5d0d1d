/**
 * The popup: a head, a body that scrolls, a foot, and the line that says what was just done. The line stays the same
 * element in both views, so that screen readers hear it once.
 */
import './popup.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { DoneLine } from '../bits/done-line';
import { Icon } from '../bits/icon';
import { SearchField } from '../bits/search-field';
import { HomeFoot, HomeMain, type HomeProps } from './home';
import { moveAmongRows } from './row-keys';
import { SiteSwitch } from './site-switch';

export interface CardViewProps {
  onBack: () => void;
  /** Absent for a card that is not there yet. */
  onLibrary?: (() => void) | undefined;
  children: ComponentChildren;
}

export interface PopupProps {
  view: { kind: 'home'; home: HomeProps } | { kind: 'card'; card: CardViewProps };
  done: { text: string; onUndo?: (() => void) | undefined };
}

export function Popup({ view, done }: PopupProps) {
  const field = useRef<HTMLInputElement>(null);
  const isHome = view.kind === 'home';
  useLayoutEffect(() => {
    if (isHome) field.current?.focus();
  }, [isHome]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus among its own buttons
    <div class="popup" onKeyDown={(event) => moveAmongRows(event, field.current)}>
      {isHome ? (
        <header key="head" class="popup-head">
          <SiteSwitch
            site={view.home.site}
            waiting={view.home.page.kind === 'reading'}
            onMode={view.home.onMode}
            onDensity={view.home.onDensity}
            onUsualDensity={view.home.onUsualDensity}
          />
          <SearchField field={field} query={view.home.query} onQuery={view.home.onQuery} />
        </header>
      ) : (
        <CardHead {...view.card} />
      )}
      <main key={view.kind} class={isHome ? 'popup-main' : 'popup-main is-card'}>
        <h1 class="unseen">Dramatis</h1>
        {isHome ? <HomeMain {...view.home} /> : view.card.children}
      </main>
      <div key="done" class="popup-done" data-quiet={!done.text}>
        <DoneLine text={done.text} onUndo={done.onUndo} />
      </div>
      {isHome && <HomeFoot {...view.home} />}
    </div>
  );
}

function CardHead(props: CardViewProps) {
  return (
    <header class="popup-head is-card">
      <button type="button" class="button is-quiet" onClick={props.onBack}>
        <Icon name="back" mirrored />
        {i18n.t('common.back')}
      </button>
      {props.onLibrary && (
        <button type="button" class="button is-quiet" onClick={props.onLibrary}>
          {i18n.t('popup.inLibrary')}
          <Icon name="open" mirrored />
        </button>
      )}
    </header>
  );
}
