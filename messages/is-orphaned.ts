import { browser } from '@wxt-dev/browser';

/**
 * Whether the extension has gone from under this script: updated, turned off or removed while its page stayed open.
 *
 * Browsers do not tell. In Chromium the extension's id is gone then, and almost every other call throws; Firefox ends the script altogether.
 */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
