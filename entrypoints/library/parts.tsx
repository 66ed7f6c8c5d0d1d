/** Packs and trash with their data. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Packs } from '../../components/library/packs';
import { type Discard, Trash } from '../../components/library/trash';
import { isolated } from '../../components/words/language';
import { quoteOf } from '../../lib/core/model/annotation';
import type { Base } from '../../lib/services/base';
import { STARTER_PACK } from '../../lib/services/packs';
import type { Discarded } from '../../lib/services/trash';
import type { Surface } from '../surface/open-surface';
import type { DoneLine } from '../surface/use-done';
import { useBase } from './use-base';

const FIRST_WORDS = 200;

export function PacksPart({ surface, line }: { surface: Surface; line: DoneLine }) {
  const packs = useBase(surface, readPacks);
  const titleOf = (id: string) => ({ title: isolated(packs?.find((pack) => pack.id === id)?.title ?? id) });
  const install = async (id: string) => {
    const response = await fetch(browser.runtime.getURL('/packs/starter.json'));
    const answer = await surface.base.packs.install(await response.json());
    line.report(answer, i18n.t('library.packs.didInstall', titleOf(id)));
  };
  const remove = async (id: string) => {
    const answer = await surface.base.packs.remove(id);
    line.report(answer, i18n.t('library.packs.didRemove', titleOf(id)));
  };
  return (
    <Packs
      packs={packs?.map((pack) => ({ ...pack, canReturn: pack.id === STARTER_PACK }))}
      onRemove={(id) => void remove(id)}
      onInstall={(id) => void install(id)}
    />
  );
}

export function TrashPart({ surface, line }: { surface: Surface; line: DoneLine }) {
  const discards = useBase(surface, readTrash);
  const restore = async ({ table, id, text }: Discard) => {
    const answer = await surface.base.trash.restore(table, id);
    const said =
      table === 'notes'
        ? i18n.t('library.trash.restoredNote')
        : table === 'annotations'
          ? i18n.t('library.trash.restoredPassage')
          : i18n.t('library.trash.restored', { name: isolated(text) });
    line.report(answer, said);
  };
  const empty = async () => {
    const answer = await surface.base.trash.empty();
    // Cannot be taken back: no undo is offered.
    if (answer.kind === 'done') line.say(i18n.t('library.trash.emptied'));
    else line.report(answer, '');
  };
  return (
    <Trash discards={discards} onRestore={(discard) => void restore(discard)} onEmpty={() => void empty()} />
  );
}

const readPacks = (base: Base) => base.packs.list();

async function readTrash(base: Base): Promise<Discard[]> {
  const discarded = await base.trash.list();
  return discarded.map(({ table, id, at, content }) => ({
    table,
    id,
    at,
    text: wordsOf(content).slice(0, FIRST_WORDS),
  }));
}

function wordsOf(content: Discarded['content']): string {
  if ('name' in content) return content.name;
  return 'text' in content ? content.text : quoteOf(content.target) || content.note;
}
