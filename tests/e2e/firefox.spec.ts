import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import sharp from 'sharp';
import { type FirefoxWithExtension, openFirefox } from '../../scripts/browser/open-firefox.ts';
import { BUILDS } from '../../scripts/build-extension.ts';
import { findFirefox } from '../../scripts/find-chromium.ts';
import { threadPath } from '../../scripts/sample/render-thread.ts';
import { type SampleForum, serveForum } from '../../scripts/sample/serve-forum.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';

const executablePath = findFirefox();

/** Firefox, driven over WebDriver BiDi. It lets nobody open an extension's page, so tests use the one that opens itself: welcome. */
const test = base.extend<{ build: 'firefox' | 'firefoxE2e'; firefox: FirefoxWithExtension; forum: SampleForum }>({
  build: ['firefoxE2e', { option: true }],
  firefox: async ({ build }, use) => {
    const firefox = await openFirefox(executablePath ?? '', BUILDS[build].folder);
    await use(firefox);
    await firefox.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  forum: async ({}, use) => {
    const forum = await serveForum();
    await use(forum);
    await forum.close();
  },
});

test.skip(executablePath === null, 'Firefox is not installed');

/** The welcome page. Its address reads "about:blank" from outside; the page itself knows better. */
async function welcomePage(browser: Browser): Promise<Page> {
  let welcome: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) {
        const path = await page.evaluate(() => location.pathname).catch(() => '');
        if (path === '/welcome.html') welcome = page;
      }
      return welcome !== undefined;
    })
    .toBe(true);
  if (!welcome) throw new Error('No welcome page opened');
  return welcome;
}

/** The panel's ground by day, `--sb-paper` of tokens.css, as red, green and blue. */
const PAPER = [0xf3, 0xee, 0xeb];

/** How much of the right 400 px of a picture is the panel's ground, 0 to 1. */
async function paperShare(png: Uint8Array): Promise<number> {
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const strip = sharp(png).extract({ left: width - 400, top: 0, width: 400, height });
  const bytes = await strip.removeAlpha().raw().toBuffer();
  const isPaper = (_: number, px: number) => PAPER.every((part, at) => bytes[px * 3 + at] === part);
  const count = Array.from({ length: bytes.length / 3 }, isPaper).filter(Boolean).length;
  return count / (bytes.length / 3);
}

/** Runs code in one of our own pages, where `browser` is the extension API. */
declare const browser: typeof import('wxt/browser').browser;

test.describe('Firefox', () => {
  test('installs, welcomes, recognises a thread and puts the count on the toolbar', async ({ firefox, forum }) => {
    const welcome = await welcomePage(firefox.browser);
    const page = await firefox.browser.newPage();
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    const badge = () =>
      welcome.evaluate(async () => {
        const tabs = await browser.tabs.query({ url: 'http://localhost/*' });
        return Promise.all(tabs.map((tab) => browser.action.getBadgeText({ tabId: tab.id ?? -1 })));
      });
    await expect.poll(badge).toEqual([expect.stringMatching(/^[1-9]/)]);
  });

  test('opens the panel with what it found, and draws it', async ({ firefox, forum }, testInfo) => {
    const welcome = await welcomePage(firefox.browser);
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    /** As the popup asks: the panel's closed root lets no test look in. */
    const ask = (kind: string) =>
      welcome.evaluate(
        async (message) => {
          const [tab] = await browser.tabs.query({ url: 'http://localhost/*' });
          return browser.tabs.sendMessage(tab?.id ?? -1, message).catch(() => null);
        },
        { kind },
      );
    await expect.poll(() => ask('describe-page')).toMatchObject({ count: 3, ageMonths: 16 });
    await page.bringToFront();
    expect(await paperShare(await page.screenshot())).toBe(0);
    expect(await ask('open-panel')).toBe(true);
    await expect
      .poll(async () => paperShare(await page.screenshot({ path: testInfo.outputPath('panel.png') })))
      .toBeGreaterThan(0.5);
  });

  test('leaves a thread of another subject alone', async ({ firefox, forum }) => {
    const page = await firefox.browser.newPage();
    await page.goto(forum.origin + threadPath.phpbb(sampleThreads.tomatoes));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });
});

test.describe('Firefox, store build', () => {
  test.use({ build: 'firefox' });

  test('has no site from the start, and turns on the well-known forums with one click', async ({ firefox }) => {
    const welcome = await welcomePage(firefox.browser);
    const granted = () => welcome.evaluate(async () => (await browser.permissions.getAll()).origins ?? []);
    const registered = () =>
      welcome.evaluate(async () =>
        (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
      );
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
    const button = await welcome.waitForSelector('::-p-xpath(//button[contains(., "Turn on")])');
    await button?.click();
    await expect.poll(async () => (await granted()).length).toBeGreaterThan(5);
    await expect.poll(async () => (await registered()).length).toBe((await granted()).length);
  });
});
