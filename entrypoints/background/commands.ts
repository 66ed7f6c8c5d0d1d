/** Keyboard commands go to the page in front; it knows its names. */
import { browser } from 'wxt/browser';
import { askTab } from '../../lib/wire/tabs';

const COMMANDS = ['next-name', 'previous-name', 'open-card', 'annotate'] as const;

export function hearCommands(): void {
  browser.commands?.onCommand.addListener(async (name) => {
    const command = COMMANDS.find((known) => known === name);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (command && tab?.id !== undefined) await askTab(tab.id, 'page.command', { command });
  });
}
