import { expect, test } from './fixtures.ts';
import { PopupPage } from './pages/popup-page.ts';

/** What functions that are run in the background script find there. */
declare const chrome: typeof import('wxt/browser').browser;

test.describe('stored data', () => {
  test('that is corrupt gives the fallback, one line in the log, and stays aside', async ({ extension, page }) => {
    await extension.background.evaluate(() =>
      chrome.storage.local.set({ pins: { not: 'a list' }, settings: 'dark', children: 7 }),
    );
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const popup = await PopupPage.open(page, extension.id);
    await popup.showPins();
    await expect(page.getByText('Nothing pinned yet')).toBeVisible();
    expect(warnings.filter((line) => line.includes('"pins"'))).toHaveLength(1);
    expect(warnings.join()).not.toContain('a list');
    const kept = await extension.background.evaluate(() => chrome.storage.local.get('quarantine:pins'));
    expect(kept).toEqual({ 'quarantine:pins': { not: 'a list' } });
  });
});
