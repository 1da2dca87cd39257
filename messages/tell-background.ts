import { browser } from '@wxt-dev/browser';
import type { PageToBackground } from './protocol.ts';

/**
 * Sends a message from a page to the background, and does not wait for an answer.
 *
 * The companion's own way: without `webextension-polyfill`, a quarter of what an unmatched page would otherwise pay for; promises are native in Manifest V3.
 * Where the extension was updated or removed under an open page nobody listens any more: then the page stays as it is, in silence.
 */
export function tellBackground(message: PageToBackground): void {
  try {
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  } catch {
    // Chromium throws at once where the extension is gone.
  }
}
