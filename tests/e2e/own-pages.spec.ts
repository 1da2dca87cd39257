import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const PAGES = ['popup', 'sidepanel', 'options', 'welcome', 'plan', 'catalogue', 'gallery'] as const;
/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('own pages', () => {
  for (const name of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} has no accessibility faults that axe finds (${colorScheme})`, async ({ extension, page }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`chrome-extension://${extension.id}/${name}.html`);
        await expect(page.getByRole('heading').or(page.getByRole('navigation')).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(errors).toEqual([]);
      });
    }

    test(`${name} fits 320 px without sideways scrolling`, async ({ extension, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`chrome-extension://${extension.id}/${name}.html`);
      await expect(page.getByRole('heading').or(page.getByRole('navigation')).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test('a plan leads back to the pins', async ({ extension, page }) => {
    await page.goto(`chrome-extension://${extension.id}/plan.html`);
    await page.getByRole('link', { name: 'Back to pins' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Pins' })).toBeVisible();
  });

  test('welcome opens itself once, after installing', async ({ extension }) => {
    const isWelcome = () => extension.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
    await expect.poll(isWelcome).toBe(1);
  });
});
