import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, openExtension, test } from './fixtures.ts';
import { PanelInPage } from './pages/panel-in-page.ts';
import { PopupPage } from './pages/popup-page.ts';

const leaving = threadPath.discourse(sampleThreads.leaving);

/** The points of the first screen, by the names of their pin buttons. */
async function pinnable(panel: PanelInPage): Promise<string[]> {
  const names = (await panel.nodes()).filter(({ role }) => role === 'button').map(({ name }) => name);
  return names.filter((name) => name.startsWith('Pin: ')).map((name) => name.slice('Pin: '.length));
}

function byName(headline: string): RegExp {
  return new RegExp(`^Pin: ${headline.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

test.describe('pins', () => {
  test('from the panel come up in an open popup, and survive a restart', async ({
    extension,
    page,
    panel,
    forum,
    profile,
  }) => {
    const popup = await PopupPage.open(await extension.context.newPage(), extension.id);
    await popup.showPins();
    await page.bringToFront();
    await page.goto(forum.origin + leaving);
    await panel.open();
    const [first = ''] = await pinnable(panel);
    expect(first).not.toBe('');
    await panel.press(byName(first));
    await expect.poll(async () => (await panel.find('button', byName(first))).states.pressed).toBe('true');
    await expect(popup.pin(first)).toBeVisible();

    await extension.context.close();
    const restarted = await openExtension(profile);
    const again = await PopupPage.open(await restarted.context.newPage(), restarted.id);
    await again.showPins();
    await expect(again.pin(first)).toBeVisible();
    await restarted.context.close();
  });

  test('of two tabs at the same moment are both kept', async ({ extension, forum }) => {
    const tabs = await Promise.all([extension.context.newPage(), extension.context.newPage()]);
    const panels: PanelInPage[] = [];
    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.goto(forum.origin + leaving);
      const panel = await PanelInPage.of(tab);
      await panel.open();
      panels.push(panel);
    }
    const [left, right] = panels;
    if (!left || !right) throw new Error('Two tabs were opened');
    const [first = '', second = ''] = await pinnable(left);
    await Promise.all([left.press(byName(first)), right.press(byName(second))]);
    for (const panel of panels) {
      for (const headline of [first, second]) {
        await expect.poll(async () => (await panel.find('button', byName(headline))).states.pressed).toBe('true');
      }
    }
  });
});
