import { expect, test } from './fixtures.ts';

test.describe('a language with words 40 % longer', () => {
  for (const name of ['popup', 'sidepanel', 'options', 'welcome'] as const) {
    test(`${name} still fits 320 px`, async ({ extension, page }) => {
      await page.addInitScript(`{
        const { i18n } = chrome;
        const english = i18n.getMessage.bind(i18n);
        const longer = (form) => form.replace(/\\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
        i18n.getMessage = (key, ...rest) => {
          const message = english(key, ...rest);
          return key === 'locale' ? message : '[' + message.split(' | ').map(longer).join('] | [') + ']';
        };
      }`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`chrome-extension://${extension.id}/${name}.html`);
      await expect(page.getByText(/^\[/).first()).toBeVisible();
      // The popup clips what is too wide: the part that scrolls is asked as well.
      const widths = await page
        .locator('html, .sb-popup-main')
        .evaluateAll((all) => all.map(({ scrollWidth }) => scrollWidth));
      expect(Math.max(...widths)).toBeLessThanOrEqual(320);
    });
  }
});
