import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The content script: reads the thread, scores its topics, tells the background of a match.
 *
 * It is an unlisted script, not one of WXT's content scripts: those announce themselves to the page by an event that carries the extension's id, and
 * a page should not learn that a worried parent is reading it. The background registers it for granted sites only.
 */
export default defineUnlistedScript(async () => {
  await browser.runtime.sendMessage({ kind: 'thread-matched' });
  return 'matched';
});
