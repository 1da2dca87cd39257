// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../companion/watch-navigation.ts';

describe('watchNavigation', () => {
  let stop = () => {};
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    stop();
    Reflect.deleteProperty(window, 'navigation');
    vi.useRealTimers();
  });

  it('hears of a changed address from the Navigation API, and needs no timer then', () => {
    const navigation = Object.defineProperty(new EventTarget(), Symbol.toStringTag, { value: 'Navigation' });
    Reflect.set(window, 'navigation', navigation);
    const heard = vi.fn();
    stop = watchNavigation(window, heard);
    expect(vi.getTimerCount()).toBe(0);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(heard).not.toHaveBeenCalled();
    history.pushState({}, '', '/t/one');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    history.pushState({}, '', '/t/two');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('compares the address now and then where there is no such API, whatever the page calls "navigation"', () => {
    Reflect.set(window, 'navigation', document.createElement('nav'));
    const heard = vi.fn();
    stop = watchNavigation(window, heard);
    history.pushState({}, '', '/t/three');
    vi.advanceTimersByTime(1_000);
    vi.advanceTimersByTime(5_000);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
