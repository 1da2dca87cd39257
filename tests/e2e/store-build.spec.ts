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
    // It opens on install, in front: a toolbar press before that would be over another tab than the test's.
    await chromium.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 });
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

/** Presses the toolbar button over a tab. @returns what it opens. */
async function pressToolbarButton(
  { browser, extensionId }: ChromiumWithExtension,
  page: Page,
  path: '/popup.html' | '/sidepanel.html',
): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not installed');
  const opened = browser.waitForTarget((target) => target.url().includes(path), { timeout: 15_000 });
  await extension.triggerAction(page);
  return (await opened).asPage();
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

    const popup = await pressToolbarButton(chromium, page, '/popup.html');
    const check = await popup.waitForSelector('::-p-aria([name="Check this page"][role="button"])', {
      timeout: 15_000,
    });
    await check?.click();
    await expect.poll(async () => (await readClosedShadow(cdp)).length).toBeGreaterThan(0);
  });

  test('has its key: Chromium drops one that it uses itself', async ({ chromium }) => {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const keys = await page.evaluate(
      'chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))',
    );
    expect(keys).toContainEqual(['open-panel', 'Alt+Shift+H']);
  });

  test('opens the side panel from the toolbar where a person chose so, and the press grants the page', async ({
    chromium,
    forum,
  }) => {
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const choice = await options.waitForSelector('::-p-xpath(//label[contains(., "The side panel")])');
    await choice?.evaluate((label) => label instanceof HTMLElement && label.click());
    await expect.poll(() => options.evaluate('chrome.action.getPopup({})')).toBe('');

    const page = await chromium.browser.newPage();
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await page.bringToFront();
    const sidePanel = await pressToolbarButton(chromium, page, '/sidepanel.html');
    const check = await sidePanel.waitForSelector('::-p-aria([name="Check this page"][role="button"])', {
      timeout: 15_000,
    });
    await check?.evaluate((button) => button instanceof HTMLElement && button.click());
    const cdp = await cdpOf(page);
    await expect.poll(async () => (await readClosedShadow(cdp)).length).toBeGreaterThan(0);

    // A second press over a page that it sees closes it: by then the panel must be older than the press.
    const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
    await extension?.triggerAction(page);
    await expect.poll(() => sidePanel.isClosed()).toBe(true);
  });
});
