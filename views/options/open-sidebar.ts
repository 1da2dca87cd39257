import { browser } from 'wxt/browser';

/** Firefox's own, which the types of WXT do not know. */
interface WithSidebarAction {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Whether this browser has a side panel for extensions: not on phones. */
export function hasSidebar(): boolean {
  return 'sidePanel' in browser || isWithSidebarAction(browser);
}

/** Opens the browser's side panel with the popup's view in it. Call it in a click, or the browser refuses. */
export async function openSidebar(windowId: number): Promise<void> {
  if (isWithSidebarAction(browser)) return browser.sidebarAction.open();
  await browser.sidePanel.open({ windowId });
}

function isWithSidebarAction(api: object): api is WithSidebarAction {
  return 'sidebarAction' in api && typeof api.sidebarAction === 'object';
}
