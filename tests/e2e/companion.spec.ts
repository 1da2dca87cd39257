import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, test } from './fixtures.ts';

/** Long enough for the companion to have read a page (idle, then a task), with room for a slow machine, in ms. */
const READ_BY_MS = 3000;

test.describe('companion', () => {
  for (const engine of ['discourse', 'phpbb'] as const) {
    test(`shows a chip on a thread about separation, in the markup of ${engine}`, async ({ page, panel, forum }) => {
      await page.goto(forum.origin + threadPath[engine](sampleThreads.leaving));
      expect(await panel.chip()).toMatch(/note/);
      expect(await panel.hosts()).toBe(1);
    });
  }

  test('throws nothing that nobody catches, in the page or beside it', async ({ page, panel, forum }) => {
    const thrown: string[] = [];
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Runtime.enable');
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      thrown.push(exception?.description ?? text),
    );
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await panel.chip();
    await panel.open();
    expect(thrown).toEqual([]);
  });

  test('leaves a thread of another subject alone: no element, no message, no event', async ({ page, panel, forum }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', () => heard.push('message'));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
    });
    for (const thread of [sampleThreads.pushchair, sampleThreads.tomatoes]) {
      await page.goto(forum.origin + threadPath.discourse(thread));
      await page.waitForTimeout(READ_BY_MS);
      expect(await panel.hosts()).toBe(0);
      expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    }
  });

  test('leaves the list of threads alone', async ({ page, panel, forum }) => {
    await page.goto(`${forum.origin}/latest`);
    await page.waitForTimeout(READ_BY_MS);
    expect(await panel.hosts()).toBe(0);
  });

  test('follows a single-page forum from thread to thread', async ({ page, panel, forum }) => {
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await panel.chip();
    const turnTo = async (path: string) => {
      await page.evaluate((href) => {
        const link = document.createElement('a');
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      }, path);
      await page.waitForURL(`**${path}`);
    };
    await turnTo(threadPath.discourse(sampleThreads.tomatoes));
    await expect.poll(() => panel.words()).toBe('');
    await turnTo(threadPath.discourse(sampleThreads.comfort));
    await panel.chip();
  });

  test('reads posts that arrive late', async ({ page, panel, forum }) => {
    await page.goto(`${forum.origin}/latest`);
    const html = await (await page.request.get(forum.origin + threadPath.discourse(sampleThreads.leaving))).text();
    await page.evaluate((late) => {
      const next = new DOMParser().parseFromString(late, 'text/html').querySelector('#main-outlet');
      if (!next) throw new Error('The thread has no outlet');
      history.pushState(null, '', '/t/screams-when-i-leave-the-room/11');
      document.querySelector('#main-outlet')?.replaceChildren();
      setTimeout(() => document.querySelector('#main-outlet')?.replaceWith(next), 1500);
    }, html);
    await panel.chip();
  });
});
