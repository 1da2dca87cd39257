// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageState } from '../../../companion/page-state.ts';
import { noTopics } from '../../../companion/recogniser.ts';
import { startCompanion } from '../../../companion/start-companion.ts';
import { readThread } from '../../../reading/read-thread.ts';

/** The fake clock stands still while jsdom reads, so that no reading ends early. */
const given = () => ({
  ...{ state: pageState(), scoreTopics: vi.fn(noTopics), tell: vi.fn() },
  ...{ isOrphaned: () => false, isOurs: () => false },
});

describe('startCompanion', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    window.requestIdleCallback = (task) => Number(window.setTimeout(task, 1));
    window.cancelIdleCallback = (request) => window.clearTimeout(request);
  });
  afterEach(() => {
    pageState().companion = null;
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('looks at the page, and is asked again instead of doubled', async () => {
    const ports = given();
    const looked = startCompanion(window, ports);
    await vi.advanceTimersByTimeAsync(100);
    await expect(looked).resolves.toBe('nothing');
    const companion = pageState().companion;
    expect(companion).not.toBeNull();
    document.body.innerHTML =
      '<div id="question" data-questionid="1"><div class="js-post-body">She cries when I leave the room and I do not know what to do for her.</div></div>';
    expect(readThread(document, new URL(location.href))).not.toBeNull();
    const again = startCompanion(window, ports);
    await vi.advanceTimersByTimeAsync(100);
    await expect(again).resolves.toBe('nothing');
    expect(pageState().companion).toBe(companion);
    expect(ports.scoreTopics).toHaveBeenCalledTimes(1);
    expect(ports.tell).not.toHaveBeenCalled();
  });
});
