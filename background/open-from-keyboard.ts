import { browser } from 'wxt/browser';
import { openPanel } from '../messages/ask-page.ts';
import { setToolbarOpens } from '../storage/browser-sidebar.ts';
import { checkPage } from './start-scripts.ts';
import { syncToolbar } from './sync-toolbar.ts';

/**
 * Opens the panel in a tab. A page that was not read yet is read first (the key press grants `activeTab`); where there are no notes, the popup
 * opens in place of the panel: a key that does nothing looks broken.
 */
export async function openFromKeyboard(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && (await openPanel(tabId))) return;
  if (tabId !== undefined && (await checkPage(tabId)) === 'matched' && (await openPanel(tabId))) return;
  // The popup also where the toolbar button opens the side panel: browsers open that in the press itself only, and we have waited for the page.
  await setToolbarOpens('popup');
  // Older browsers refuse to open the popup for us; nothing else is left to offer there.
  await browser.action.openPopup?.().catch(() => undefined);
  await syncToolbar();
}
