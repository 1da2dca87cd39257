import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MatchedThread, pageState } from '../../../companion/page-state.ts';

const matched: MatchedThread = {
  page: { thread: { engine: 'text', title: '', posts: [], totalPosts: null, isComplete: true }, elements: new Map() },
  topics: [],
  url: 'https://example.org/t/1',
  revision: 1,
};

describe('pageState', () => {
  afterEach(() => {
    pageState().set(null);
  });

  it('is one state a world, whichever bundle asks', async () => {
    vi.resetModules();
    const other = await import('../../../companion/page-state.ts');
    expect(other.pageState).not.toBe(pageState);
    expect(other.pageState()).toBe(pageState());
  });

  it('tells each subscriber of each change, until it ends its subscription', () => {
    const heard = vi.fn();
    const stop = pageState().subscribe(heard);
    pageState().set(matched);
    pageState().set(matched);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(pageState().current).toBe(matched);
    stop();
    pageState().set(null);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets a subscriber end its own subscription while it is told', () => {
    const stop = pageState().subscribe(() => stop());
    const heard = vi.fn();
    const stopOther = pageState().subscribe(heard);
    pageState().set(matched);
    expect(heard).toHaveBeenCalledTimes(1);
    stopOther();
  });

  it('leaves no enumerable trace on the global object', () => {
    pageState();
    expect(Object.keys(globalThis).filter((key) => /secure|base/i.test(key))).toEqual([]);
  });
});
