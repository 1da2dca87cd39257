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
