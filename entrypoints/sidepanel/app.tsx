/** The side panel with its data: which view is shown, and what each button does. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { EmptyNote } from '../../components/bits/empty-note';
import { Compare } from '../../components/panel/compare';
import type { Item } from '../../components/panel/content';
import { Dossier } from '../../components/panel/dossier';
import { PagePart } from '../../components/panel/page-part';
import { Panel, type PanelPart } from '../../components/panel/panel';
import type { PassageActions } from '../../components/panel/passage';
import { SearchPart } from '../../components/panel/search-part';
import { PersonRow } from '../../components/popup/person-row';
import { targetOf } from '../../lib/core/annotation/selected';
import type { EntityId } from '../../lib/core/model/entity';
import { askTab } from '../../lib/wire/tabs';
import type { Surface } from '../surface/open-surface';
import { useAnnotating } from '../surface/use-annotating';
import { useAnnotationSearch } from '../surface/use-annotation-search';
import { useDone } from '../surface/use-done';
import { useDossier } from './use-dossier';
import { useOpenPage } from './use-open-page';

export interface AppProps {
  surface: Surface;
  tab: number | undefined;
  /** The dossier to begin with. */
  person: EntityId | undefined;
}

export function App({ surface, tab: wished, person }: AppProps) {
  const { base } = surface;
  const [part, setPart] = useState<PanelPart>('page');
  const [dossier, setDossier] = useState(person);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [query, setQuery] = useState('');
  const line = useDone(base.undo);
  const page = useOpenPage(surface, wished);
  const work = useAnnotating(surface, line, page.people);
  const searched = useAnnotationSearch(surface, query);
  const { file, read } = useDossier(surface, dossier);

  const openPerson = (id: EntityId) => {
    setChosen([]);
    setDossier(id);
  };
  const show = async ({ annotation }: Item) => {
    if (page.tab === undefined) return;
    const reply = await askTab(page.tab, 'page.show', { id: annotation.id });
    if (reply.kind === 'failed' || !reply.answer.found) line.say(i18n.t('annotation.notShown'));
  };
  /** What stands in the page now takes the place of the old passage: where that was found, or what is selected. */
  const replace = async (item: Item, by: { id?: string }, otherwise: string) => {
    if (page.tab === undefined) return;
    const reply = await askTab(page.tab, 'page.passage', by);
    const selected = reply.kind === 'answer' ? reply.answer : null;
    if (selected) work.accept(item, targetOf(selected));
    else line.say(otherwise);
  };
  const everywhere: PassageActions = {
    onEdit: work.edit,
    onDelete: work.remove,
    onCopy: work.copy,
    onPerson: openPerson,
    onSource: ({ annotation }) => void browser.tabs.create({ url: annotation.target.source }),
  };
  const here: PassageActions = {
    ...everywhere,
    onShow: (item) => void show(item),
    onAccept: (item) => void replace(item, { id: item.annotation.id }, i18n.t('annotation.notShown')),
    onLeave: (item) => {
      work.leave(item);
      setTimeout(page.look, 100);
    },
    onAttach: (item) => void replace(item, {}, i18n.t('annotation.selectFirst')),
  };
  const pair = chosen.flatMap((id) => file?.items.find(({ annotation }) => annotation.id === id) ?? []);
  const [one, other] = pair;
  const comparing = one && other ? ([one, other] as const) : undefined;
  const back = comparing ? () => setChosen([]) : dossier ? () => setDossier(undefined) : undefined;

  return (
    <Panel part={part} onPart={setPart} onBack={back} done={line.done}>
      {comparing ? (
        <Compare pair={comparing} actions={everywhere} onLink={work.link} />
      ) : dossier !== undefined && file ? (
        <Dossier
          {...file}
          actions={everywhere}
          editing={work.editing}
          extras={work.extras}
          chosen={chosen}
          onChoose={(id) =>
            setChosen((before) =>
              before.includes(id) ? before.filter((other) => other !== id) : [...before, id].slice(-2),
            )
          }
          onRemember={(on) => {
            void base.mentions.keep(on).then((changed) => line.report(changed, saidKeeping(on)));
          }}
          onForget={() => {
            void base.mentions.forget(file.entity.id).then(() => {
              line.say(i18n.t('panel.mentions.forgotten'));
              void read();
            });
          }}
          onAddNote={(text) => {
            void base.notes
              .save({ entity: file.entity.id, text })
              .then((changed) => line.report(changed, i18n.t('card.notes.saved')));
          }}
          onOpenCard={() => {
            const url = browser.runtime.getURL(`/library.html#/card/${encodeURIComponent(file.entity.id)}`);
            void browser.tabs.create({ url });
          }}
        />
      ) : part === 'page' ? (
        <PagePart
          items={page.items}
          drafts={page.drafts}
          actions={here}
          editing={work.editing}
          extras={work.extras}
          onContinue={work.continueDraft}
          onForget={(draft) => void base.annotationDrafts.drop(draft.id).then(page.look)}
        />
      ) : part === 'people' ? (
        page.people.length === 0 ? (
          <EmptyNote title={i18n.t('panel.nobody')} />
        ) : (
          <ul class="rows">
            {page.people.map((sketch) => (
              <PersonRow
                key={sketch.id}
                sketch={sketch}
                date={page.date}
                main={{ hint: i18n.t('panel.openDossier'), onClick: () => openPerson(sketch.id) }}
              />
            ))}
          </ul>
        )
      ) : (
        <SearchPart
          query={query}
          onQuery={setQuery}
          count={searched.count}
          items={searched.items}
          onMore={searched.more}
          actions={everywhere}
          editing={work.editing}
          extras={work.extras}
        />
      )}
    </Panel>
  );
}

function saidKeeping(on: boolean): string {
  return on ? i18n.t('panel.mentions.on') : i18n.t('panel.mentions.off');
}
