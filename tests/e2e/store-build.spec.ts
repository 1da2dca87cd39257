import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Cdp, countClosedShadows, readClosedShadow } from '../../scripts/browser/closed-shadow.ts';
import { type ChromiumWithExtension, openChromium } from '../../scripts/browser/open-chromium.ts';
import { BUILDS } from '../../scripts/build-extension.ts';
import { findChromium, NO_CHROMIUM } from '../../scripts/find-chromium.ts';
import { threadPath } from '../../scripts/sample/render-thread.ts';
import { type SampleForum, serveForum } from '../../scripts/sample/serve-forum.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';

/** The very build that goes to the store, which has no host from the start. Puppeteer drives it: it can press the real toolbar button. */
const test = base.extend<{ chromium: ChromiumWithExtension; forum: SampleForum }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  chromium: async ({}, use) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error(NO_CHROMIUM);
    const chromium = await openChromium({ executablePath, extensionFolder: BUILDS.chrome.folder, headless: true });
    await use(chromium);
    await chromium.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  forum: async ({}, use) => {
    const forum = await serveForum();
    await use(forum);
    await forum.close();
  },
});

/** Long enough for the companion to have read a page, if it were there, in ms. */
const READ_BY_MS = 3000;

async function cdpOf(page: Page): Promise<Cdp> {
  const session = await page.createCDPSession();
  return { send: (method, params) => session.send(method as 'DOM.enable', params as undefined) };
}

/** Presses the toolbar button over a tab. @returns the popup. */
async function pressToolbarButton({ browser, extensionId }: ChromiumWithExtension, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not installed');
  const popup = browser.waitForTarget((target) => target.url().includes('/popup.html'), { timeout: 15_000 });
  await extension.triggerAction(page);
  return (await popup).asPage();
}

test.describe('store build', () => {
  test('does nothing on a site that was not turned on, until a person says "Check this page"', async ({
    chromium,
    forum,
  }) => {
    const page = await chromium.browser.newPage();
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await page.bringToFront();
    const cdp = await cdpOf(page);
    await new Promise((resolve) => setTimeout(resolve, READ_BY_MS));
    expect(await countClosedShadows(cdp)).toBe(0);

    const popup = await pressToolbarButton(chromium, page);
    const check = await popup.waitForSelector('::-p-aria([name="Check this page"][role="button"])', {
      timeout: 15_000,
    });
    await check?.click();
    await expect.poll(async () => (await readClosedShadow(cdp)).length).toBeGreaterThan(0);
  });
});
