import type { Browser } from 'puppeteer-core';
import { type Cdp, clickNode, readClosedShadow } from '../browser/closed-shadow.ts';

/** Long enough for what a press of the chip sets going, in ms. */
const AFTERMATH_MS = 500;
/** The Event Timing API reports no shorter ones. */
const SHORTEST_MS = 16;

/** How fast the panel is, in ms: one number a run. */
export interface PanelTimes {
  /** From the press of the chip to the frame that shows the panel; in steps of 8 ms, 16 at least. */
  readonly chipToPanelMs: number;
  /** Longest task between the press and quiet; 0 = none of 50 ms. */
  readonly longestTaskMs: number;
}

/** Opens a page with a matched thread, presses its chip and measures what follows. @param slowDown - of the processor: 4 = four times slower. */
export async function measurePanel(browser: Browser, address: string, slowDown: number): Promise<PanelTimes> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.bringToFront();
    const session = await page.createCDPSession();
    const cdp: Cdp = { send: (method, params) => session.send(method as 'DOM.enable', params as undefined) };
    const chip = await waitForChip(cdp);
    // Reading the tree is work for the page: it must not count.
    await session.send('Accessibility.disable');
    await session.send('DOM.disable');
    await pause();
    await page.evaluate(watchPress, SHORTEST_MS);
    await page.emulateCPUThrottling(slowDown);
    await session.send('DOM.enable');
    await clickNode(cdp, chip);
    await pause();
    await pause();
    return await page.evaluate(() => (window as unknown as { pressWatch: PanelTimes }).pressWatch);
  } finally {
    await page.close();
  }
}

/** Runs in the page: the press is an event of its document like any other, though what it does lies in our world. */
function watchPress(shortestMs: number): void {
  const watch = { chipToPanelMs: 0, longestTaskMs: 0 };
  Object.assign(window, { pressWatch: watch });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(click|pointerup|mouseup)$/.test(name)) watch.chipToPanelMs = Math.max(watch.chipToPanelMs, duration);
    // TypeScript's DOM does not know `durationThreshold` yet.
  }).observe({ type: 'event', durationThreshold: shortestMs } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longestTaskMs = Math.max(watch.longestTaskMs, duration);
  }).observe({ type: 'longtask' });
}

async function waitForChip(cdp: Cdp) {
  for (;;) {
    const chip = (await readClosedShadow(cdp)).find(({ role }) => role === 'button');
    if (chip) return chip;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
}
