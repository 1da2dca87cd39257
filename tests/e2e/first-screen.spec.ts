import { expect, test } from './fixtures.ts';

const SIZES = [
  { what: 'a laptop', width: 1280, height: 800 },
  { what: 'a phone', width: 360, height: 640 },
] as const;

test.describe('the first screen of the panel', () => {
  for (const { what, width, height } of SIZES) {
    test(`says when to get help without scrolling, on ${what} with large text`, async ({ extension, page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`chrome-extension://${extension.id}/options.html`);
      await page.evaluate(`chrome.storage.local.set({ settings: { country: 'GB', textSizePx: 20 } })`);
      await page.goto(`chrome-extension://${extension.id}/gallery.html#leaving-the-room`);
      await page.locator('body ~ div .sb-chip').click();
      await expect(page.locator('.sb-help')).toBeInViewport({ ratio: 1 });
      const [line, foot] = await Promise.all([
        page.locator('.sb-help').boundingBox(),
        page.locator('.sb-panel-foot').boundingBox(),
      ]);
      expect(line && line.y + line.height).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
    });
  }

  test('gives the line on help no fixed place where the window is too low for it', async ({ extension, page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(`chrome-extension://${extension.id}/gallery.html#leaving-the-room`);
    await page.locator('body ~ div .sb-chip').click();
    await expect(page.locator('.sb-help')).toHaveCSS('position', 'static');
  });
});

test.describe('the first screen of a parent at their limit', () => {
  const PLACES = [
    { what: 'the popup', path: 'popup.html#/limit', width: 400, height: 600 },
    { what: 'a narrow popup', path: 'popup.html#/limit', width: 320, height: 600 },
    { what: 'the panel on a laptop', path: 'gallery.html#at-the-limit', width: 1280, height: 800 },
    { what: 'the panel on a phone', path: 'gallery.html#at-the-limit', width: 320, height: 640 },
  ] as const;
  for (const { what, path, width, height } of PLACES) {
    test(`shows the number to call in danger without scrolling: ${what}, with large text`, async ({
      extension,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`chrome-extension://${extension.id}/options.html`);
      await page.evaluate(`chrome.storage.local.set({ settings: { country: 'GB', textSizePx: 20 } })`);
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      if (path.startsWith('gallery')) await page.locator('body ~ div .sb-chip').click();
      const call = page.locator('body ~ div, body').locator('.sb-limit ~ * .sb-button--urgent').first();
      await expect(call).toHaveText(/Call 999/);
      await expect(call).toBeInViewport({ ratio: 1 });
      // Nothing lies on it: neither the tabs below nor what scrolls under it.
      await call.click({ trial: true });
    });
  }

  test('keeps a number in its place on a card about the child', async ({ extension, page }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${extension.id}/popup.html#/card/long-lasting`);
    await expect(page.locator('.sb-line').first()).toHaveCSS('position', 'static');
  });
});

test('the first screen of an answer in the popup begins what to say', async ({ extension, page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extension.id}/popup.html#/answer/drop-off/15`);
  await expect(page.locator('.sb-say .sb-say-head')).toBeInViewport({ ratio: 1 });
});
