/** The names that the page offers for adding: asked for when the popup opens, and again when its people change. */
import { useEffect, useState } from 'preact/hooks';
import type { OfferedName } from '../../components/popup/proposals';
import type { FromSelection } from '../../lib/core/edit/from-selection';
import { same } from '../../lib/core/edit/same';
import type { Changed } from '../../lib/core/model/card';
import { skipName, skippedNames } from '../../lib/services/skipped-names';
import type { TabAnswers } from '../../lib/wire/protocol';
import { askTab } from '../../lib/wire/tabs';
import type { Surface } from '../surface/open-surface';
import type { Seen } from './use-page';

/** More than these, nobody reads. */
const MOST = 5;

export interface Offers {
  names: readonly OfferedName[];
  /** The card that an offer begins, with the page as its source. */
  begin(offer: OfferedName): Promise<FromSelection>;
  /** Offers the name no more, here or elsewhere. */
  skip(offer: OfferedName): Promise<Changed>;
}

export function useOffers({ context, onChange }: Surface, { tab, page }: Seen): Offers {
  const [text, setText] = useState<TabAnswers['page.text'] | null>(null);
  const [names, setNames] = useState<readonly OfferedName[]>([]);
  const [skipped, setSkipped] = useState<readonly string[]>();
  useEffect(() => {
    const look = async () => {
      const now = await skippedNames(context);
      setSkipped((before) => (same(before, now) ? before : now));
    };
    void look();
    return onChange(() => void look());
  }, [context, onChange]);
  const id = tab?.id;
  const people =
    page.kind === 'page' && page.active ? page.people.map(({ key }) => key).join('\n') : undefined;
  useEffect(() => {
    let current = id !== undefined && people !== undefined && skipped !== undefined;
    if (!current) setNames([]);
    else
      void askTab(id ?? -1, 'page.text', {}).then(async (reply) => {
        if (reply.kind !== 'answer') return;
        // With the tables of names it is the largest part of the popup, and the last that is looked at.
        const { proposals } = await import('../../lib/core/propose/propose');
        if (!current) return;
        const { blocks, lang } = reply.answer ?? { blocks: [], lang: undefined };
        const found = proposals(blocks, lang, new Set(skipped)).slice(0, MOST);
        setText(reply.answer);
        setNames((before) => (same(before, found) ? before : found));
      });
    return () => {
      current = false;
    };
  }, [id, people, skipped]);
  return {
    names,
    skip: ({ name }) => skipName(context, name),
    begin: async ({ name, sentence }) => {
      const { draftFrom } = await import('../../lib/core/edit/from-selection');
      const { url = '', title = '', date } = text ?? {};
      return draftFrom({ text: name, sentence, url, title, date }, new Date().toISOString().slice(0, 10));
    },
  };
}
