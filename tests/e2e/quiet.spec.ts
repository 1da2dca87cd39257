import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, openExtension, test } from './fixtures.ts';
import { PanelInPage } from './pages/panel-in-page.ts';

/** What functions that are run in the background script find there. */
declare const chrome: typeof import('wxt/browser').browser;

const leaving = threadPath.discourse(sampleThreads.leaving);
/** Long enough for the companion to have read a page and the panel to have come, in ms. */
const READ_BY_MS = 3000;

async function press(panel: PanelInPage, name: RegExp): Promise<void> {
  await panel.open();
  await panel.press(/Why am I seeing this/);
  await panel.press(name);
  await panel.find('button', /Undo/);
}

test.describe('quiet', () => {
  test('on this site for now survives a reload, and ends with the session', async ({
    extension,
    page,
    panel,
    forum,
    profile,
  }) => {
    await page.goto(forum.origin + leaving);
    await press(panel, /Quiet on this site for now/);
    await page.reload();
    await page.waitForTimeout(READ_BY_MS);
    expect(await panel.words()).toBe('');

    await extension.context.close();
    const restarted = await openExtension(profile);
    const again = await restarted.context.newPage();
    await again.goto(forum.origin + leaving);
    await (await PanelInPage.of(again)).chip();
    await restarted.context.close();
  });

  test('for good keeps every script out, and the toolbar brings the notes back', async ({
    extension,
    page,
    panel,
    forum,
  }) => {
    await page.goto(forum.origin + leaving);
    await press(panel, /^Never on /);
    await expect
      .poll(() =>
        extension.background.evaluate(async () =>
          (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ excludeMatches }) => excludeMatches ?? []),
        ),
      )
      .toHaveLength(1);
    await page.reload();
    await page.waitForTimeout(READ_BY_MS);
    expect(await panel.hosts()).toBe(0);

    // The popup in a tab would look at itself: the side panel's page follows the tab in front.
    const tabs = await extension.context.newPage();
    await tabs.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    await page.bringToFront();
    await tabs.getByRole('button', { name: 'Show notes again' }).dispatchEvent('click');
    await expect.poll(() => panel.isOpen()).toBe(true);
  });
});
