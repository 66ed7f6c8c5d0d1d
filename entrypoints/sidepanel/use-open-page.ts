/** The page beside the panel: what is saved of it and how that stands, who stands in it, and what is being written. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Item } from '../../components/panel/content';
import { documentOf } from '../../lib/core/document/identity';
import { same } from '../../lib/core/edit/same';
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import { askTab } from '../../lib/wire/tabs';
import { findTab } from '../popup/tab';
import type { Surface } from '../surface/open-surface';
import { itemsOf } from '../surface/read-items';
import { askPeople } from '../surface/tab-people';
import { emptyOutbox } from './empty-outbox';

/** Milliseconds between two looks at the page. */
const PACE = 1_000;

export interface BesidePage {
  tab: number | undefined;
  /** Undefined: not read yet. */
  items: readonly Item[] | undefined;
  drafts: readonly AnnotationDraft[];
  people: readonly Sketch[];
  date: PartialDate | undefined;
  look(): void;
}

type Seen = Omit<BesidePage, 'look'>;

const NOTHING: Seen = {
  tab: undefined,
  items: undefined,
  drafts: [],
  people: [],
  date: undefined,
};

export function useOpenPage({ base, context, onChange }: Surface, wished: number | undefined): BesidePage {
  const [seen, setSeen] = useState<Seen>(NOTHING);

  const look = useCallback(async () => {
    const tab = await findTab(wished);
    const next: Seen = { ...NOTHING, tab: tab?.id, items: [] };
    if (tab) {
      const [passages, people] = await Promise.all([askTab(tab.id, 'page.passages', {}), askPeople(tab.id)]);
      const here = passages.kind === 'answer' ? passages.answer : null;
      const documents = here?.documents ?? (tab.url === undefined ? [] : keysOf(tab.url));
      if (documents.length > 0) {
        const kept = await base.annotations.on(...documents);
        const place = new Map(here?.passages.map(({ id }, at) => [id, at]));
        const items = await itemsOf(base, kept, here?.passages);
        next.items = items.sort(
          (a, b) => (place.get(a.annotation.id) ?? kept.length) - (place.get(b.annotation.id) ?? kept.length),
        );
        await emptyOutbox(context);
        next.drafts = await base.annotationDrafts.list(...documents);
      }
      if (people.kind === 'answer') {
        next.date = people.answer.date?.value;
        const ids = people.answer.people.flatMap(({ entity }) => entity ?? []);
        next.people = await base.entities.sketches(ids, next.date);
      }
    }
    setSeen((before) => (same(before, next) ? before : next));
  }, [base, context, wished]);

  useEffect(() => {
    let running = false;
    const lookOnce = async () => {
      if (running) return;
      running = true;
      await look().finally(() => {
        running = false;
      });
    };
    void lookOnce();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void lookOnce();
    }, PACE);
    const stop = onChange(() => void look());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [look, onChange]);

  return { ...seen, look: () => void look() };
}

/** Of a page that our script does not read: its address is all that is known. */
function keysOf(url: string): string[] {
  return documentOf({ url, claims: [] }).keys;
}
