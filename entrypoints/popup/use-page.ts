/** Keeps the popup's picture of its tab up to date: the page may still be loading, and other windows may edit. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageState, Site } from '../../components/popup/page-state';
import { same } from '../../lib/core/edit/same';
import { siteKey } from '../../lib/services/address';
import type { Surface } from '../surface/open-surface';
import { findTab, readPage, type Tab } from './tab';

/** Milliseconds between two looks at the page while the popup is open. */
const PACE = 1_000;

export interface Seen {
  tab: Tab | undefined;
  site: Site | undefined;
  page: PageState;
  /** Looks at the page again, now and once it has had time to follow a change. */
  look(): void;
}

const SOON = 250;

export function usePage(surface: Surface, wished: number | undefined): Seen {
  const [tab, setTab] = useState<Tab>();
  const [site, setSite] = useState<Site>();
  const [page, setPage] = useState<PageState>({ kind: 'reading' });
  const { base } = surface;

  const lookOnce = useCallback(async () => {
    const here = await findTab(wished);
    const url = here?.url;
    const [rules, next] = await Promise.all([
      url && /^(https?|file):/i.test(url) ? base.sites.rules(url) : undefined,
      readPage(here, base.entities.sketches),
    ]);
    setTab((before) => steady(before, here));
    if (url && rules) setSite((before) => steady(before, { name: siteKey(url), ...rules }));
    if (next) setPage((before) => steady(before, next));
  }, [base, wished]);

  // Before the first picture is painted: an effect would wait for that, and the user with it.
  useLayoutEffect(() => void lookOnce(), [lookOnce]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void lookOnce();
    }, PACE);
    const stop = surface.onChange(() => void lookOnce());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [lookOnce, surface]);

  const look = useCallback(() => {
    void lookOnce();
    setTimeout(() => void lookOnce(), SOON);
  }, [lookOnce]);

  return { tab, site, page, look };
}

/** The same object as before where nothing differs, so that nothing is drawn again. */
function steady<T>(before: T, next: T): T {
  return same(before, next) ? before : next;
}
