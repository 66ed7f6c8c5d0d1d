/** Opens the extension's own pages. */
import { browser } from 'wxt/browser';
import { showInPanel } from '../surface/open-panel';

/** The library in a tab, at a card or at what was searched for. */
export async function openLibrary(at: {
  entity?: string | undefined;
  query?: string | undefined;
}): Promise<null> {
  const wish = new URLSearchParams();
  if (at.entity) wish.set('entity', at.entity);
  if (at.query) wish.set('q', at.query);
  await browser.tabs.create({ url: address('/library.html', wish) });
  return null;
}

/** All that is kept of somebody: beside the tab, or in a tab of its own where the browser lets no panel open. */
export async function openDossier(entity: string, tab: number | undefined): Promise<null> {
  const wish = new URLSearchParams({ person: entity });
  if (tab !== undefined) wish.set('tab', String(tab));
  const url = address('/sidepanel.html', wish);
  const shown = tab !== undefined && (await showInPanel(tab, url));
  if (!shown) await browser.tabs.create({ url });
  return null;
}

/** The popup in a small window of its own, for adding what is selected in a tab. */
export async function openAdd(tab: number, selected: string): Promise<void> {
  const wish = new URLSearchParams({ tab: String(tab), add: '1', text: selected });
  const url = address('/popup.html', wish);
  // Android has no windows.
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 440, height: 640 });
  else await browser.tabs.create({ url });
}

function address(page: '/library.html' | '/popup.html' | '/sidepanel.html', wish: URLSearchParams): string {
  const query = wish.toString();
  return browser.runtime.getURL(page) + (query && `?${query}`);
}
