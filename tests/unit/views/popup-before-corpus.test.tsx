// @vitest-environment jsdom
import '../../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The popup with a corpus that comes when the test says so. */
async function showWithout() {
  const coming = Promise.withResolvers<void>();
  vi.doMock('#corpus/bring-guidance', () => ({ bringGuidance: () => coming.promise }));
  const { render } = await import('preact');
  const { act } = await import('preact/test-utils');
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { Failsafe } = await import('../../../views/Failsafe.tsx');
  const { PopupView } = await import('../../../views/popup/PopupView.tsx');
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => null });
  takeAway = () => render(null, document.body);
  const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
  await act(() =>
    render(
      <Failsafe>
        <PopupView />
      </Failsafe>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.querySelector('nav, [role=alert]')).not.toBeNull());
  await settle();
  return { ...coming, settle };
}

let takeAway = () => {};
const tiles = () => [...document.querySelectorAll<HTMLInputElement>('.sb-situation input')];

describe('PopupView, before the corpus is there', () => {
  beforeEach(() => {
    vi.resetModules();
    history.replaceState(null, '', '#/');
  });
  afterEach(() => {
    takeAway();
    vi.doUnmock('#corpus/bring-guidance');
    vi.resetModules();
  });

  it('shows ages and situations, and moves nothing and no focus when it comes', async () => {
    const { resolve, settle } = await showWithout();
    expect(document.querySelector('.sb-ages')).not.toBeNull();
    const before = document.body.innerHTML;
    const [first] = tiles();
    first?.focus();
    expect(document.activeElement).toBe(first);
    resolve();
    await settle();
    expect(document.activeElement).toBe(first);
    expect(document.body.innerHTML).toBe(before);
  });

  it('answers a tile that was pressed too early, as soon as it can', async () => {
    const { resolve, settle } = await showWithout();
    tiles()[0]?.click();
    await settle();
    expect(document.querySelector('[role="status"]')).not.toBeNull();
    expect(document.querySelector('.sb-answer')).toBeNull();
    resolve();
    await settle();
    expect(document.querySelectorAll('.sb-answer .sb-step').length).toBeGreaterThan(0);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('says that something broke where it cannot come', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { reject, settle } = await showWithout();
    reject(new Error('No corpus: /corpus.js could not be loaded'));
    await settle();
    expect(tiles()).toEqual([]);
    expect(document.querySelector('[role="alert"]')).not.toBeNull();
    expect(log).toHaveBeenCalledWith('A view broke', expect.any(Error));
  });
});
