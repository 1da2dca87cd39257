import { browser } from 'wxt/browser';
import { isPageDescription } from './guards.ts';
import type { PageDescription, ToPage } from './protocol.ts';

/** Asks the panel in a tab what it found. @returns null where no panel is (nothing recognised, or the page cannot be read). */
export async function describePage(tabId: number): Promise<PageDescription | null> {
  const answer: unknown = await ask(tabId, { kind: 'describe-page' });
  return isPageDescription(answer) ? answer : null;
}

/** Opens the panel in a tab. @returns false where there is none. */
export async function openPanel(tabId: number): Promise<boolean> {
  return (await ask(tabId, { kind: 'open-panel' })) === true;
}

function ask(tabId: number, message: ToPage): Promise<unknown> {
  // A tab without the panel has no receiver, which the browser reports as an error; for us it is an answer.
  return browser.tabs.sendMessage(tabId, message).catch(() => null);
}
