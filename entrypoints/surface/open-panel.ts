/** Opens the side panel: Chromium's beside one tab, Firefox's sidebar. Both only while the user presses something. */
/** Each browser has one of the two, under its own name. */
interface Panels {
  chrome?: { sidePanel?: { open(at: { tabId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

export async function openPanel(tab: number): Promise<void> {
  const { chrome, browser } = globalThis as unknown as Panels;
  await (chrome?.sidePanel?.open({ tabId: tab }) ?? browser?.sidebarAction?.open());
}
