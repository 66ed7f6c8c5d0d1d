/** The library with its data: which part is shown, and what each button does. */

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Library } from '../../components/library/library';
import { Shelf, type Wish } from '../../components/library/shelf';
import { isolated } from '../../components/words/language';
import { blankDraft } from '../../lib/core/edit/draft';
import type { EntityId } from '../../lib/core/model/entity';
import { later } from '../surface/later';
import type { Surface } from '../surface/open-surface';
import { type DoneLine, useDone } from '../surface/use-done';
import { CardVersions } from './card-versions';
import { ChoicesPart } from './choices-part';
import { lastChange } from './last-change';
import { PacksPart, TrashPart } from './parts';
import { type Route, wishOf } from './route';
import { useBase } from './use-base';
import { useRoute } from './use-route';
import { useShelf } from './use-shelf';

const CardEditor = later(async () => (await import('../../components/editor/card-editor')).CardEditor);
const AnnotationsPart = later(async () => (await import('./annotations-part')).AnnotationsPart);
/** Its readers and writers are heavy, and most visits to the library need none of them. */
const TransferPart = later(async () => (await import('./transfer/transfer-part')).TransferPart);

export function App({ surface }: { surface: Surface }) {
  const [route, go] = useRoute();
  const line = useDone(surface.base.undo);
  const last = useBase(surface, lastChange);
  useEffect(() => {
    const { card } = wishOf(location.search);
    if (card && !location.hash) go({ part: 'cards', card }, true);
  }, [go]);
  const undoLast = async () => {
    if (last) await line.takeBack([last.change]);
  };
  return (
    <Library part={route.part} lastChange={last?.said} onUndoLast={() => void undoLast()} done={line.done}>
      {route.part === 'cards' && <CardsPart surface={surface} line={line} route={route} go={go} />}
      {route.part === 'annotations' && <AnnotationsPart surface={surface} line={line} />}
      {route.part === 'choices' && <ChoicesPart surface={surface} line={line} />}
      {route.part === 'packs' && <PacksPart surface={surface} line={line} />}
      {route.part === 'transfer' && <TransferPart surface={surface} line={line} />}
      {route.part === 'trash' && <TrashPart surface={surface} line={line} />}
    </Library>
  );
}

interface CardsPartProps {
  surface: Surface;
  line: DoneLine;
  route: Route & { part: 'cards' };
  go: (to: Route, replace?: boolean) => void;
}

function CardsPart({ surface, line, route, go }: CardsPartProps) {
  const { desk, drafts } = surface;
  const [wish, setWish] = useState<Wish>(() => ({
    query: wishOf(location.search).query,
    kind: undefined,
    by: undefined,
  }));
  const rows = useShelf(surface, wish);
  const { card, adding } = route;
  // A new blank card each time one is begun; what was typed in the last one is kept with the drafts.
  const fresh = useMemo(() => blankDraft('person', ''), [adding]);
  const open = useCallback((id: EntityId) => go({ part: 'cards', card: id }), [go]);
  const close = () => go({ part: 'cards' });
  return (
    <Shelf
      wish={wish}
      onWish={setWish}
      count={rows.count}
      at={rows.at}
      onWindow={rows.onWindow}
      openAt={rows.placeOf(card)}
      openKey={card}
      isOpen={Boolean(card || adding)}
      onOpen={(index, stepping) => {
        void rows.reach(index).then((sketch) => {
          if (sketch) go({ part: 'cards', card: sketch.id }, stepping && card !== undefined);
        });
      }}
      onAdd={() => go({ part: 'cards', adding: true })}
      onBack={close}
    >
      <CardEditor
        key={card ?? 'new'}
        desk={desk}
        drafts={drafts}
        subject={card ? { card } : { fresh, key: 'add:library' }}
        onSaved={(saved, name, wasNew) => {
          const named = { name: isolated(name) };
          line.say(wasNew ? i18n.t('editor.added', named) : i18n.t('editor.saved', named), saved.changes);
          if (wasNew) go({ part: 'cards', card: saved.id }, true);
        }}
        onRemoved={(change, name) => {
          line.say(i18n.t('editor.removed', { name: isolated(name) }), [change]);
          close();
        }}
        onCancelled={close}
        onOpenCard={open}
      />
      {card && <CardVersions surface={surface} line={line} id={card} />}
    </Shelf>
  );
}
