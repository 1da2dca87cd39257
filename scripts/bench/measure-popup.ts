import type { Browser } from 'puppeteer-core';
import { type PaintWatch, watchPaint } from './paint-watch.ts';

declare const paintWatch: PaintWatch;

/** What a parent needs to begin: the ages and the situations. */
const USEFUL = ['.sb-ages', '.sb-situation'];

/** Long enough for all that the popup does of itself, slowed down as it may be. */
const SETTLE_MS = 1_500;

/** How fast the popup is, in ms: one number a run. */
export interface PopupTimes {
  readonly firstUsefulPaintMs: number;
  readonly longestTaskMs: number;
}

/** Opens the popup in a tab of its own and measures it. @param slowDown - of the processor: 4 = four times slower. */
export async function measurePopup(browser: Browser, extensionId: string, slowDown: number): Promise<PopupTimes> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.setViewport({ width: 400, height: 600 });
    // The process of the extension stands already when a person presses the button.
    await page.goto(`chrome-extension://${extensionId}/mark.svg`);
    await page.evaluateOnNewDocument(watchPaint, USEFUL);
    await page.emulateCPUThrottling(slowDown);
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const { paintedMs, longestTaskMs } = await page.evaluate(() => paintWatch);
    if (paintedMs === null) throw new Error(`The popup did not show ${USEFUL.join(' and ')} in ${SETTLE_MS} ms`);
    return { firstUsefulPaintMs: paintedMs, longestTaskMs };
  } finally {
    await page.close();
  }
}
