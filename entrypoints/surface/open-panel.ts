/** Opens the side panel: Chromium's beside one tab, Firefox's sidebar. Both only while the user presses something. */
/** Each browser has one of the two, under its own name. */
interface Panels {
  chrome?: {
    sidePanel?: {
      setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
      open(at: { tabId: number }): Promise<void>;
    };
  };
  browser?: {
    sidebarAction?: {
      setPanel(options: { tabId: number; panel: string }): Promise<void>;
      isOpen(window: object): Promise<boolean>;
      open(): Promise<void>;
    };
  };
}

export async function openPanel(tab: number): Promise<void> {
  const { chrome, browser } = globalThis as unknown as Panels;
  await (chrome?.sidePanel?.open({ tabId: tab }) ?? browser?.sidebarAction?.open());
}

/**
 * Shows `path`, one of the panel's addresses, in the panel of a tab. False: the browser lets no panel open now; Firefox
 * forgets between a frame of a page and the background that the user pressed something.
 */
export async function showInPanel(tab: number, path: string): Promise<boolean> {
  const { chrome, browser } = globalThis as unknown as Panels;
  try {
    if (chrome?.sidePanel) {
      // Nothing is awaited in between: the press counts for a moment only.
      const set = chrome.sidePanel.setOptions({ tabId: tab, path, enabled: true });
      await Promise.all([set, chrome.sidePanel.open({ tabId: tab })]);
      return true;
    }
    if (!(await browser?.sidebarAction?.isOpen({}))) return false;
    await browser?.sidebarAction?.setPanel({ tabId: tab, panel: path });
    return true;
  } catch {
    return false;
  }
}
