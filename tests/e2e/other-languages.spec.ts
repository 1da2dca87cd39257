import type { Page } from '@playwright/test';
import { STORED, STORED_FOR_NOW } from '../../scripts/pictures/stored.ts';
import { type Extension, expect, test } from './fixtures.ts';
import { misfits, stretchWords, writeRightToLeft } from './pages/fits.ts';

/** Whole pages, by their address in the extension. */
const PAGES = [
  ...['popup.html', 'popup.html#/answer/drop-off/15', 'popup.html#/search/bedtime', 'popup.html#/search/xyzzy'],
  ...['popup.html#/pins', 'popup.html#/limit', 'popup.html#/card/lost-skills', 'popup.html#/sign/fit-or-jerking'],
  ...['sidepanel.html', 'options.html', 'welcome.html', 'plan.html', 'catalogue.html', 'gallery.html'],
  ...['gallery.html#leaving-the-room', 'gallery.html#at-the-limit', 'gallery.html#fever'],
] as const;

/** The narrowest window there is: an old phone, or 400 % zoom on a laptop. */
const NARROW = { width: 320, height: 640 };

test.describe('another language', () => {
  for (const direction of ['left to right', 'right to left'] as const) {
    test(`with words 40 % longer, ${direction}, fits 320 px`, async ({ extension, page }) => {
      test.slow();
      await keepSamples(page, extension);
      if (direction === 'right to left') await writeRightToLeft(page);
      await page.setViewportSize(NARROW);
      for (const path of PAGES) {
        await openWhole(page, `chrome-extension://${extension.id}/${path}`);
        await stretchWords(page);
        expect.soft(await misfits(page), path).toEqual([]);
      }
    });
  }

  test('of the page, from right to left, leaves the panel its own direction', async ({ extension, page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl'));
    });
    await page.setViewportSize({ width: 1000, height: 700 });
    await openWhole(page, `chrome-extension://${extension.id}/gallery.html#leaving-the-room`);
    await expect(page.locator('.sb-sample-page')).toHaveCSS('direction', 'rtl');
    const panel = page.locator('.sb-panel');
    await expect(panel).toHaveCSS('direction', 'ltr');
    // It arrives from 12 px away.
    await expect
      .poll(async () => {
        const box = await panel.boundingBox();
        return (box?.x ?? 0) + (box?.width ?? 0);
      })
      .toBe(1000);
    expect(await misfits(page)).toEqual([]);
  });
});

async function keepSamples(page: Page, extension: Extension): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(STORED)})`);
  await page.evaluate(`chrome.storage.session.set(${JSON.stringify(STORED_FOR_NOW)})`);
}

/** With the panel open, where there is one, and everything that can be unfolded unfolded. */
async function openWhole(page: Page, address: string): Promise<void> {
  // An address that differs in its hash alone would not load anew.
  await page.goto('about:blank');
  await page.goto(address);
  const chip = page.locator('body ~ div .sb-chip');
  await expect(page.locator('h1, h2').or(chip).first()).toBeAttached();
  await expect(page.locator('.sb-popup-main .sb-loading')).toHaveCount(0);
  if (/gallery.html#/.test(address)) await chip.click();
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
