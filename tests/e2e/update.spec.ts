import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { type Cdp, countClosedShadows } from '../../scripts/browser/closed-shadow.ts';
import { openChromium } from '../../scripts/browser/open-chromium.ts';
import { openFirefox } from '../../scripts/browser/open-firefox.ts';
import { BUILDS } from '../../scripts/build-extension.ts';
import { findChromium, findFirefox, NO_CHROMIUM } from '../../scripts/find-chromium.ts';
import { threadPath } from '../../scripts/sample/render-thread.ts';
import { type SampleForum, serveForum } from '../../scripts/sample/serve-forum.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { showPanel } from '../../scripts/start/show-panel.ts';

const test = base.extend<{ forum: SampleForum }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  forum: async ({}, use) => {
    const forum = await serveForum();
    await use(forum);
    await forum.close();
  },
});

/** Our element in the page, told by its place beside the body: the page sees no more of it. */
const ours = 'body ~ div';

/** Opens a thread, waits for our element, and updates the extension: for a browser, installing it again is an update. */
async function updateUnder(browser: Browser, folder: string, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.waitForSelector(ours);
  await page.evaluate((selector) => Object.assign(window, { old: document.querySelector(selector) }), ours);
  await browser.installExtension(folder);
  return page;
}

async function expectOneNewElement(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'old').isConnected)).toBe(false);
  await expect.poll(() => page.evaluate((selector) => document.querySelectorAll(selector).length, ours)).toBe(1);
}

test.describe('an update under open tabs', () => {
  test('puts a new chip in the place of the old one, and it opens (Chromium)', async ({ forum }) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error(NO_CHROMIUM);
    const { folder } = BUILDS.chromeE2e;
    const chromium = await openChromium({ executablePath, extensionFolder: folder, headless: true });
    try {
      const page = await updateUnder(
        chromium.browser,
        folder,
        forum.origin + threadPath.discourse(sampleThreads.leaving),
      );
      await expectOneNewElement(page);
      const { panel } = await showPanel(page);
      expect(panel.map(({ name }) => name).join()).toContain('What to do now');
      const session = await page.createCDPSession();
      const cdp: Cdp = { send: (method, params) => session.send(method as 'DOM.enable', params as undefined) };
      expect(await countClosedShadows(cdp)).toBe(1);
      const welcomes = (await chromium.browser.pages()).filter((one) => one.url().endsWith('/welcome.html'));
      expect(welcomes.length).toBeLessThanOrEqual(1);
    } finally {
      await chromium.close();
    }
  });

  test('puts a new element in the place of the old one (Firefox)', async ({ forum }) => {
    const executablePath = findFirefox();
    test.skip(executablePath === null, 'Firefox is not installed');
    const { folder } = BUILDS.firefoxE2e;
    const firefox = await openFirefox(executablePath ?? '', folder);
    try {
      const page = await updateUnder(
        firefox.browser,
        folder,
        forum.origin + threadPath.discourse(sampleThreads.leaving),
      );
      await expectOneNewElement(page);
    } finally {
      await firefox.close();
    }
  });
});

test.describe('an extension that is removed', () => {
  test('leaves no chip behind when the pointer next moves over the page (Chromium)', async ({ forum }) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error(NO_CHROMIUM);
    const chromium = await openChromium({
      executablePath,
      extensionFolder: BUILDS.chromeE2e.folder,
      headless: true,
    });
    try {
      const page = await chromium.browser.newPage();
      await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
      await page.bringToFront();
      await page.waitForSelector(ours);
      await chromium.browser.uninstallExtension(chromium.extensionId);
      // Down the page and up again: from one element to the next, as a hand does.
      await expect
        .poll(async () => {
          for (const y of [20, 500, 20]) await page.mouse.move(200, y, { steps: 12 });
          return page.$(ours);
        })
        .toBeNull();
    } finally {
      await chromium.close();
    }
  });
});
