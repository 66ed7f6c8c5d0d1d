/** "Add to Dramatis" in the context menu of selected text. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openAdd } from './windows';

const ADD = 'add';
/** Longest selection that is handed on, in UTF-16 units: it is a name, not an article. */
const LONGEST = 500;

export function addMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // The browser keeps the menu between starts; an update may have changed it.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ADD, title: i18n.t('menu.add'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ADD || tab?.id === undefined) return;
    openAdd(tab.id, (info.selectionText ?? '').trim().slice(0, LONGEST));
  });
}
