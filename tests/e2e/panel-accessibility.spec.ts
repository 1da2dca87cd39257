import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In the gallery the real panel stands in an open shadow root over a sample thread: axe cannot look into the closed one that pages get. */
test.describe('panel, held against axe', () => {
  for (const sample of ['leaving-the-room', 'no-age', 'at-the-limit']) {
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      test(`${sample}: chip, panel, every section open (${Object.values(media)})`, async ({ extension, page }) => {
        const violations = async () => {
          const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        };
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await page.goto(`chrome-extension://${extension.id}/gallery.html#${sample}`);
        const chip = page.getByRole('button', { name: /note|First, you/ });
        await expect(chip).toBeVisible();
        expect(await violations()).toEqual([]);
        await chip.click();
        await expect(page.getByRole('button', { name: 'Close notes' })).toBeVisible();
        expect(await violations()).toEqual([]);
        await page.locator('details').evaluateAll((sections) => {
          for (const section of sections) section.setAttribute('open', '');
        });
        expect(await violations()).toEqual([]);
      });
    }
  }
});
