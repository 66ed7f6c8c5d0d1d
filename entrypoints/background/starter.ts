/** The first run: the cards that come with the extension. */
import { browser } from 'wxt/browser';
import { STARTER_PACK } from '../../lib/services/packs';
import type { Records } from '../../lib/services/records';

/** Settles when the cards are there, or cannot be; the extension works without them too. */
export async function bringStarterPack(base: Records): Promise<void> {
  try {
    const answer = await base.packs.ensure(STARTER_PACK, browser.runtime.getManifest().version, fetchPack);
    if (answer.kind !== 'done') console.warn('Dramatis could not bring its first cards:', answer);
  } catch (error) {
    console.error('Dramatis could not bring its first cards:', error);
  }
}

async function fetchPack(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/packs/starter.json'));
  return response.json();
}
