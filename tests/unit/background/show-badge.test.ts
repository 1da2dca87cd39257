import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../background/show-badge.ts';

describe('showBadge', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    [3, '3'],
    [9, '9'],
    [10, '9+'],
    [0, ''],
  ])('shows %d notes as %j', async (count, expected) => {
    await showBadge(7, count);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(expected);
  });
});
