import { browser } from 'wxt/browser';

/** Firefox's own, which the types of WXT do not know. */
interface WithSidebarAction {
  readonly sidebarAction: { open(): Promise<void>; toggle(): Promise<void> };
}

/** The toolbar popup, as the manifest names it. */
const POPUP = 'popup.html';

/** Whether this browser has a side panel for extensions: not on phones. */
export function hasSidebar(): boolean {
  return 'sidePanel' in browser || isWithSidebarAction(browser);
}

/** Opens the browser's side panel with the popup's view in it. Call it in a click, or the browser refuses. */
export async function openSidebar(windowId: number): Promise<void> {
  if (isWithSidebarAction(browser)) return browser.sidebarAction.open();
  await browser.sidePanel.open({ windowId });
}

/** Makes the toolbar button open the side panel, or the popup again. Browsers forget it when they are closed: say it anew at each start. */
export async function setToolbarOpens(what: 'popup' | 'sidebar'): Promise<void> {
  if (hasSidebar()) await browser.action.setPopup({ popup: what === 'popup' ? POPUP : '' });
}

/**
 * Answers a press of the toolbar button that opened no popup; call it in the press itself. Firefox opens and closes its sidebar, Chromium only opens.
 *
 * Chromium can do both by itself (`openPanelOnActionClick`), but then the press does not grant the page, and "Check this page" cannot work.
 */
export async function answerToolbar(windowId: number): Promise<void> {
  if (isWithSidebarAction(browser)) return browser.sidebarAction.toggle();
  await browser.sidePanel.open({ windowId });
}

function isWithSidebarAction(api: object): api is WithSidebarAction {
  return 'sidebarAction' in api && typeof api.sidebarAction === 'object';
}
