/** The popup with its data: which view is shown, and what each button does. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { CardEditorProps } from '../../components/editor/card-editor';
import type { HomeProps } from '../../components/popup/home';
import type { Person, SiteMode } from '../../components/popup/page-state';
import { Popup } from '../../components/popup/popup';
import { isolated } from '../../components/words/language';
import { blankDraft, type Draft } from '../../lib/core/edit/draft';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId, Role } from '../../lib/core/model/entity';
import type { Density } from '../../lib/core/model/records';
import { later } from '../surface/later';
import { openPanel } from '../surface/open-panel';
import type { Surface } from '../surface/open-surface';
import { jumpTo } from '../surface/tab-people';
import { useDone } from '../surface/use-done';
import { allow } from './tab';
import { useOffers } from './use-offers';
import { usePage } from './use-page';
import { useSearch } from './use-search';

const CardEditor = later(async () => (await import('../../components/editor/card-editor')).CardEditor);

export interface AppProps {
  surface: Surface;
  /** From the address; without it the tab in front. */
  tab: number | undefined;
  /** A card to begin with, made from what is selected in the tab. */
  begin?: { draft: Draft; suggested: Role | undefined } | undefined;
}

type View =
  | { kind: 'home' }
  | { kind: 'card'; id: EntityId }
  | { kind: 'new'; key: string; draft: Draft; suggested?: Role | undefined };

export function App({ surface, tab: wished, begin }: AppProps) {
  const { base, desk, drafts } = surface;
  const seen = usePage(surface, wished);
  const { done, say, report } = useDone(base.undo);
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>(() =>
    begin ? { kind: 'new', key: `add:${begin.draft.entity.id}`, ...begin } : { kind: 'home' },
  );
  const results = useSearch(base, query, seen.page);
  const offers = useOffers(surface, seen);
  const [kept, setKept] = useState(drafts.list);
  useEffect(() => setKept(drafts.list()), [view, drafts]);

  const home = useCallback(() => setView({ kind: 'home' }), []);
  const open = useCallback((id: EntityId) => setView({ kind: 'card', id }), []);
  const library = (id?: EntityId) => {
    void browser.tabs.create({
      url: browser.runtime.getURL(id ? `/library.html#/card/${id}` : '/library.html'),
    });
  };
  const panel = async (id: number | undefined) => {
    if (id === undefined) return;
    await openPanel(id);
    window.close();
  };
  const jump = async (person: Person) => {
    if (!seen.tab) return;
    if (!(await jumpTo(seen.tab.id, person.key))) return say(i18n.t('popup.notFoundInText'));
    // The popup of the toolbar covers the page: it makes room. A window of its own stays.
    if (wished === undefined) window.close();
  };
  const choose = async (person: Person, entity: EntityId | null) => {
    const url = seen.tab?.url;
    if (!url) return;
    const name = person.candidates.find(({ id }) => id === entity)?.name;
    const words = { surface: isolated(person.surface), name: isolated(name ?? '') };
    const text = entity ? i18n.t('popup.chosen', words) : i18n.t('popup.nobodyChosen', words);
    report(await base.choices.set({ scope: 'page', url, form: person.surface, entity }), text);
    seen.look();
  };
  const setMode = async (mode: SiteMode) => {
    if (!seen.tab?.url) return;
    report(await base.sites.set(seen.tab.url, mode), saidMode(mode));
    seen.look();
  };
  const setDensity = async (density: Density, everywhere: boolean) => {
    const url = seen.tab?.url;
    if (!url) return;
    if (everywhere)
      report(await base.sites.setDensity(undefined, density), i18n.t('popup.density.changedUsual'));
    else report(await base.sites.setDensity(url, density), i18n.t('popup.density.changed'));
    seen.look();
  };
  const setDate = async (value: PartialDate | null) => {
    if (!seen.tab?.url) return;
    report(await base.dates.set(seen.tab.url, value), i18n.t('card.date.saved'));
    seen.look();
  };
  const reload = async () => {
    if (seen.tab) await browser.tabs.reload(seen.tab.id);
  };

  if (view.kind === 'home') {
    const props: HomeProps = {
      page: seen.page,
      site: seen.site,
      query,
      results,
      unfinished: kept.map(({ key, draft }) => ({ key, name: draft.entity.name })),
      onQuery: setQuery,
      onOpen: open,
      onJump: (person) => void jump(person),
      onChoose: (person, id) => void choose(person, id),
      onMode: (mode) => void setMode(mode),
      onDensity: (density) => void setDensity(density, false),
      onUsualDensity: (density) => void setDensity(density, true),
      onDate: (value) => void setDate(value),
      onReload: () => void reload(),
      onAllow: () => void allow().then(seen.look),
      offers: offers.names,
      onAddOffer: (offer) => {
        void offers.begin(offer).then(({ draft, suggested }) => {
          setView({ kind: 'new', key: `add:${draft.entity.id}`, draft, suggested });
        });
      },
      onSkipOffer: (offer) => {
        const said = i18n.t('popup.offers.skipped', { name: isolated(offer.name) });
        void offers.skip(offer).then((changed) => report(changed, said));
      },
      onAdd: (name) => {
        const draft = blankDraft('person', name);
        setView({ kind: 'new', key: `add:${draft.entity.id}`, draft });
      },
      onContinue: (key) => {
        const draft = drafts.read(key);
        if (draft) setView(draft.seen ? { kind: 'card', id: key } : { kind: 'new', key, draft });
      },
      onForget: (key) => {
        drafts.write(key, undefined);
        setKept(drafts.list());
      },
      onLibrary: () => library(),
      onPanel: seen.tab && wished === undefined ? () => void panel(seen.tab?.id) : undefined,
    };
    return <Popup view={{ kind: 'home', home: props }} done={done} />;
  }

  const subject: CardEditorProps['subject'] =
    view.kind === 'new' ? { fresh: view.draft, key: view.key } : { card: view.id };
  return (
    <Popup
      done={done}
      view={{
        kind: 'card',
        card: {
          onBack: home,
          onLibrary: view.kind === 'card' ? () => library(view.id) : undefined,
          children: (
            <CardEditor
              key={view.kind === 'new' ? view.key : view.id}
              desk={desk}
              drafts={drafts}
              subject={subject}
              suggested={view.kind === 'new' ? view.suggested : undefined}
              onSaved={(saved, name, wasNew) => {
                say(saidSaved(name, wasNew), saved.changes);
                if (wasNew) open(saved.id);
              }}
              onRemoved={(change, name) => {
                say(i18n.t('editor.removed', { name: isolated(name) }), [change]);
                home();
              }}
              onCancelled={home}
              onOpenCard={open}
            />
          ),
        },
      }}
    />
  );
}

function saidSaved(name: string, wasNew: boolean): string {
  const named = { name: isolated(name) };
  return wasNew ? i18n.t('editor.added', named) : i18n.t('editor.saved', named);
}

function saidMode(mode: SiteMode): string {
  if (mode === 'off') return i18n.t('popup.site.changedOff');
  return mode === 'on' ? i18n.t('popup.site.changedOn') : i18n.t('popup.site.changedArticles');
}
