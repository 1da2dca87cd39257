import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, test } from './fixtures.ts';

test.describe('age', () => {
  test('is read from the thread, and the notes follow when a person corrects it', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await panel.open();
    await panel.press(/^Child’s age: around 16 months/);
    const before = await panel.words();
    await panel.press(/^3 to 5 years/);
    await expect.poll(() => panel.words()).not.toBe(before);
    await expect.poll(() => panel.words()).not.toMatch(/around 16 months/);
  });
});
