/** Questions from the extension to the script in a tab's page. */
import { browser } from 'wxt/browser';
import type { TabEnvelope } from './envelope';
import type { TabAnswers, TabAsked, TabQuestion } from './protocol';
import type { Reply } from './reply';
import { send } from './send';

/** A page that is busy may answer late; one without our script never answers ("unreachable"). */
const PATIENCE = 5_000;

export async function askTab<Q extends TabQuestion>(
  tab: number,
  question: Q,
  content: TabAsked<Q>,
  frameId = 0,
): Promise<Reply<TabAnswers[Q]>> {
  const envelope: TabEnvelope = { to: 'page', question, content };
  return send<TabAnswers[Q]>(() => browser.tabs.sendMessage(tab, envelope, { frameId }), PATIENCE, 1);
}

/** Tells the scripts in all frames of a tab. */
async function tellTab(tab: number, revision: number): Promise<void> {
  const envelope: TabEnvelope = { to: 'page', question: 'page.refresh', content: { revision } };
  await send(() => browser.tabs.sendMessage(tab, envelope), PATIENCE, 1);
}

/** Tells the scripts of all pages that marks may be out of date. */
export async function refreshTabs(revision: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours; that they do not answer is no failure.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, revision))));
}
