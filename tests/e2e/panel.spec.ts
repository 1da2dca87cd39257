import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, test } from './fixtures.ts';

const leaving = threadPath.discourse(sampleThreads.leaving);

test.describe('panel', () => {
  test('opens on the chip, takes the focus, and gives it back on Escape', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + leaving);
    await panel.open();
    await expect.poll(async () => (await panel.focused())?.role).toBe('heading');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.isOpen()).toBe(false);
    await expect.poll(async () => (await panel.focused())?.name ?? '').toMatch(/note/);
  });

  test('never opens by itself', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + leaving);
    await panel.chip();
    expect(await panel.isOpen()).toBe(false);
  });

  test('leaves Escape to the page while it does not have the focus', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + leaving);
    await panel.open();
    await page.evaluate(() => document.body.click());
    await page.mouse.click(100, 400);
    await page.keyboard.press('Escape');
    expect(await panel.isOpen()).toBe(true);
  });

  test('keeps keys pressed inside from the forum and its hotkeys', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + leaving);
    await panel.open();
    await expect.poll(async () => (await panel.focused())?.role).toBe('heading');
    await page.keyboard.press('u');
    expect(await page.evaluate(() => document.body.dataset.hotkey)).toBeUndefined();
    await page.mouse.click(100, 400);
    await page.keyboard.press('u');
    expect(await page.evaluate(() => document.body.dataset.hotkey)).toBe('u');
  });

  test('moves nothing in the page', async ({ page, panel, forum }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(forum.origin + leaving);
    const where = () => page.locator('article').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await where();
    await panel.open();
    expect(await where()).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
  });

  test('can be read in spite of a strict content security policy and rude styles', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + leaving);
    await panel.open();
    const close = await panel.find('button', /close/i);
    expect(await panel.styleOf(close, 'text-transform')).toBe('none');
    expect(await panel.styleOf(await panel.find('heading', /./), 'font-family')).toMatch(/serif|Palatino/);
  });
});
