/** The tab the popup stands over, and who stands in it. */
import { browser } from 'wxt/browser';
import type { PageState, Person } from '../../components/popup/page-state';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import type { TabAnswers } from '../../lib/wire/protocol';
import { askPeople } from '../surface/tab-people';

export interface Tab {
  id: number;
  /** Unknown where the browser lets no extension look. */
  url: string | undefined;
}

/** Sites whose pages no extension may touch, in one browser or the other. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;
const WEB = ['http://*/*', 'https://*/*'];

/** `wished`: the id from the address; else the tab in front. */
export async function findTab(wished: number | undefined): Promise<Tab | undefined> {
  const tab =
    wished === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : // Closed in the meantime: then there is no page.
        await browser.tabs.get(wished).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** `sketches` reads from the base, as of a date. Undefined: the page is too busy to answer; ask again. */
export async function readPage(
  tab: Tab | undefined,
  sketches: (ids: readonly EntityId[], date: PartialDate | undefined) => Promise<Sketch[]>,
): Promise<PageState | undefined> {
  if (!tab) return { kind: 'closed' };
  const reply = await askPeople(tab.id);
  if (reply.kind === 'answer') return { kind: 'page', ...(await peopled(reply.answer, sketches)) };
  return reply.why === 'late' ? undefined : whyNobodyAnswers(tab.url);
}

export function allow(): Promise<boolean> {
  return browser.permissions.request({ origins: WEB });
}

async function peopled(
  { active, date, people }: TabAnswers['page.people'],
  sketches: (ids: readonly EntityId[], date: PartialDate | undefined) => Promise<Sketch[]>,
) {
  const ids = new Set(
    people.flatMap(({ entity, candidates }) => (entity ? [entity] : candidates.map(({ id }) => id))),
  );
  const list = [...ids];
  const found = await sketches(list, date?.value);
  const known = new Map(found.map((sketch) => [sketch.id, sketch]));
  const shown = people.flatMap(({ key, entity, surface, count, candidates }): Person[] => {
    if (entity) {
      const sketch = known.get(entity);
      // Deleted this moment: the page will be told.
      return sketch ? [{ key, surface, count, sketch, candidates: [] }] : [];
    }
    return [
      { key, surface, count, sketch: null, candidates: candidates.flatMap(({ id }) => known.get(id) ?? []) },
    ];
  });
  return { active, date, people: shown };
}

async function whyNobodyAnswers(url: string | undefined): Promise<PageState> {
  if (url === undefined) {
    // Pages of the browser hide their address; so do all pages while the user lets us into none.
    return (await allowed(WEB)) ? { kind: 'closed' } : { kind: 'not-allowed' };
  }
  if (/^file:/i.test(url))
    return { kind: (await browser.extension.isAllowedFileSchemeAccess()) ? 'reload' : 'files' };
  if (!/^https?:/i.test(url) || STORES.test(url)) return { kind: 'closed' };
  return { kind: (await allowed([`${new URL(url).origin}/*`])) ? 'reload' : 'not-allowed' };
}

function allowed(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}
