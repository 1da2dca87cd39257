import { type Browser, browser } from 'wxt/browser';
import {
  type CheckResult,
  isMessageFromPage,
  isMessageFromView,
  isMessagePinChange,
  type PageToBackground,
  type ViewToBackground,
} from '../messages/protocol.ts';
import { showBadge } from './show-badge.ts';
import { checkPage, type PageTarget, startPanel, startRecogniser } from './start-scripts.ts';
import { turnOffAllSites, turnOffSite, turnOnSite } from './turn-sites.ts';
import { inTurn, writePins } from './write-pins.ts';

/**
 * Takes a message from any part of the extension and does what it asks.
 *
 * Who may ask what follows from the sender as the browser names it, not from the message. Whatever does not fit (another extension, a frame, a wrong
 * shape) gets null and changes nothing.
 */
export async function receive(message: unknown, sender: Browser.runtime.MessageSender): Promise<CheckResult | null> {
  if (sender.id !== browser.runtime.id) return null;
  if (isMessagePinChange(message)) {
    await writePins(message);
    return null;
  }
  if (isMessageFromView(message) && isOwnPage(sender)) return receiveFromView(message);
  const page = pageOf(sender);
  if (isMessageFromPage(message)) await receiveFromPage(message, page);
  return null;
}

async function receiveFromView(message: ViewToBackground): Promise<CheckResult | null> {
  switch (message.kind) {
    case 'check-this-page':
      return checkPage(message.tabId);
    case 'turn-on-site':
      await turnOnSite(message.origin);
      return null;
    case 'turn-off-site':
      await turnOffSite(message.origin);
      return null;
    case 'erase-everything':
      await inTurn(() => browser.storage.local.clear());
      await turnOffAllSites();
      return null;
  }
}

async function receiveFromPage(message: PageToBackground, page: PageTarget | null): Promise<void> {
  switch (message.kind) {
    case 'open-options':
      return browser.runtime.openOptionsPage();
    case 'open-welcome':
      return openWelcome();
  }
  if (!page) return;
  switch (message.kind) {
    case 'recogniser-wanted':
      await startRecogniser(page);
      return;
    case 'thread-matched':
      await startPanel(page);
      return;
    case 'notes-shown':
      return showBadge(page.tabId, message.count);
    case 'notes-gone':
      return showBadge(page.tabId, 0);
  }
}

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** The top document of a tab; frames never have notes of their own. */
function pageOf(sender: Browser.runtime.MessageSender): PageTarget | null {
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return { tabId: sender.tab.id, documentId: sender.documentId };
}
