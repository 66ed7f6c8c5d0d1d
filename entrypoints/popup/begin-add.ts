/** "Add to Dramatis": the card that begins with what is selected in the tab. */
import { browser } from 'wxt/browser';
import { draftFrom, type FromSelection, type Passage } from '../../lib/core/edit/from-selection';
import { askTab } from '../../lib/wire/tabs';

/** Milliseconds to wait for a busy page; then the card begins with what the browser itself knows. */
const PATIENCE = 700;

/** `selected`: the text as the context menu was given it. */
export async function beginAdd(tab: number, selected: string): Promise<FromSelection> {
  const today = new Date().toISOString().slice(0, 10);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const passage = (await Promise.race([passageOf(tab), late])) ?? (await ofBrowser(tab));
  return draftFrom({ ...passage, text: selected || passage.text }, today);
}

async function passageOf(tab: number): Promise<Passage | undefined> {
  const reply = await askTab(tab, 'page.selection', {});
  return reply.kind === 'answer' && reply.answer ? reply.answer : undefined;
}

async function ofBrowser(tab: number): Promise<Passage> {
  // Closed in the meantime: the name alone is left.
  const { url = '', title = '' } = await browser.tabs.get(tab).catch(() => ({ url: '', title: '' }));
  return { text: '', sentence: '', url, title };
}
