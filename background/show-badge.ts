import { browser } from 'wxt/browser';

/** The door of the design (mockups' `--sb-act`, light). A count is an offer, so it is never red. */
const BADGE_COLOUR = '#5b2453';
const BADGE_TEXT_COLOUR = '#ffffff';
/** Counts above are shown as "9+": more does not fit the button. */
const HIGHEST_COUNT = 9;

/**
 * Shows the number of notes on the toolbar button of one tab; 0 clears it.
 *
 * Browsers drop a tab's badge themselves when it goes to another page. A tab that is gone by now is no error.
 */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > HIGHEST_COUNT ? `${HIGHEST_COUNT}+` : String(count);
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId }),
    browser.action.setBadgeTextColor({ color: BADGE_TEXT_COLOUR, tabId }),
    browser.action.setBadgeText({ text, tabId }),
  ]);
}
