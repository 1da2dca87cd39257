import { type Browser, browser } from 'wxt/browser';
import { isMessageFromPage, isMessageFromView, isMessagePinChange } from '../messages/guards.ts';
import type { CheckResult, PageToBackground, ViewToBackground } from '../messages/protocol.ts';
import type { QuietHere } from '../storage/quiet.ts';
import { changeQuietSite, changeSettings } from '../storage/settings.ts';
import { askQuiet, keepQuiet, wake } from './keep-quiet.ts';
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
export async function receive(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<CheckResult | QuietHere | null> {
  if (sender.id !== browser.runtime.id) return null;
  if (isMessagePinChange(message)) {
    await writePins(message);
    return null;
  }
  if (isMessageFromView(message) && isOwnPage(sender)) return receiveFromView(message);
  const page = pageOf(sender);
  if (!isMessageFromPage(message)) return null;
  if ('url' in message) return isOwnSite(message.url, sender) ? receiveAboutQuiet(message) : null;
  await receiveFromPage(message, page);
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
      await inTurn(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));
      await turnOffAllSites();
      return null;
  }
}

type AboutQuiet = Extract<PageToBackground, { readonly url: string }>;

async function receiveAboutQuiet(message: AboutQuiet): Promise<QuietHere | null> {
  switch (message.kind) {
    case 'ask-quiet':
      return askQuiet(message.url);
    case 'quiet-for-now':
      await keepQuiet(message.scope, message.url);
      return null;
    case 'never-here':
      await changeQuietSite(new URL(message.url).origin, message.isNever);
      return null;
    case 'wake':
      await wake(message.url);
      return null;
  }
}

async function receiveFromPage(message: Exclude<PageToBackground, AboutQuiet>, page: PageTarget | null): Promise<void> {
  switch (message.kind) {
    case 'move-to-side':
      return changeSettings({ side: message.side });
    case 'open-options':
      return browser.runtime.openOptionsPage();
    case 'open-welcome':
      return openWelcome();
    case 'open-how-well':
      await browser.tabs.create({ url: '/catalogue.html#recognition' });
      return;
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

/** A page speaks for its own site only. */
function isOwnSite(url: string, sender: Browser.runtime.MessageSender): boolean {
  return sender.url !== undefined && new URL(sender.url).origin === new URL(url).origin;
}

/** The top document of a tab; frames never have notes of their own. */
function pageOf(sender: Browser.runtime.MessageSender): PageTarget | null {
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return { tabId: sender.tab.id, documentId: sender.documentId };
}
